internal import Foundation

/// Brings a rare word to the form that folding reads: NFKC, small letters, NFD.
enum CompatibilityForm {
  static func decomposedSmall(_ word: some StringProtocol) -> String.UnicodeScalarView {
    let composed = String(word).precomposedStringWithCompatibilityMapping
    return lowercased(composed).decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// Returns small letters as ECMAScript makes them: a sigma at the end of a word is ς.
  private static func lowercased(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var small = ""
    for (index, scalar) in scalars.enumerated() {
      if scalar == "Σ", endsWord(at: index, in: scalars) {
        small.unicodeScalars.append("ς")
      } else {
        small += scalar.properties.lowercaseMapping
      }
    }
    return small
  }

  private static func endsWord(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    func isCased(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isCased ?? false }
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return isCased(before) && !isCased(after)
  }
}
