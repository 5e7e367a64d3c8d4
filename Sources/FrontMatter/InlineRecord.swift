internal import Diagnostics

/// Reads a record that stands on one line, `{from: officials/a, to: officials/b}`, of texts in which
/// nothing could be a sign of YAML.
enum InlineRecord {
  /// Returns the record, or nil where YAML might read more into it than this reader does.
  static func read(_ bytes: ArraySlice<UInt8>, at position: SourcePosition) -> FieldNode? {
    guard bytes.last == UInt8(ascii: "}"), bytes.count > 2 else { return nil }
    var fields: [Field] = []
    var place = SourcePosition(line: position.line, column: position.column + 1)
    let inside = bytes.dropFirst().dropLast()
    for part in inside.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let field = field(part, at: place), !fields.contains(where: { $0.name == field.name })
      else { return nil }
      fields.append(field)
      let next = place.column + letters(in: part) + 1
      place = SourcePosition(line: place.line, column: next)
    }
    return FieldNode(.fields(fields), at: position)
  }

  /// Reads ` name: value `.
  private static func field(_ bytes: ArraySlice<UInt8>, at place: SourcePosition) -> Field? {
    let written = bytes.drop { $0 == UInt8(ascii: " ") }
    guard let colon = written.firstIndex(of: UInt8(ascii: ":")), colon > written.startIndex,
      written[..<colon].allSatisfy(SubsetReader.isNameByte),
      written[(colon + 1)...].first == UInt8(ascii: " ")
    else { return nil }
    let value = written[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
    guard let first = value.first, !InlineValue.startsWithIndicator(first),
      value.allSatisfy(isPlain), let end = value.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return nil }
    func position(_ index: Int) -> SourcePosition {
      // All before it are signs of one byte.
      SourcePosition(line: place.line, column: place.column + index - bytes.startIndex)
    }
    let text = String(decoding: value[...end], as: UTF8.self)
    return Field(
      String(decoding: written[..<colon], as: UTF8.self),
      at: position(written.startIndex),
      value: FieldNode(
        SubsetReader.isAbsent(text) ? .absent : .text(text),
        at: position(value.startIndex)
      )
    )
  }

  /// Says whether a byte can only be a part of a text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "?"):
      false
    default: true
    }
  }

  /// How many columns an editor counts.
  private static func letters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
