/// A gram's hash and where it starts, in one word: sorted by hash, then by place.
struct HashedGram: Sendable {
  let bits: UInt64

  init(hash: UInt64, position: Int) {
    bits = hash & 0xFFFF_FFFF_0000_0000 | UInt64(truncatingIfNeeded: position)
  }

  var position: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }

  func isLike(_ other: HashedGram) -> Bool { bits >> 32 == other.bits >> 32 }
}

extension [HashedGram] {
  /// Sorts grams that are in the order of their places by their hashes, in three counted rounds.
  mutating func sortByHash() {
    var others = self
    for shift in [32, 43, 54] as [UInt64] {
      var places = [Int](repeating: 0, count: 2048)
      for gram in self { places[Int(gram.bits >> shift & 2047)] += 1 }
      var sum = 0
      for digit in places.indices { (places[digit], sum) = (sum, sum + places[digit]) }
      for gram in self {
        let digit = Int(gram.bits >> shift & 2047)
        others[places[digit]] = gram
        places[digit] += 1
      }
      swap(&self, &others)
    }
  }
}

/// Hashes of the grams of a text, each from the one before it (Rabin and Karp).
struct RollingHash {
  private static let base: UInt64 = 0xD6E8_FEB8_6659_FD93

  /// What the syllable that leaves a gram was multiplied with.
  private let leaving: UInt64
  private(set) var sum: UInt64 = 0

  init(gram: Int) {
    var power: UInt64 = 1
    for _ in 0..<gram { power &*= Self.base }
    leaving = power
  }

  /// Takes a syllable in.
  mutating func take(_ syllable: UInt32) { sum = sum &* Self.base &+ UInt64(syllable) &+ 1 }

  /// Takes a syllable in and lets the first one go.
  mutating func take(_ syllable: UInt32, leaving first: UInt32) {
    take(syllable)
    sum &-= (UInt64(first) &+ 1) &* leaving
  }

  /// The hash of the gram, all bits mixed.
  var value: UInt64 {
    var bits = sum ^ sum >> 32
    bits &*= 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
    return bits &* 0xBF58_476D_1CE4_E5B9
  }
}
