internal import Diagnostics

/// Reads a value that stands on one line: a plain or quoted text, `[a, b]` of simple words, or
/// `{a: b, c: d}` of simple texts.
enum InlineValue {
  /// Returns the value, or nil where YAML might read more into it than this reader does.
  static func read(_ bytes: ArraySlice<UInt8>, at position: SourcePosition) -> FieldNode? {
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "\""): return quoted(bytes, by: first, at: position)
    case UInt8(ascii: "'"): return quoted(bytes, by: first, at: position)
    case UInt8(ascii: "["): return list(bytes, at: position)
    case UInt8(ascii: "{"): return InlineRecord.read(bytes, at: position)
    default: return plain(bytes, at: position)
    }
  }

  private static func plain(_ bytes: ArraySlice<UInt8>, at position: SourcePosition) -> FieldNode? {
    guard let first = bytes.first, !startsWithIndicator(first) else { return nil }
    var last: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "#"), last == UInt8(ascii: " ") { return nil }
      if byte == UInt8(ascii: " "), last == UInt8(ascii: ":") { return nil }
      last = byte
    }
    guard last != UInt8(ascii: ":") else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return FieldNode(SubsetReader.isAbsent(text) ? .absent : .text(text), at: position)
  }

  private static func quoted(
    _ bytes: ArraySlice<UInt8>,
    by quote: UInt8,
    at position: SourcePosition
  ) -> FieldNode? {
    let inside = bytes.dropFirst()
    guard let close = inside.firstIndex(of: quote), close == bytes.endIndex - 1 else { return nil }
    let text = inside[..<close]
    guard quote == UInt8(ascii: "'") || !text.contains(UInt8(ascii: "\\")) else { return nil }
    return FieldNode(.text(String(decoding: text, as: UTF8.self)), at: position)
  }

  private static func list(_ bytes: ArraySlice<UInt8>, at position: SourcePosition) -> FieldNode? {
    guard bytes.last == UInt8(ascii: "]") else { return nil }
    let inside = bytes.dropFirst().dropLast()
    guard
      inside.allSatisfy({ isWordByte($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") })
    else { return nil }
    if inside.allSatisfy({ $0 == UInt8(ascii: " ") }) { return FieldNode(.list([]), at: position) }
    var items: [FieldNode] = []
    for part in inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let word = part.drop { $0 == UInt8(ascii: " ") }
      let end = word.lastIndex { $0 != UInt8(ascii: " ") }
      guard let end, !word[...end].contains(UInt8(ascii: " ")), word.first != UInt8(ascii: "-")
      else { return nil }
      let column = position.column + (word.startIndex - bytes.startIndex)
      let text = String(decoding: word[...end], as: UTF8.self)
      let content: FieldNode.Content = SubsetReader.isAbsent(text) ? .absent : .text(text)
      items.append(FieldNode(content, at: SourcePosition(line: position.line, column: column)))
    }
    return FieldNode(.list(items), at: position)
  }

  static func startsWithIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "%"), UInt8(ascii: "@"),
      UInt8(ascii: "`"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: byte < 0x20 || byte == 0x7F
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
