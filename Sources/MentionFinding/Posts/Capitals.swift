internal import VietnameseText

/// Positions in capitals throughout, as in lists and captions.
enum Capitals {
  /// Returns such a text with small letters within its words, and any other text as it is.
  ///
  /// Small words between names become small, and abbreviations stay.
  static func lowered(_ text: String) -> String {
    guard !text.contains(where: \.isLowercase) else { return text }
    let words = SyllableScan.syllables(in: text)
    let bytes = Array(text.utf8)
    guard words.count > 3 else { return text }
    var result: [UInt8] = []
    var end = 0
    for (index, word) in words.enumerated() {
      result += bytes[end..<Int(word.start)]
      end = Int(word.end)
      let printed = String(decoding: bytes[Int(word.start)..<end], as: UTF8.self)
      result += form(of: word, printed, next: index + 1 < words.count ? words[index + 1] : nil).utf8
    }
    result += bytes[end...]
    return String(decoding: result, as: UTF8.self)
  }

  private static func form(
    of word: ScannedSyllable,
    _ printed: String,
    next: ScannedSyllable?
  ) -> String {
    let classes = WordClasses.vietnamese[word.key]
    if classes.contains(.link) || small.contains(word.key) { return printed.lowercased() }
    let isShort =
      classes.contains(.office)
      || Abbreviations.press.words(for: word, after: 0, before: next) != nil
      || word.form.contains(.number)
    return isShort ? printed : printed.prefix(1) + printed.dropFirst().lowercased()
  }

  private static let small = Set(keys("và kiêm nguyên cựu quyền tỉnh"))
}
