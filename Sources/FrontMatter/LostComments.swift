internal import Diagnostics

/// Finds what YAML takes for a comment behind a text without quotes: `title: Họp # 5`.
enum LostComments {
  /// A text without quotes, with the library's place for it, from 1.
  struct Text {
    var words: String
    var line: Int
    var column: Int
  }

  static func findings(
    behind texts: [Text],
    in yaml: YAMLText,
    _ lines: LibraryLines
  ) -> [Diagnostic] {
    // Nearly no text has such a sign, and places are looked for line by line.
    guard yaml.text.contains(" #") else { return [] }
    let written = lines.split()
    return texts.compactMap { text in
      guard let comment = comment(behind: text, in: written) else { return nil }
      return lost(
        comment.words,
        at: SourceLocation(
          path: yaml.path,
          position: lines.position(line: comment.line, column: comment.column)
        )
      )
    }
  }

  /// Returns the comment at the end of a text; one of several lines was folded, line after line.
  private static func comment(
    behind text: Text,
    in lines: [Substring]
  ) -> (words: String, line: Int, column: Int)? {
    var rest = Substring(text.words)
    var number = text.line
    var column = text.column
    while !rest.isEmpty, lines.indices.contains(number - 1) {
      let whole = lines[number - 1].unicodeScalars
      if number > text.line { column = whole.prefix { $0 == " " || $0 == "\t" }.count + 1 }
      let line = Substring(whole.dropFirst(column - 1))
      if line.hasPrefix(rest) {
        let behind = line.dropFirst(rest.count)
        let blanks = behind.prefix { $0 == " " || $0 == "\t" }
        let comment = behind.dropFirst(blanks.count)
        guard comment.first == "#", !blanks.isEmpty else { return nil }
        let scalars = rest.unicodeScalars.count + blanks.unicodeScalars.count
        return (String(comment), number, column + scalars)
      }
      var content = line
      while let last = content.last, last == " " || last == "\t" { content.removeLast() }
      guard rest.hasPrefix(content) else { return nil }
      rest = rest.dropFirst(content.count).drop { $0 == " " || $0 == "\n" }
      number += 1
    }
    return nil
  }

  private static func lost(
    _ comment: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'\(Diagnostic.shown(comment))' is a comment to YAML and no part of the value: put the value in quotes, or the "
        + "comment on a line of its own"
    )
  }
}
