internal import SeededNumbers

/// Picks the first of a row often and the last seldom: the k-th with a weight of 1 / (k + offset).
///
/// Words in texts and names in the news follow such a law (Zipf; with the offset, Mandelbrot).
/// Weights are whole numbers, so that no machine rounds differently.
struct ZipfLaw: Sendable {
  /// `sums[k]` is the weight of all places up to and with k.
  private let sums: [UInt64]

  /// Makes the law for places from 0 up to `count`; the larger the offset, the more alike they are.
  init(count: Int, offset: Int = 1) {
    var sum: UInt64 = 0
    sums = (0..<count).map { place in
      sum += 1_000_000_000 / UInt64(place + offset)
      return sum
    }
  }

  var count: Int { sums.count }

  /// Returns a place from 0; there must be at least one.
  func place(_ random: inout SplitMix64) -> Int {
    guard let all = sums.last else { return 0 }
    let target = UInt64(random.below(Int(all)))
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
