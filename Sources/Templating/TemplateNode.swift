/// A piece of a parsed template.
enum TemplateNode: Sendable {
  /// The beginning of a line that is kept and not empty: here goes the indentation of a partial.
  case lineStart
  case text(Range<Int>)
  /// A variable, escaped or not.
  case variable(Tag)
  /// A section, a section if any or an inverted section.
  case section(Tag, [TemplateNode])
  /// A partial, with the blanks before it if it stands alone on its line.
  case partial(Tag, indentation: Range<Int>?)
  /// A parent and what it is given for its blocks, with the blanks before it as for a partial.
  case parent(Tag, [TemplateBlock], indentation: Range<Int>?)
  case block(TemplateBlock)
}

/// A block: a part of a template that templates built on it may replace, or such a replacement.
struct TemplateBlock: Sendable {
  let tag: Tag
  let nodes: [TemplateNode]
  /// Whether its content begins on a line of its own, below the opening tag.
  let startsLine: Bool
  /// The blanks before its first line.
  let indentation: Range<Int>
}

/// A template after parsing, before its names are looked up.
struct ParsedTemplate: Sendable {
  let name: String
  let source: TemplateSource
  let nodes: [TemplateNode]
  /// The strings of the interface that it names.
  let strings: [Tag]
  let hasErrors: Bool
}
