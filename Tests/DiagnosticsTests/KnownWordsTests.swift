import SeededNumbers
import Testing

@testable import Diagnostics

@Suite struct KnownWordsTests {
  /// A word is found as if it were compared with each, whatever is spared.
  @Test(arguments: [("ab", 6), ("abcđ-", 12), ("abcdefghijklmnop-012", 40), ("aâbđ-", 90)])
  func theNearestAreThoseOfAllComparisons(letters: String, longest: Int) {
    var numbers = SplitMix64(seed: UInt64(longest))
    for _ in 0..<10 {
      let words = Set((0..<60).map { _ in Self.word(of: letters, longest, &numbers) }).sorted()
      let known = KnownWords(words)
      for _ in 0..<10 {
        let near = Self.spoilt(numbers.pick(words), with: letters, &numbers)
        for word in [near, Self.word(of: letters, longest, &numbers)] {
          let limit = numbers.within(1...4)
          let found = known.suggestions(for: word, limit: limit)
          #expect(found == Self.compared(word, words, limit), "\(word) among \(words)")
        }
      }
    }
  }

  @Test func aPatternIsComparedLikeTheTable() {
    var numbers = SplitMix64(seed: 1)
    for _ in 0..<3_000 {
      let word = Self.word(of: "abđ", 66, &numbers)
      let left = Array(word.unicodeScalars)
      let right = Array(Self.spoilt(word, with: "abđ", &numbers).unicodeScalars)
      guard let pattern = LetterPattern(left) else {
        #expect(left.isEmpty || left.count > 64)
        continue
      }
      for bound in [0, 1, 3, 70] {
        let distance = NearMiss.distance(from: left, to: right, atMost: bound)
        #expect(pattern.distance(to: right, atMost: bound) == min(distance, bound + 1))
        let least = LetterTraits(left).leastDistance(to: LetterTraits(right))
        #expect(min(least, bound + 1) <= distance)
      }
    }
  }

  @Test func nothingIsNearAnEmptyWord() {
    #expect(KnownWords(["a", "", "ab"]).suggestions(for: "") == [""])
    #expect(KnownWords([]).suggestions(for: "a") == [])
    #expect(KnownWords(["b"]).suggestions(for: "a") == [])
  }

  /// The plain way: compares with each, then sorts.
  private static func compared(_ word: String, _ words: [String], _ limit: Int) -> [String] {
    let letters = NearMiss.letters(of: word)
    let furthest = max(2, letters.count / 3)
    let found = words.map { candidate in
      let other = NearMiss.letters(of: candidate)
      let distance = NearMiss.distance(from: letters, to: other, atMost: 200)
      let prefix = zip(letters, other).prefix { $0 == $1 }.count
      return (candidate, distance, [distance, -prefix, abs(other.count - letters.count)])
    }.filter { $0.1 <= furthest && $0.1 < max(letters.count, 1) }
    return found.sorted { left, right in
      left.2 == right.2
        ? left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
        : left.2.lexicographicallyPrecedes(right.2)
    }.prefix(limit).map(\.0)
  }

  private static func word(
    of letters: String,
    _ longest: Int,
    _ numbers: inout SplitMix64
  ) -> String {
    let letters = Array(letters)
    return String((0..<numbers.within(0...longest)).map { _ in numbers.pick(letters) })
  }

  private static func spoilt(
    _ word: String,
    with letters: String,
    _ numbers: inout SplitMix64
  ) -> String {
    let letters = Array(letters)
    var spoilt = Array(word)
    for _ in 0..<numbers.below(5) where spoilt.count > 1 {
      let place = numbers.below(spoilt.count - 1)
      switch numbers.below(4) {
      case 0: spoilt.swapAt(place, place + 1)
      case 1: spoilt.remove(at: place)
      case 2: spoilt.insert(numbers.pick(letters), at: place)
      default: spoilt[place] = numbers.pick(letters)
      }
    }
    return String(spoilt)
  }
}
