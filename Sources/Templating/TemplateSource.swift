package import Diagnostics

/// The text of one template, and where messages say that it stands.
package struct TemplateSource: Sendable {
  package let path: String
  /// Whether the file has no text that could be read, so that nobody can know what it holds.
  package let isUnreadable: Bool
  let bytes: [UInt8]
  private let places: PlaceIndex

  /// Takes a template as read from its file, in NFC; nil is what stands for a file that cannot be
  /// read, so that what includes it is not reported too.
  package init(path: String, text: String?) {
    self.path = path
    isUnreadable = text == nil
    bytes = Array((text ?? "").utf8)
    places = PlaceIndex(bytes)
  }

  /// Returns the place of a byte, with its column in Unicode scalars.
  package func location(of offset: Int) -> SourceLocation {
    SourceLocation(path: path, position: places.position(of: offset, in: bytes))
  }

  /// Returns the text of a range, as written.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns the text of a range for a message, of a long one the beginning.
  func shown(_ range: Range<Int>) -> String {
    let longest = 120
    // A letter takes at most four bytes.
    let text = String(decoding: bytes[range].prefix(longest * 4), as: UTF8.self).unicodeScalars
    guard range.count > longest, text.count > longest else { return String(text) }
    return String(String.UnicodeScalarView(text.prefix(longest))) + "…"
  }

  /// Returns where `pattern` next begins, before `end`.
  func firstOffset(of pattern: [UInt8], from start: Int, before end: Int? = nil) -> Int? {
    let last = (end ?? bytes.count) - pattern.count
    var offset = start
    while offset <= last {
      guard let found = bytes[offset...last].firstIndex(of: pattern[0]) else { return nil }
      if bytes[found...].starts(with: pattern) { return found }
      offset = found + 1
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
