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
    return finder.run() ?? tooManySigns(in: markdown, firstLine: firstLine)
  }

  private static func tooManySigns(in markdown: [UInt8], firstLine: Int) -> MarkdownExcess? {
    // Nearly no text is so long that it could have them.
    guard markdown.count > MarkdownLimit.signs else { return nil }
    var signs = 0
    for (place, byte) in markdown.enumerated() where isSign(byte) {
      signs += 1
      guard signs > MarkdownLimit.signs else { continue }
      let before = markdown[..<place]
      let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      return MarkdownExcess(
        position: SourcePosition(
          line: firstLine + before.count { $0 == UInt8(ascii: "\n") },
          column: markdown[line..<place].count { $0 & 0xC0 != 0x80 } + 1
        ),
        message: "more than \(MarkdownLimit.signs) signs and ends of lines in one text: divide it"
      )
    }
    return nil
  }

  /// What may begin a node of its own: any sign of ASCII, and the end of a line.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "!")...UInt8(ascii: "/"),
      UInt8(ascii: ":")...UInt8(ascii: "@"), UInt8(ascii: "[")...UInt8(ascii: "`"),
      UInt8(ascii: "{")...UInt8(ascii: "~"):
      true
    default: false
    }
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
  /// Of which each may be a node: some 450 bytes of memory (measured: lines of one letter).
  static let signs = 500_000
  /// The bytes of all destinations that references get from their definitions.
  static let referenced = 32 << 20
}
