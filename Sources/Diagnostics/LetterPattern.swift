/// A word of at most 64 letters, made ready to be compared with many others.
///
/// Each row of the table of distances is two words of bits, so that a comparison costs a few steps a
/// letter (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
/// 2003).
struct LetterPattern {
  private let length: Int
  /// At which places of the word a letter stands: the small ones in a table, all others in a list.
  private var places = [UInt64](repeating: 0, count: 128)
  private var furtherPlaces: [(letter: Unicode.Scalar, places: UInt64)] = []

  /// Returns nil for an empty word and for one that is too long.
  init?(_ letters: [Unicode.Scalar]) {
    guard (1...64).contains(letters.count) else { return nil }
    length = letters.count
    for (place, letter) in letters.enumerated() {
      let bit = UInt64(1) << UInt64(place)
      if letter.isASCII {
        places[Int(letter.value)] |= bit
      } else if let known = furtherPlaces.firstIndex(where: { $0.letter == letter }) {
        furtherPlaces[known].places |= bit
      } else {
        furtherPlaces.append((letter, bit))
      }
    }
  }

  /// Returns the optimal string alignment distance, or `bound + 1` where it is larger than `bound`.
  func distance(to other: [Unicode.Scalar], atMost bound: Int) -> Int {
    let last = UInt64(1) << UInt64(length - 1)
    var distance = length
    var remaining = other.count
    // Where a step down the table adds one or takes one off, and where a diagonal step is free.
    var (increases, decreases, free) = (UInt64.max, UInt64(0), UInt64(0))
    var matchesBefore: UInt64 = 0
    for letter in other {
      let matches = self.matches(letter)
      let swaps = ((~free & matches) << 1) & matchesBefore
      free = (((matches & increases) &+ increases) ^ increases) | matches | decreases | swaps
      var rises = decreases | ~(free | increases)
      let falls = free & increases
      if rises & last != 0 { distance += 1 }
      if falls & last != 0 { distance -= 1 }
      remaining -= 1
      if distance - remaining > bound { return bound + 1 }
      rises = rises << 1 | 1
      increases = falls << 1 | ~(free | rises)
      decreases = free & rises
      matchesBefore = matches
    }
    return min(distance, bound + 1)
  }

  private func matches(_ letter: Unicode.Scalar) -> UInt64 {
    letter.isASCII
      ? places[Int(letter.value)] : furtherPlaces.first { $0.letter == letter }?.places ?? 0
  }
}
