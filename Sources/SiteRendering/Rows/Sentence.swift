internal import Markdown

/// The sentence around a part of a text, cut where it is long: at spaces, or between two characters
/// where a language writes without spaces.
struct Sentence {
  let before: String
  let after: String

  /// Sides longer than this many bytes are cut: some 20 words.
  private static let longest = 140
  /// A space as far as this from where a side is cut ends a word; one farther off, a sentence.
  private static let longestWord = 60
  /// Characters of more bytes than this, which none is, might be cut.
  private static let longestCharacter = 64

  init(around range: Range<Int>, in paragraph: MarkdownParagraph) {
    let (whole, bytes) = (paragraph.sentence(around: range), paragraph.bytes)
    before = Self.end(of: bytes[whole.lowerBound..<range.lowerBound])
    after = Self.start(of: bytes[range.upperBound..<whole.upperBound])
  }

  private static func end(of bytes: ArraySlice<UInt8>) -> String {
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    let rest = bytes.suffix(longest)
    if let space = rest.prefix(longestWord).firstIndex(of: UInt8(ascii: " ")) {
      return "…" + String(decoding: rest[space...], as: UTF8.self)
    }
    // Where one character ends and the next begins is only known from some way before.
    let start = bytes.suffix(longest + longestCharacter).drop(while: isWithinScalar)
    var surplus = start.count - longest
    let characters = String(decoding: start, as: UTF8.self).drop { character in
      defer { surplus -= character.utf8.count }
      return surplus > 0
    }
    return "…" + characters
  }

  private static func start(of bytes: ArraySlice<UInt8>) -> String {
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    let rest = bytes.prefix(longest)
    if let space = rest.suffix(longestWord).lastIndex(of: UInt8(ascii: " ")) {
      return String(decoding: rest[..<space], as: UTF8.self) + "…"
    }
    var room = longest
    let characters = String(decoding: bytes.prefix(longest + longestCharacter), as: UTF8.self)
      .prefix { character in
        room -= character.utf8.count
        return room >= 0
      }
    return characters + "…"
  }

  /// All bytes of a scalar but its first.
  private static func isWithinScalar(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
