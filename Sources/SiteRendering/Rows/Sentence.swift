/// The sentence around a part of a text, cut at spaces where it is long.
struct Sentence {
  let before: String
  let after: String

  /// Sides longer than this many bytes are cut: some 20 words.
  private static let longest = 140

  init(around range: Range<Int>, in bytes: [UInt8]) {
    var start = range.lowerBound
    while start > 0, !Self.endsSentence(at: start - 1, in: bytes) { start -= 1 }
    while start < range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    var end = range.upperBound
    while end < bytes.count {
      end += 1
      if Self.endsSentence(at: end - 1, in: bytes) { break }
    }
    before = Self.cut(bytes[start..<range.lowerBound], atStart: true)
    after = Self.cut(bytes[range.upperBound..<end], atStart: false)
  }

  /// A full stop, question or exclamation mark before a space or the end.
  private static func endsSentence(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ") else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index])
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
