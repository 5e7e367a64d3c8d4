internal import Diagnostics

extension MarkdownDocument {
  /// Parses GitHub Flavored Markdown with footnotes.
  ///
  /// - Parameters:
  ///   - source: UTF-8 text with `\n` at the end of lines.
  ///   - firstLine: the number of its first line in the file.
  package init(parsing source: [UInt8], firstLine: Int) {
    let text = ParsedText(source, firstLine: firstLine)
    self = text.document
    if RemarkFinder.mayFind(in: text) {
      var finder = RemarkFinder(text)
      remarks = finder.run()
    }
  }

  /// Parses a text that is held as one.
  package init(parsing markdown: Substring, firstLine: Int) {
    self.init(parsing: Array(markdown.utf8), firstLine: firstLine)
  }
}
