/// Cuts text into syllables for comparing names: small letters, one tone placement, no signs.
package enum Syllables {
  /// Returns the words of a text in small letters and in order; tones and marks are kept, because
  /// `kỷ` and `kỹ` are different words.
  package static func comparable(in text: String) -> [Substring] {
    TonePlacement.folded(text.lowercased()).split { character in
      !(character.isLetter || character.isNumber)
    }
  }
}
