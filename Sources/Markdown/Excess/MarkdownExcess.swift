package import Diagnostics

/// What a text has more of than can be read in a time that follows its length.
///
/// cmark-gfm 0.29.0.gfm.6 takes quadratic time for some texts, and memory without bound for others
/// (the security advisories of cmark-gfm name most of them): these are told by a look that is linear
/// and knows nothing of Markdown but where one paragraph ends for certain. Where it is not certain,
/// it takes two paragraphs for one, so that it may refuse too much, but never too little. The limits
/// are far from what anybody writes; `Tests/hostile/measure.py` shows what is left below them.
package struct MarkdownExcess: Sendable, Equatable {
  package var position: SourcePosition
  package var message: String

  /// Returns the first of them in UTF-8 text with `\n` at the end of lines, or nil for a text that can
  /// be parsed; `firstLine` is the number of its first line in the file.
  package static func first(in markdown: [UInt8], firstLine: Int) -> MarkdownExcess? {
    var finder = ExcessFinder(markdown, firstLine: firstLine)
    return finder.run()
  }
}

/// How much a text may have of what costs more than its length.
enum MarkdownLimit {
  /// `[`, `<!` and `<?` in one paragraph: each may be compared with each, and with each `*`.
  static let openers = 2_000
  /// The openers of each paragraph times its bytes, summed up over a text: some two seconds.
  static let work = 500_000_000
  /// Quotes and lists inside each other, all of which are asked at each line.
  static let depth = 100
  /// Cells in one row of a table, the time of which grows with their square.
  static let columns = 200
  /// Cells in all tables of a text, of which a short row gets those that it lacks.
  static let cells = 200_000
  /// Lines of a paragraph that a table follows without an empty line.
  static let linesAboveTable = 2_000
  /// The bytes of all destinations that references get from their definitions.
  static let referenced = 32 << 20
}
