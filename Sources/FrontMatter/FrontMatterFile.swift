package import Diagnostics

/// A `.md` file cut in two: the fields between two fences, and the Markdown after them.
package struct FrontMatterFile: Sendable {
  package var path: String
  package var syntax: FieldSyntax
  /// What stands between the fences, from the second line on.
  package var fields: String
  package var body: String
  /// The number of the body's first line in the file.
  package var bodyLine: Int

  /// Cuts a text whose lines end in `\n`.
  ///
  /// - Returns: the two parts, or nil and a `syntax` error where the front matter does not begin
  ///   on the first line or does not end.
  package static func split(_ text: String, path: String) -> Checked<FrontMatterFile?> {
    func failure(_ message: String) -> Checked<FrontMatterFile?> {
      let place = SourceLocation(path: path, line: 1, column: 1)
      return Checked(nil, [Diagnostic(.syntax, at: place, message)])
    }
    let bytes = Array(text.utf8)
    let first = line(of: bytes, from: 0)
    guard let syntax = FieldSyntax.allCases.first(where: { $0.isFence(bytes[first]) }) else {
      let fences = English.alternatives(FieldSyntax.allCases.map { "'\($0.fence)'" })
      return failure("the file does not begin with a line \(fences) and the fields of the record")
    }
    let start = min(first.upperBound + 1, bytes.count)
    var lineStart = start
    var number = 2
    while lineStart < bytes.count {
      let line = line(of: bytes, from: lineStart)
      if syntax.isFence(bytes[line]) {
        // Cut from the text itself: bytes would be checked for being UTF-8 again.
        let first = text.utf8.index(text.startIndex, offsetBy: start)
        let last = text.utf8.index(text.startIndex, offsetBy: lineStart)
        let body = text.utf8.index(
          text.startIndex,
          offsetBy: min(line.upperBound + 1, bytes.count)
        )
        return Checked(
          FrontMatterFile(
            path: path,
            syntax: syntax,
            fields: String(text[first..<last]),
            body: String(text[body...]),
            bodyLine: number + 1
          )
        )
      }
      lineStart = line.upperBound + 1
      number += 1
    }
    return failure("the fields of the record are not closed by a line '\(syntax.fence)'")
  }

  /// Returns the tree of the fields, or an absent value and what is wrong with their text.
  package func readFields() -> Checked<FieldNode> {
    syntax.read(fields[...], path: path, firstLine: 2)
  }

  /// Returns where the line is that begins at a place, without its end.
  private static func line(of bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }
}
