package import Diagnostics

/// A `.md` file cut in two: the fields between `---` lines, and the Markdown after them.
package struct FrontMatterFile: Sendable {
  package var yaml: YAMLText
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
    guard isFence(bytes[first]) else {
      return failure("the file does not begin with a line '---' and the fields of the record")
    }
    let start = min(first.upperBound + 1, bytes.count)
    var lineStart = start
    var number = 2
    while lineStart < bytes.count {
      let line = line(of: bytes, from: lineStart)
      if isFence(bytes[line]) {
        let fields = String(decoding: bytes[start..<lineStart], as: UTF8.self)
        let body = bytes[min(line.upperBound + 1, bytes.count)...]
        return Checked(
          FrontMatterFile(
            yaml: YAMLText(fields[...], path: path, firstLine: 2),
            body: String(decoding: body, as: UTF8.self),
            bodyLine: number + 1
          )
        )
      }
      lineStart = line.upperBound + 1
      number += 1
    }
    return failure("the fields of the record are not closed by a line '---'")
  }

  /// Returns where the line is that begins at a place, without its end.
  private static func line(of bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8)
      && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
