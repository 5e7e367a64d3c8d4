import Diagnostics

/// The text of one template, and where messages say that it stands.
package struct TemplateSource: Sendable {
  package let path: String
  let bytes: [UInt8]

  /// Takes a template as read from its file, in NFC.
  package init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// Returns the place of a byte, with its column in Unicode scalars.
  func location(of offset: Int) -> SourceLocation {
    let before = bytes[..<offset]
    let lineStart = (before.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let column = bytes[lineStart..<offset].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return SourceLocation(path: path, line: line, column: column)
  }

  /// Returns the text of a range, as written.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns where `pattern` next begins.
  func firstOffset(of pattern: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= pattern.count else { return nil }
    var offset = start
    while offset <= bytes.count - pattern.count {
      if bytes[offset...].starts(with: pattern) { return offset }
      offset += 1
    }
    return nil
  }
}

/// Lines and blanks.
extension TemplateSource {
  /// Whether a line begins at this byte.
  func beginsLine(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n")
  }

  /// Returns where the line of `offset` begins, if only blanks stand between.
  func blankLineStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
    return beginsLine(start) ? start : nil
  }

  /// Returns where the next line begins, if only blanks stand between; the end counts as a line.
  func blankLineEnd(after offset: Int) -> Int? {
    let end = blanks(from: offset).upperBound
    let rest = bytes[end...]
    if rest.isEmpty { return end }
    if rest.starts(with: "\n".utf8) { return end + 1 }
    return rest.starts(with: "\r\n".utf8) ? end + 2 : nil
  }

  /// Returns the run of blanks from `offset` on.
  func blanks(from offset: Int) -> Range<Int> {
    var end = offset
    while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
    return offset..<end
  }

  /// Returns the part of a range without spaces and line ends at both sides.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace = { (byte: UInt8) in Self.isBlank(byte) || byte == 0x0A || byte == 0x0D }
    let text = bytes[range]
    guard let first = text.firstIndex(where: { !isSpace($0) }) else {
      return range.lowerBound..<range.lowerBound
    }
    let last = text.lastIndex { !isSpace($0) } ?? first
    return first..<last + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
