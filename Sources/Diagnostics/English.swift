/// The little grammar that messages need.
package enum English {
  /// Returns `a meeting`, `an article`.
  package static func indefinite(_ noun: String) -> String {
    let startsWithVowel = noun.first.map { "aeiou".contains($0) } ?? false
    return (startsWithVowel ? "an " : "a ") + noun
  }

  /// Returns `'a'`, `'a' and 'b'`, `'a', 'b' and 'c'`.
  package static func enumeration(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}
