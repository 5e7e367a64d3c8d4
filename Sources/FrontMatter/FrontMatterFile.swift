package import Diagnostics

/// A `.md` file cut in two: the fields between `---` lines, and the Markdown after them.
package struct FrontMatterFile: Sendable {
  package var yaml: YAMLText
  package var body: Substring
  /// The number of the body's first line in the file.
  package var bodyLine: Int

  /// Cuts a text whose lines end in `\n`.
  ///
  /// - Returns: the two parts, or nil and a `syntax` error where the front matter does not begin
  ///   on the first line or does not end.
  package static func split(_ text: String, path: String) -> Checked<FrontMatterFile?> {
    func failure(_ message: String, line: Int) -> Checked<FrontMatterFile?> {
      let place = SourceLocation(path: path, line: line, column: 1)
      return Checked(nil, [Diagnostic(.syntax, at: place, message)])
    }
    let newline = UInt8(ascii: "\n")
    let utf8 = text.utf8
    let firstEnd = utf8.firstIndex(of: newline) ?? utf8.endIndex
    guard isFence(text[..<firstEnd]) else {
      return failure(
        "the file does not begin with a line '---' and the fields of the record",
        line: 1
      )
    }
    let start = firstEnd == utf8.endIndex ? firstEnd : utf8.index(after: firstEnd)
    var lineStart = start
    var line = 2
    while lineStart < utf8.endIndex {
      let lineEnd = utf8[lineStart...].firstIndex(of: newline) ?? utf8.endIndex
      let next = lineEnd == utf8.endIndex ? lineEnd : utf8.index(after: lineEnd)
      if isFence(text[lineStart..<lineEnd]) {
        let yaml = YAMLText(text[start..<lineStart], path: path, firstLine: 2)
        return Checked(FrontMatterFile(yaml: yaml, body: text[next...], bodyLine: line + 1))
      }
      lineStart = next
      line += 1
    }
    return failure("the fields of the record are not closed by a line '---'", line: 1)
  }

  private static func isFence(_ line: Substring) -> Bool {
    line.utf8.starts(with: "---".utf8)
      && line.utf8.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
