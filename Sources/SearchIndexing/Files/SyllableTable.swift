/// The syllables of the archive as the start file has them.
enum SyllableTable {
  /// Returns for each syllable one digit (letters shared with the one before), the rest of it, and
  /// its forms, most frequent first: `(\d)([a-z]*)((?:(?:\d\d)*[A-F])+)`.
  static func entries(_ vocabulary: Vocabulary) -> String {
    var text: [UInt8] = []
    var previous: [UInt8] = []
    for word in vocabulary.words[..<vocabulary.syllables] {
      let shared = min(9, SymbolText.sharedPrefix(previous, word.base))
      text.append(UInt8(ascii: "0") + UInt8(shared))
      text += word.base[shared...]
      for code in word.codes { text += code }
      previous = word.base
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Returns a digit for each syllable: half the binary logarithm of the documents that have it.
  static func frequencies(_ vocabulary: Vocabulary) -> String {
    let digits = vocabulary.words[..<vocabulary.syllables].map { word in
      let logarithm = Int.bitWidth - 1 - max(1, word.documents).leadingZeroBitCount
      return UInt8(ascii: "0") + UInt8(min(9, logarithm / 2))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
