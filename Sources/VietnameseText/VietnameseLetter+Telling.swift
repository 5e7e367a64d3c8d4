extension VietnameseLetter {
  /// Whether no other language with Latin letters writes it: ă ơ ư đ, the hook and the dot below,
  /// and a tone above a circumflex; ê, ó or ã alone may be French or Portuguese.
  var isOnlyVietnamese: Bool {
    switch quality {
    case .breve, .horn, .stroke: true
    case .circumflex: tone != .ngang
    case .plain: tone == .hoi || tone == .nang
    case .foreign: false
    }
  }
}

/// Tells Vietnamese text from text in other languages.
package enum VietnameseTelling {
  /// Says whether at least a quarter of the words hold a letter that only Vietnamese has.
  ///
  /// Among the titles of a thousand Vietnamese reports the least share was above a third; names of
  /// people and provinces in a foreign title stay below a quarter. A Korean or a Lao title that
  /// gives them in brackets has more of them, and still more words in letters of its own.
  package static func isVietnamese(_ text: some StringProtocol) -> Bool {
    var words = 0
    var vietnamese = 0
    var inOtherLetters = 0
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      words += 1
      if word.unicodeScalars.contains(where: { VietnameseLetter($0)?.isOnlyVietnamese ?? false }) {
        vietnamese += 1
      } else if word.unicodeScalars.contains(where: isOfOtherLetters) {
        inOtherLetters += 1
      }
    }
    return vietnamese > inOtherLetters && vietnamese * 4 >= words
  }

  /// Says whether a letter is of another script than Latin.
  private static func isOfOtherLetters(_ scalar: Unicode.Scalar) -> Bool {
    let greek: UInt32 = 0x370
    return scalar.value >= greek && scalar.properties.isAlphabetic
      && VietnameseLetter(scalar) == nil
  }
}
