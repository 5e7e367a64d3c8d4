/// Takes marks away, for comparing and for addresses; never for what a reader sees.
package enum Folding {
  /// Returns the text in small letters without tones and marks, đ as d; all else is kept.
  ///
  /// Foundation's diacritic folding leaves đ alone and is ten times slower, hence this table.
  package static func bareLetters(of text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if append(scalar, to: &folded) { continue }
      // The small form of a rare capital (İ, the Ångström sign, ẞ) may itself have marks.
      for small in scalar.properties.lowercaseMapping.unicodeScalars
      where !append(small, to: &folded) { folded.append(small) }
    }
    return String(folded)
  }

  /// Appends what the tables say of a scalar; returns false where they say nothing.
  private static func append(
    _ scalar: Unicode.Scalar,
    to folded: inout String.UnicodeScalarView
  ) -> Bool {
    if let letter = VietnameseLetter(scalar) {
      folded.append(Unicode.Scalar(letter.base))
    } else if let expansion = expansions[scalar] {
      folded.append(contentsOf: expansion.unicodeScalars)
    } else {
      return isCombiningMark(scalar)
    }
    return true
  }

  /// Returns a form in which two spellings of one name are equal: bare letters, digits, and one
  /// space between words.
  package static func comparisonKey(of text: some StringProtocol) -> String {
    words(of: bareLetters(of: text)).joined(separator: " ")
  }

  /// Returns `[a-z0-9]+(-[a-z0-9]+)*`, or an empty text where nothing is left.
  package static func slug(of text: some StringProtocol) -> String {
    var slug = ""
    for scalar in bareLetters(of: text).unicodeScalars {
      if isASCIIWord(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.utf8.last != UInt8(ascii: "-") {
        slug += "-"
      }
    }
    if slug.utf8.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug
  }

  private static func words(of text: String) -> [Substring] {
    text.split { character in
      !character.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    }
  }

  private static let expansions: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
  ]

  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
