internal import Diagnostics

/// Reads what can be read of a text with a mistake in it: each of its outermost fields, or of the items
/// of its list, by itself, and so on inside the one with the mistake.
///
/// So one mistake in a file hides no other:
///
///     title: "Hội nghị        <- not closed: this field is unreadable
///     participants:
///       - official: [an       <- not closed: as above
///         role: chairr        <- read, and found to be misspelt
struct PartwiseReader {
  /// Nobody mends more at once, and each part costs the library its start.
  private static let mostMistakes = 500
  /// Where records stand inside each other no deeper than the format has them.
  private static let mostLevels = 6

  private let yaml: YAMLText
  private let lines: [Substring]
  /// How far the fields or items are indented.
  private let indentation: Int
  private let isList: Bool
  private let level: Int
  private var log: [Diagnostic] = []
  // Where anchors are used, all of them and their aliases are one mistake.
  private var isAnchored = false

  /// Returns the tree of the parts, those with a mistake as `unreadable`, and all their mistakes;
  /// `failure` is what is wrong with the whole, for where each part alone is right.
  static func read(
    _ yaml: YAMLText,
    failure: Checked<FieldNode>,
    level: Int = 0
  ) -> Checked<FieldNode> {
    var reader = PartwiseReader(yaml, level: level)
    return reader.read(failure: failure)
  }

  private init(_ yaml: YAMLText, level: Int) {
    self.yaml = yaml
    self.level = level
    lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.first(where: Self.isContent) ?? ""
    indentation = level == 0 ? 0 : first.prefix { $0 == " " }.count
    isList = Self.isItem(first.dropFirst(indentation))
  }

  private mutating func read(failure: Checked<FieldNode>) -> Checked<FieldNode> {
    let starts = lines.indices.filter { index in
      guard lines[index].prefix(while: { $0 == " " }).count == indentation else { return false }
      let content = lines[index].dropFirst(indentation)
      return isList ? Self.isItem(content) : Self.isField(content)
    }
    // What stands before the first part belongs to none.
    guard let first = starts.first, starts.count > 1 || !isList || level > 0,
      !lines[..<first].contains(where: Self.isContent)
    else { return failure }
    var fields: [Field] = []
    var items: [FieldNode] = []
    var mistakes = 0
    parts: for (start, end) in zip(starts, starts.dropFirst() + [lines.endIndex]) {
      let told = log.count
      let value = part(start..<end)
      switch value.content {
      case .fields(let some) where !isList: fields += some
      case .list(let some) where isList: items += some
      default:
        let unreadable = FieldNode(.unreadable, at: position(of: start))
        if isList {
          items.append(unreadable)
        } else {
          let name = Self.name(in: lines[start].dropFirst(indentation))
          fields.append(Field(name, at: position(of: start), value: unreadable))
        }
      }
      if log.count > told { mistakes += 1 }
      if mistakes == Self.mostMistakes {
        let place = SourceLocation(path: yaml.path, position: position(of: start))
        let message = "this is the \(mistakes)th mistake: the file is read no further"
        log.append(Diagnostic(.syntax, at: place, message))
        break parts
      }
    }
    log += Self.repetitions(of: fields, in: yaml.path)
    // What stands in two places is no mistake of one part.
    let ofTheWhole =
      Checked((), log).hasErrors
      ? failure.diagnostics.filter { !$0.notes.isEmpty } : failure.diagnostics
    log += ofTheWhole.filter { !log.contains($0) }
    return Checked(FieldNode(isList ? .list(items) : .fields(fields), at: position(of: first)), log)
  }

  private func position(of line: Int) -> SourcePosition {
    SourcePosition(line: yaml.firstLine + line, column: indentation + 1)
  }

  /// Returns the field or the item on some lines, as the only one of its record or list.
  private mutating func part(_ range: Range<Int>) -> FieldNode {
    let part = text(of: lines[range], firstLine: range.lowerBound)
    let sign = RefusedSign.first(in: part)
    let isToldAlready = isAnchored && sign != nil
    isAnchored = isAnchored || sign?.isAnchor == true
    let start = position(of: range.lowerBound)
    guard !isToldAlready else { return FieldNode(.unreadable, at: start) }
    let read = part.readWhole()
    guard read.hasErrors, sign == nil, let inner = inner(range),
      NestingLimit.firstPlaceBeyond(in: inner.text, firstLine: 1) == nil
    else {
      return read.reporting(to: &log)
    }
    let value = PartwiseReader.read(inner, failure: read, level: level + 1).reporting(to: &log)
    // Where nothing of it could be read, it is one mistake.
    if value.isAbsent { return FieldNode(.unreadable, at: start) }
    if isList { return FieldNode(.list([value]), at: start) }
    let name = Self.name(in: lines[range.lowerBound].dropFirst(indentation))
    return FieldNode(.fields([Field(name, at: start, value: value)]), at: start)
  }

  private func text(of lines: ArraySlice<Substring>, firstLine: Int) -> YAMLText {
    YAMLText(
      lines.joined(separator: "\n")[...] + "\n",
      path: yaml.path,
      firstLine: yaml.firstLine + firstLine
    )
  }

  /// Returns what is inside of a part: the fields of an item, what stands below the name of a field.
  private func inner(_ range: Range<Int>) -> YAMLText? {
    guard level < Self.mostLevels else { return nil }
    let first = lines[range.lowerBound].dropFirst(indentation)
    if isList {
      let blank = String(repeating: " ", count: indentation + 1)
      let line = blank[...] + first.dropFirst()
      guard Self.isField(line.drop { $0 == " " }) else { return nil }
      return text(of: [line] + lines[range].dropFirst(), firstLine: range.lowerBound)
    }
    let behind = first.dropFirst(Self.name(in: first).count + 1)
    guard behind.allSatisfy({ $0 == " " }) else { return nil }
    return text(of: lines[range].dropFirst(), firstLine: range.lowerBound + 1)
  }

  /// Names each field behind another of the same name.
  private static func repetitions(of fields: [Field], in path: String) -> [Diagnostic] {
    var first: [String: SourcePosition] = [:]
    return fields.compactMap { field in
      guard let other = first[field.name] else {
        first[field.name] = field.position
        return nil
      }
      return RepeatedFields.error(
        field.name,
        at: SourceLocation(path: path, position: field.position),
        behind: SourceLocation(path: path, position: other)
      )
    }
  }

  /// Neither empty nor a comment.
  private static func isContent(_ line: Substring) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\t" }
    return !content.isEmpty && content.first != "#"
  }

  private static func isItem(_ line: Substring) -> Bool {
    line == "-" || line.hasPrefix("- ")
  }

  /// `name:` or `name: …`.
  private static func isField(_ line: Substring) -> Bool {
    let name = name(in: line)
    let rest = line.dropFirst(name.count)
    return !name.isEmpty && rest.first == ":"
      && (rest.dropFirst().first.map { $0 == " " || $0 == "\t" } ?? true)
  }

  private static func name(in line: Substring) -> String {
    String(line.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") })
  }
}
