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
      guard written.indices.contains(text.line - 1) else { return nil }
      let whole = written[text.line - 1].unicodeScalars
      let line = Substring(whole.dropFirst(text.column - 1))
      guard !text.words.isEmpty, line.hasPrefix(text.words) else { return nil }
      let behind = line.dropFirst(text.words.count)
      let blanks = behind.prefix { $0 == " " || $0 == "\t" }
      let comment = behind.dropFirst(blanks.count)
      guard comment.first == "#", !blanks.isEmpty else { return nil }
      let column = text.column + text.words.unicodeScalars.count + blanks.unicodeScalars.count
      return lost(
        String(comment),
        behind: text.words,
        at: SourceLocation(
          path: yaml.path,
          position: lines.position(line: text.line, column: column)
        )
      )
    }
  }

  private static func lost(
    _ comment: String,
    behind words: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .lostText,
      .warning,
      at: place,
      "'\(comment)' is a comment to YAML and no part of the value: put the value in quotes, or the "
        + "comment on a line of its own"
    )
  }
}
