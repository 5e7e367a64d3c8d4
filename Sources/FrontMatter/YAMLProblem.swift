internal import Diagnostics
internal import Yams

/// Says in an editor's words what the YAML library found, with the place in the file.
struct YAMLProblem {
  var message: String
  var position: SourcePosition

  init(_ error: YamlError, in yaml: YAMLText) {
    self.init(error, of: yaml)
    if let cause = SignOfYAML(before: position, in: yaml) {
      (message, position) = (cause.message, cause.position)
    }
  }

  private init(_ error: YamlError, of yaml: YAMLText) {
    self.init("this is not YAML: \(error)", SourcePosition(line: yaml.firstLine, column: 1))
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if let end = Self.documentEnd(before: mark, problem, in: yaml) {
        self.init("a line '...' ends the YAML: delete it", end)
      } else if let context, let message = Self.opening(context.text, problem) {
        self.init(message, Self.position(context.mark, in: yaml))
      } else if let (escape, position) = Self.escape(at: mark, problem, in: yaml) {
        self.init(
          "'\(escape)' means nothing in double quotation marks: write \\\(escape), or put the value "
            + "in single ones",
          position
        )
      } else {
        let message = Self.words[problem] ?? "this is not YAML: \(problem)"
        self.init(message, Self.position(mark, in: yaml))
      }
    case .duplicatedKeysInMapping(let names, let context):
      let position = Self.position(context.mark, in: yaml)
      let isOne = names.count == 1
      self.init(
        "the \(isOne ? "field" : "fields") \(English.enumeration(names)) "
          + (isOne ? "stands twice" : "stand twice"),
        position
      )
    case .reader:
      guard let place = Self.firstControlCharacter(in: yaml) else { return }
      self.init(Self.controlCharacter(place.scalar), place.position)
    default: break
    }
  }

  private init(_ message: String, _ position: SourcePosition) {
    self.message = message
    self.position = position
  }

  /// What the library notices too late is reported where it begins.
  private static func opening(_ context: String, _ problem: String) -> String? {
    switch context {
    case "while scanning a quoted scalar" where problem.contains("unexpected end"):
      "the quotation mark that opens here is not closed"
    case "while parsing a flow sequence", "while parsing a flow mapping":
      "the bracket that opens here is not closed, or a comma inside it is missing"
    case "while scanning a simple key": "a field needs a colon and a space behind its name"
    default: nil
    }
  }

  /// Where a document ends that goes on.
  private static func documentEnd(
    before mark: Mark,
    _ problem: String,
    in yaml: YAMLText
  ) -> SourcePosition? {
    guard problem.contains("document") else { return nil }
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.prefix(mark.line).lastIndex { $0 == "..." || $0.hasPrefix("... ") }
    return end.map { SourcePosition(line: yaml.firstLine + $0, column: 1) }
  }

  /// `\d`, which the library does not know.
  private static func escape(
    at mark: Mark,
    _ problem: String,
    in yaml: YAMLText
  ) -> (escape: String, position: SourcePosition)? {
    let lines = LibraryLines(yaml)
    guard problem.contains("escape character") || problem.contains("hexdecimal number"),
      let index = lines.index(line: mark.line, column: mark.column)
    else { return nil }
    // The library stands at the backslash, or behind the letter.
    let before = yaml.text[..<index].unicodeScalars.suffix(3)
    let start =
      yaml.text.unicodeScalars[index...].first == "\\" ? index : before.lastIndex(of: "\\")
    guard let start else { return nil }
    let back = yaml.text.unicodeScalars.distance(from: start, to: index)
    let escape = String(yaml.text.unicodeScalars[start...].prefix(2))
    return (escape, lines.position(line: mark.line, column: mark.column - back))
  }

  private static let words = [
    "mapping values are not allowed in this context":
      "a colon cannot stand here: indent all fields alike, and put a text with ': ' in quotes",
    "found a tab character that violates indentation":
      "there is a tab before the field: indent with spaces",
    "found character that cannot start any token":
      "a value cannot begin like this: put it in quotes",
    "but found another document": "a second document begins here: a file holds only one",
    "did not find expected node content":
      "a bracket is not closed here, or a value is missing inside it",
    "did not find expected key": "this is not indented like the fields before it",
    "did not find expected '-' indicator": "this is not indented like the list before it",
  ]

  /// What is missed at the end of the text is missed behind its last sign.
  private static func position(_ mark: Mark, in yaml: YAMLText) -> SourcePosition {
    let position = LibraryLines(yaml).position(line: mark.line, column: mark.column)
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let last = lines.lastIndex(where: { $0.contains { $0 != " " } }),
      position.line > yaml.firstLine + last
    else { return position }
    return SourcePosition(
      line: yaml.firstLine + last,
      column: lines[last].unicodeScalars.count + 1
    )
  }

  private static func firstControlCharacter(
    in yaml: YAMLText
  ) -> (scalar: Unicode.Scalar, position: SourcePosition)? {
    var line = yaml.firstLine
    var column = 1
    for scalar in yaml.text.unicodeScalars {
      if isControl(scalar) { return (scalar, SourcePosition(line: line, column: column)) }
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return nil
  }

  /// Names a character that cannot be seen by its number.
  static func controlCharacter(_ scalar: Unicode.Scalar) -> String {
    "there is a control character, \(English.codePoint(scalar)), which no text may hold"
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x08, 0x0B...0x1F, 0x7F...0x84, 0x86...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
