import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("tpoics", "topics", 1), ("", "abc", 3), ("abc", "", 3), ("", "", 0), ("ca", "abc", 3),
    ("nguyen", "nguyên", 1), ("kitten", "sitting", 3), ("ab", "ba", 1), ("đào", "dao", 2),
  ])
  func distanceIsThatOfAlignments(left: String, right: String, distance: Int) {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    #expect(NearMiss.distance(from: left, to: right, atMost: 9) == distance)
    #expect(NearMiss.distance(from: right, to: left, atMost: 9) == distance)
  }

  /// Compares with the plain recursive definition, also where the bound cuts the search short.
  @Test func distanceAgreesWithItsDefinition() {
    for _ in 0..<3_000 {
      let left = Self.word()
      let right = Self.word()
      let distance = Self.defined(left[...], right[...])
      for bound in 0...6 where !left.isEmpty && !right.isEmpty {
        let bounded = NearMiss.distance(from: left, to: right, atMost: bound)
        #expect(distance <= bound ? bounded == distance : bounded > bound)
      }
    }
  }

  @Test(arguments: [
    ("publised", ["published", "publisher"]), ("Title", ["title"]), ("xyz", []), ("", []),
    ("titel", ["title"]), ("pubilsher", ["publisher"]), ("publish", ["publisher", "published"]),
  ])
  func theNearestStandsFirst(word: String, expected: [String]) {
    let fields = ["title", "published", "publisher", "author", "url"]
    let found = NearMiss.suggestions(for: word, among: fields)
    #expect(Array(found.prefix(expected.count)) == expected || Set(found) == Set(expected))
    #expect(found.isEmpty == expected.isEmpty)
  }

  @Test func theOrderOfCandidatesDoesNotMatter() {
    let candidates = ["ab-c", "ab-d", "ab-e", "ab-f", "ab-g"]
    for _ in 0..<10 {
      let found = NearMiss.suggestions(for: "ab-x", among: candidates.shuffled())
      #expect(found == ["ab-c", "ab-d", "ab-e"])
    }
  }

  private static func word() -> [Character] {
    (0..<Int.random(in: 0...5)).map { _ in "abc".randomElement() ?? "a" }
  }

  private static func defined(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int
  {
    guard let a = left.last, let b = right.last else { return max(left.count, right.count) }
    var best = defined(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1)
    best = min(best, defined(left.dropLast(), right) + 1, defined(left, right.dropLast()) + 1)
    if left.count > 1, right.count > 1, left.dropLast().last == b, right.dropLast().last == a {
      best = min(best, defined(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }
}
