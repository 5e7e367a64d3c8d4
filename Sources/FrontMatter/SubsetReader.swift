internal import Diagnostics

/// Reads the plain block style of YAML: fields, lists, one-line values, `[a, b]` and
/// `{a: b}` of simple words.
///
/// It says nil to all it does not know for certain (block scalars, anchors, tags, escapes, values
/// over several lines), and the library reads the text instead. A test compares
/// both on the whole archive and on random texts.
struct SubsetReader {
  /// One line that is neither empty nor a comment.
  private struct Line {
    var number: Int
    var indentation: Int
    /// Without indentation and without spaces at the end.
    var bytes: ArraySlice<UInt8>
  }

  private var lines: [Line]
  private var next = 0
  /// How many values are open; the library reader says what is wrong with too many.
  private var depth = 0

  /// Returns the tree, or nil where the text is more than this reader knows.
  static func read(_ text: Substring, firstLine: Int) -> FieldNode? {
    guard let lines = split(Array(String(text).utf8), firstLine: firstLine), let first = lines.first
    else { return nil }
    var reader = SubsetReader(lines: lines)
    guard let root = reader.block(at: first.indentation), reader.next == lines.count else {
      return nil
    }
    return root
  }

  /// Says whether an unquoted word means that there is no value.
  static func isAbsent(_ text: String) -> Bool {
    switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  private init(lines: [Line]) { self.lines = lines }

  private static func split(_ bytes: [UInt8], firstLine: Int) -> [Line]? {
    guard !holdsSpecialScalar(bytes) else { return nil }
    var lines: [Line] = []
    var number = firstLine
    // Not split at once: a list of all lines takes more memory than a text of short ones.
    var start = 0
    while start < bytes.count {
      let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
      start = line.endIndex + 1
      defer { number += 1 }
      let content = line.drop { $0 == UInt8(ascii: " ") }
      guard let head = content.first, head != UInt8(ascii: "#") else { continue }
      let tail = content.lastIndex { $0 != UInt8(ascii: " ") } ?? content.startIndex
      lines.append(
        Line(
          number: number,
          indentation: content.startIndex - line.startIndex,
          bytes: content[...tail]
        )
      )
    }
    return lines
  }

  /// Says whether there is a tab, a control character, or one of the further line ends of YAML 1.1
  /// (U+0085, U+2028, U+2029), all of which the library refuses or treats in its own way.
  private static func holdsSpecialScalar(_ bytes: [UInt8]) -> Bool {
    for index in bytes.indices {
      let byte = bytes[index]
      // Letters, digits and signs of ASCII, and most bytes of other letters.
      if byte &- 0x20 < 0x5F || byte == UInt8(ascii: "\n") || byte >= 0xC0 { continue }
      switch byte {
      case 0x00..<0x20, 0x7F: return true
      case 0x80...0x9F where index >= 1 && bytes[index - 1] == 0xC2: return true
      case 0xA8, 0xA9:
        if index >= 2, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 { return true }
      case 0xBE, 0xBF:
        if index >= 2, bytes[index - 2] == 0xEF,
          bytes[index - 1] == 0xBB || bytes[index - 1] == 0xBF
        {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Reads the list or the fields whose lines are all indented by `indentation`.
  private mutating func block(at indentation: Int) -> FieldNode? {
    guard next < lines.count, lines[next].indentation == indentation else { return nil }
    depth += 1
    defer { depth -= 1 }
    guard depth <= NestingLimit.depth / 2 else { return nil }
    return isItem(lines[next].bytes) ? list(at: indentation) : fields(at: indentation)
  }

  private mutating func list(at indentation: Int) -> FieldNode? {
    let position = SourcePosition(line: lines[next].number, column: indentation + 1)
    var items: [FieldNode] = []
    while next < lines.count, lines[next].indentation == indentation, isItem(lines[next].bytes) {
      let content = lines[next].bytes.dropFirst().drop { $0 == UInt8(ascii: " ") }
      guard !content.isEmpty else { return nil }
      let offset = content.startIndex - lines[next].bytes.startIndex
      if fieldNameLength(content) != nil {
        // The rest of the line is the first field of a record: read it again as a line of its own.
        lines[next].bytes = content
        lines[next].indentation = indentation + offset
        guard let record = fields(at: indentation + offset) else { return nil }
        items.append(record)
      } else {
        guard let value = value(content, column: indentation + offset + 1) else { return nil }
        items.append(value)
        next += 1
      }
    }
    guard
      next == lines.count || lines[next].indentation < indentation
        || (lines[next].indentation == indentation && !isItem(lines[next].bytes))
    else { return nil }
    return FieldNode(.list(items), at: position)
  }

  private mutating func fields(at indentation: Int) -> FieldNode? {
    let position = SourcePosition(line: lines[next].number, column: indentation + 1)
    var fields: [Field] = []
    while next < lines.count, lines[next].indentation == indentation {
      guard let field = field(at: indentation) else { return nil }
      guard !fields.contains(where: { $0.name == field.name }) else { return nil }
      fields.append(field)
    }
    guard next == lines.count || lines[next].indentation < indentation else { return nil }
    return FieldNode(.fields(fields), at: position)
  }

  private mutating func field(at indentation: Int) -> Field? {
    let line = lines[next]
    guard let length = fieldNameLength(line.bytes) else { return nil }
    let name = String(decoding: line.bytes.prefix(length), as: UTF8.self)
    let position = SourcePosition(line: line.number, column: indentation + 1)
    let rest = line.bytes.dropFirst(length + 1).drop { $0 == UInt8(ascii: " ") }
    if !rest.isEmpty {
      let column = indentation + 1 + (rest.startIndex - line.bytes.startIndex)
      guard let value = value(rest, column: column) else { return nil }
      next += 1
      return Field(name, at: position, value: value)
    }
    next += 1
    guard next < lines.count, holdsValue(lines[next], of: indentation) else {
      let nothing = SourcePosition(line: line.number, column: indentation + length + 2)
      return Field(name, at: position, value: FieldNode(.absent, at: nothing))
    }
    guard let value = block(at: lines[next].indentation) else { return nil }
    return Field(name, at: position, value: value)
  }

  /// A list may stand as far left as the name of its field; fields stand further right.
  private func holdsValue(_ line: Line, of indentation: Int) -> Bool {
    line.indentation > indentation || (line.indentation == indentation && isItem(line.bytes))
  }

  private func value(_ bytes: ArraySlice<UInt8>, column: Int) -> FieldNode? {
    // A further line that is indented deeper would go on with this value.
    let position = SourcePosition(line: lines[next].number, column: column)
    if next + 1 < lines.count, lines[next + 1].indentation > lines[next].indentation { return nil }
    return InlineValue.read(bytes, at: position)
  }

  private func isItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == UInt8(ascii: "-") else { return false }
    return bytes.count == 1 || bytes[bytes.startIndex + 1] == UInt8(ascii: " ")
  }

  /// The length of `name` where the bytes are `name:` or `name: …`, with a name of small letters.
  private func fieldNameLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    let length = bytes.prefix(while: Self.isNameByte).count
    guard length > 0, length < bytes.count else { return nil }
    let colon = bytes.startIndex + length
    guard bytes[colon] == UInt8(ascii: ":") else { return nil }
    return colon + 1 == bytes.endIndex || bytes[colon + 1] == UInt8(ascii: " ") ? length : nil
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
  }
}
