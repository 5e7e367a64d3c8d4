internal import Diagnostics

/// Reads what can be read of a text with a mistake in it: each of its outermost fields, or of the items
/// of its list, by itself.
///
/// So one mistake in a file hides no other:
///
///     title: "Hội nghị        <- not closed: this field is unreadable
///     role: chairr            <- read, and found to be misspelt
enum PartwiseReader {
  /// Nobody mends more at once, and each part costs the library its start.
  private static let mostFailures = 500

  /// Returns the tree of the parts, those with a mistake as `unreadable`, and all their mistakes;
  /// `failure` is what is wrong with the whole, for where each part alone is right.
  static func read(_ yaml: YAMLText, failure: Checked<FieldNode>) -> Checked<FieldNode> {
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    let isList = lines.first(where: isContent).map { isItem($0) } ?? false
    let starts = lines.indices.filter { isList ? isItem(lines[$0]) : isField(lines[$0]) }
    // What stands before the first part belongs to none.
    guard let first = starts.first, starts.count > 1 || !isList,
      !lines[..<first].contains(where: isContent)
    else { return failure }
    var fields: [Field] = []
    var items: [FieldNode] = []
    var log: [Diagnostic] = []
    // Where anchors are used, all of them and their aliases are one mistake.
    var isAnchored = false
    var failures = 0
    parts: for (start, end) in zip(starts, starts.dropFirst() + [lines.endIndex]) {
      let part = YAMLText(
        lines[start..<end].joined(separator: "\n")[...] + "\n",
        path: yaml.path,
        firstLine: yaml.firstLine + start
      )
      let position = SourcePosition(line: part.firstLine, column: 1)
      let sign = RefusedSign.first(in: part)
      let isToldAlready = isAnchored && sign != nil
      isAnchored = isAnchored || sign?.isAnchor == true
      let read = isToldAlready ? Checked(FieldNode(.unreadable, at: position)) : part.readWhole()
      log += read.diagnostics
      switch read.value.content {
      case .fields(let some) where !isList: fields += some
      case .list(let some) where isList: items += some
      default:
        failures += 1
        let unreadable = FieldNode(.unreadable, at: position)
        if isList {
          items.append(unreadable)
        } else {
          fields.append(Field(name(in: lines[start]), at: position, value: unreadable))
        }
        if failures == mostFailures {
          let place = SourceLocation(path: yaml.path, position: position)
          log.append(
            Diagnostic(
              .syntax,
              at: place,
              "this is the \(failures)th mistake: the file is read no further"
            )
          )
          break parts
        }
      }
    }
    log += repetitions(of: fields, in: yaml.path)
    // What stands in two places is no mistake of one part.
    let ofTheWhole =
      Checked((), log).hasErrors
      ? failure.diagnostics.filter { !$0.notes.isEmpty } : failure.diagnostics
    log += ofTheWhole.filter { !log.contains($0) }
    let position = SourcePosition(line: yaml.firstLine + first, column: 1)
    return Checked(FieldNode(isList ? .list(items) : .fields(fields), at: position), log)
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

  /// `name:` or `name: …` without indentation.
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
