internal import Diagnostics
internal import FrontMatter

/// Characters that no page can show: in the fields they are errors of their syntax, in a text they are
/// lost (WHATWG HTML, 13.1.4).
enum ControlCharacters {
  /// Returns a warning for each line of the text that has one.
  static func findings(in file: FrontMatterFile, path: String) -> [Diagnostic] {
    let bytes = Array(file.body.utf8)
    guard bytes.contains(where: isControl) else { return [] }
    var findings: [Diagnostic] = []
    let lines = file.body.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.utf8.contains(where: isControl) {
      let scalars = Array(line.unicodeScalars)
      guard
        let place = scalars.firstIndex(where: { $0.isASCII && isControl(UInt8(ascii: $0)) })
      else { continue }
      let number = String(scalars[place].value, radix: 16, uppercase: true)
      let position = SourcePosition(line: file.bodyLine + index, column: place + 1)
      findings.append(
        Diagnostic(
          .lostText,
          .warning,
          at: SourceLocation(path: path, position: position),
          "there is a control character, U+\(number.count < 2 ? "000" : "00")\(number), which no page "
            + "can show: delete it"
        )
      )
    }
    return findings
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F
  }
}
