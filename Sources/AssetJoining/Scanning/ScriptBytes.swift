/// Which bytes of a script are spaces, ends of lines and parts of names.
///
/// Letters beyond ASCII are all taken for parts of names: what else there is may stand in literals and
/// comments only.
enum ScriptBytes {
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func opensBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  static func closesBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  /// Says whether a byte is a sign by itself, whatever stands beside it.
  static func standsAlone(_ byte: UInt8) -> Bool {
    opensBracket(byte) || closesBracket(byte) || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ";")
  }

  /// Says whether a name may have a byte; `\` begins an escape in one.
  static func isOfName(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return small >= 0x61 && small <= 0x7A || isDigit(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "\\") || byte >= 0x80
  }

  /// Returns how many bytes the space that stands here has, and whether it ends a line; nil where none
  /// stands.
  static func space(at place: Int, in bytes: [UInt8]) -> (length: Int, endsLine: Bool)? {
    switch bytes[place] {
    case 0x20, 0x09, 0x0B, 0x0C: (1, false)
    case 0x0A, 0x0D: (1, true)
    case 0xC2: has([0xA0], behind: place, in: bytes) ? (2, false) : nil
    case 0xE1: has([0x9A, 0x80], behind: place, in: bytes) ? (3, false) : nil
    case 0xE2: wideSpace(at: place, in: bytes)
    case 0xE3: has([0x80, 0x80], behind: place, in: bytes) ? (3, false) : nil
    case 0xEF: has([0xBB, 0xBF], behind: place, in: bytes) ? (3, false) : nil
    default: nil
    }
  }

  /// U+2000 to U+200A, U+202F and U+205F, and the two that end lines: U+2028 and U+2029.
  private static func wideSpace(at place: Int, in bytes: [UInt8]) -> (length: Int, endsLine: Bool)?
  {
    guard place + 2 < bytes.count else { return nil }
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x80, 0xA8), (0x80, 0xA9): return (3, true)
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): return (3, false)
    default: return nil
    }
  }

  /// Says whether a line ends here.
  static func endsLine(at place: Int, in bytes: [UInt8]) -> Bool {
    bytes[place] == 0x0A || bytes[place] == 0x0D
      || bytes[place] == 0xE2 && (wideSpace(at: place, in: bytes)?.endsLine ?? false)
  }

  private static func has(_ more: [UInt8], behind place: Int, in bytes: [UInt8]) -> Bool {
    bytes[(place + 1)...].starts(with: more)
  }
}
