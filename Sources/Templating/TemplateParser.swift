import Diagnostics

/// Makes a tree of a template's text (Mustache 1.3 with inheritance), and takes out the lines on
/// which a tag stands alone.
///
/// Two things are ours. `{{?rows}}…{{/rows}}` is a section if any, as in Dust: its content is shown
/// once, about what is around it, where `rows` has an item or is there. And a name can say which row
/// it is of (`DottedName`).
///
/// Whatever is wrong is reported and passed over, so that one run finds everything.
struct TemplateParser {
  /// A section, block or parent that is open, or the template as a whole.
  struct Level {
    var tag: Tag?
    var nodes: [TemplateNode] = []
    var blocks: [TemplateBlock] = []
    /// The blanks before a parent that is the first on its line.
    var indentation: Range<Int>?
    var startsLine = false
    var contentStart = 0
    var hasStrayText = false
    /// The names of the blocks of a parent.
    var blockNames: Set<String> = []
  }

  /// So many tags may stand inside each other: all that reads templates descends by recursion, and
  /// 3,000 sections ended the program.
  static let nestingLimit = 100

  let source: TemplateSource
  var levels = [Level()]
  /// How many of the open levels have each name.
  var openNames: [String: Int] = [:]
  /// The first tag that stands deeper than is allowed.
  private var tooDeep: Tag?
  var hasUnclosed = false
  /// How often a tag of each name was taken for closed where it is not: what closes it behind that
  /// place is the same mistake.
  var crossedNames: [String: Int] = [:]
  /// Where the text begins that no node has taken yet.
  var cursor = 0
  var diagnostics: [Diagnostic] = []

  private init(_ source: TemplateSource) {
    self.source = source
  }

  /// Parses a template; reports unclosed tags and sections, and other delimiters, each at the tag
  /// that opened.
  static func parse(_ source: TemplateSource, name: String) -> Checked<ParsedTemplate> {
    var parser = TemplateParser(source)
    var tags = TagReader(source)
    var strings: [Tag] = []
    while let tag = tags.next() {
      if tag.isString { strings.append(tag) }
      parser.take(tag)
    }
    parser.finish()
    let diagnostics = (tags.diagnostics + parser.diagnostics).sorted()
    let template = ParsedTemplate(
      name: name,
      source: source,
      nodes: parser.levels[0].nodes,
      strings: strings,
      hasErrors: source.isUnreadable || diagnostics.contains { $0.severity == .error }
    )
    return Checked(template, diagnostics)
  }

  /// The innermost level to be looked at; a change goes to where it lies, since a copy would be
  /// made of all its nodes for each.
  var top: Level { levels[levels.count - 1] }
  var last: Int { levels.count - 1 }

  /// Opens a level.
  mutating func open(_ level: Level) {
    levels.append(level)
    guard let tag = level.tag else { return }
    openNames[tag.name, default: 0] += 1
    if last > Self.nestingLimit, tooDeep == nil { tooDeep = tag }
  }

  /// Takes the innermost level away; nil for the template as a whole.
  mutating func takeTop() -> (level: Level, tag: Tag)? {
    guard let tag = top.tag, let level = levels.popLast() else { return nil }
    openNames[tag.name, default: 1] -= 1
    return (level, tag)
  }

  private mutating func take(_ tag: Tag) {
    switch tag.kind {
    case .variable, .unescaped:
      takeText(before: tag)
      append(.variable(tag))
    case .comment, .delimiters:
      takeLine(of: tag)
    case .partial:
      let indentation = takeLine(of: tag)
      append(.partial(tag, indentation: indentation))
    case .section, .ifAny, .inverted:
      takeLine(of: tag)
      open(Level(tag: tag))
    case .block:
      openBlock(tag)
    case .parent:
      openParent(tag)
    case .close:
      close(tag)
    }
  }

  /// Adds a node; directly in a parent only blocks count (mustache spec, inheritance).
  mutating func append(_ node: TemplateNode) {
    guard levels[last].tag?.kind == .parent else { return levels[last].nodes.append(node) }
    if case .lineStart = node { return }
    if case .text(let range) = node, source.trimmed(range).isEmpty { return }
    levels[last].hasStrayText = true
  }

  private mutating func finish() {
    takeText(upTo: source.bytes.count)
    while levels.count > 1, let tag = top.tag {
      report(at: tag, "\(source.text(tag.range)) is not closed")
      hasUnclosed = true
      closeTop(keeping: cursor)
    }
    // What is not closed makes everything after it deep.
    guard let tooDeep, !hasUnclosed else { return }
    report(at: tooDeep, Self.nestingMessage)
  }

  static let nestingMessage = "more than \(nestingLimit) tags inside each other"

  mutating func report(
    _ severity: Diagnostic.Severity = .error,
    at tag: Tag,
    _ message: String,
    notes: [Note] = []
  ) {
    let place = source.location(of: tag.range.lowerBound)
    diagnostics.append(Diagnostic(.templateSyntax, severity, at: place, message, notes: notes))
  }
}

/// Text and lines.
extension TemplateParser {
  /// Adds the text before a tag, and marks the line if the tag is the first thing on it.
  mutating func takeText(before tag: Tag) {
    takeText(upTo: tag.range.lowerBound)
    if source.beginsLine(tag.range.lowerBound) { append(.lineStart) }
    cursor = tag.range.upperBound
  }

  /// Adds the text before a tag and leaves out the tag's line if it stands alone there.
  ///
  /// Returns the blanks before such a tag, or nil if it does not stand alone.
  @discardableResult
  mutating func takeLine(of tag: Tag) -> Range<Int>? {
    guard
      let start = source.blankLineStart(before: tag.range.lowerBound),
      let end = source.blankLineEnd(after: tag.range.upperBound)
    else {
      takeText(before: tag)
      return nil
    }
    takeText(upTo: start)
    cursor = end
    return start..<tag.range.lowerBound
  }

  /// Adds the text from the cursor on, line by line.
  mutating func takeText(upTo end: Int) {
    while cursor < end {
      let newline = source.bytes[cursor..<end].firstIndex(of: UInt8(ascii: "\n"))
      let lineEnd = newline.map { $0 + 1 } ?? end
      let line = cursor..<lineEnd
      let isEmpty = source.bytes[line].allSatisfy { $0 == 0x0A || $0 == 0x0D }
      if source.beginsLine(cursor), !isEmpty { append(.lineStart) }
      append(.text(line))
      cursor = lineEnd
    }
  }
}
