internal import Markdown

/// The sentence around a part of a text, cut at spaces where it is long.
struct Sentence {
  let before: String
  let after: String

  /// Sides longer than this many bytes are cut: some 20 words.
  private static let longest = 140

  init(around range: Range<Int>, in paragraph: MarkdownParagraph) {
    let (whole, bytes) = (paragraph.sentence(around: range), paragraph.bytes)
    before = Self.cut(bytes[whole.lowerBound..<range.lowerBound], atStart: true)
    after = Self.cut(bytes[range.upperBound..<whole.upperBound], atStart: false)
  }

  private static func cut(_ bytes: ArraySlice<UInt8>, atStart: Bool) -> String {
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    let space = UInt8(ascii: " ")
    if atStart {
      let rest = bytes.suffix(longest)
      let kept = rest.firstIndex(of: space).map { rest[$0...] } ?? rest
      return "…" + String(decoding: kept, as: UTF8.self)
    }
    let rest = bytes.prefix(longest)
    let kept = rest.lastIndex(of: space).map { rest[..<$0] } ?? rest
    return String(decoding: kept, as: UTF8.self) + "…"
  }
}
