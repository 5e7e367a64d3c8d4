/// Sorts the occurrences of one first word by their term; documents are in order already.
struct OccurrenceSort {
  /// Below so many a comparison sort is quicker than counting digits.
  private static let few = 48

  private var spare: [UInt64] = []
  private var counts: [Int] = []

  /// Sorts a range by the bits from `shift` on, of which `width` can differ.
  mutating func sort(_ items: inout [UInt64], _ range: Range<Int>, shift: Int, width: Int) {
    guard range.count > Self.few else {
      insertionSort(&items, range)
      return
    }
    let digit = min(11, max(6, Int.bitWidth - 2 - range.count.leadingZeroBitCount))
    let passes = (width + digit - 1) / digit
    if spare.count < range.count { spare = [UInt64](repeating: 0, count: range.count) }
    for pass in 0..<passes {
      let low = UInt64(shift + pass * digit)
      if pass % 2 == 0 {
        Self.distribute(items, range, to: &spare, at: 0, low, digit, &counts)
      } else {
        let first = range.lowerBound
        Self.distribute(spare, 0..<range.count, to: &items, at: first, low, digit, &counts)
      }
    }
    guard passes % 2 == 1 else { return }
    for index in 0..<range.count { items[range.lowerBound + index] = spare[index] }
  }

  private static func distribute(
    _ source: [UInt64],
    _ range: Range<Int>,
    to target: inout [UInt64],
    at start: Int,
    _ low: UInt64,
    _ digit: Int,
    _ counts: inout [Int]
  ) {
    let mask: UInt64 = 1 << UInt64(digit) - 1
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: 1 << digit))
    // An array asks at each change whether it is shared, a span does not.
    var places = counts.mutableSpan
    for index in range { places[Int(source[index] >> low & mask)] += 1 }
    var next = start
    for value in places.indices {
      let count = places[value]
      places[value] = next
      next += count
    }
    var sorted = target.mutableSpan
    for index in range {
      let value = Int(source[index] >> low & mask)
      sorted[places[value]] = source[index]
      places[value] += 1
    }
  }

  private func insertionSort(_ array: inout [UInt64], _ range: Range<Int>) {
    var items = array.mutableSpan
    for index in range.dropFirst() {
      let item = items[index]
      var place = index
      while place > range.lowerBound, items[place - 1] > item {
        items[place] = items[place - 1]
        place -= 1
      }
      items[place] = item
    }
  }
}
