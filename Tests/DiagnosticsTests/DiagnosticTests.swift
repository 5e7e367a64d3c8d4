import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func diagnosticsAreSortedByPlaceThenCodeThenMessage() {
    func diagnostic(_ path: String, _ line: Int, _ column: Int, _ code: DiagnosticCode = .syntax)
      -> Diagnostic
    {
      Diagnostic(code, at: SourceLocation(path: path, line: line, column: column), "m")
    }
    let sorted = [
      diagnostic("B", 9, 9), diagnostic("a", 2, 1), diagnostic("a", 2, 10), diagnostic("a", 10, 1),
      diagnostic("a", 10, 2, .brokenLink), diagnostic("a", 10, 2, .syntax), diagnostic("đ", 1, 1),
    ]
    for _ in 0..<20 { #expect(sorted.shuffled().sorted() == sorted) }
  }

  @Test func whatNotesSayIsSortedToo() {
    let place = SourceLocation(path: "a", position: .start)
    let sorted = [2, 3].map { line in
      let other = SourceLocation(path: "a", line: line, column: 1)
      return Diagnostic(.syntax, at: place, "m", notes: [Note(", on", other, as: .line)])
    }
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func suggestionsReplaceWhatIsNamed() {
    let place = SourceLocation(path: "a", position: .start)
    let diagnostic = Diagnostic(.syntax, at: place, "m", suggestions: ["b", "c"], replacing: "d")
    #expect(diagnostic.replacements.map(\.new) == ["b", "c"])
    #expect(diagnostic.replacements.allSatisfy { $0.old == "d" && $0.location == place })
    #expect(Diagnostic(.syntax, at: place, "m", suggestions: ["b"]).replacements == [])
  }

  /// A value is cut by what it is when it is shown.
  @Test(
    arguments: [
      (String(repeating: "đ", count: 120), String(repeating: "đ", count: 120)),
      (String(repeating: "đ", count: 121), String(repeating: "đ", count: 119) + "…"),
      (String(repeating: "\u{202E}", count: 600), String(repeating: "\u{202E}", count: 14) + "…"),
      (String(repeating: "\u{7}", count: 100), String(repeating: "\u{7}", count: 23) + "…"),
      ("a\u{200B}b", "a\u{200B}b"),
    ]
  )
  func longValuesAreShownByTheirBeginning(_ value: String, shown: String) {
    #expect(Diagnostic.shown(value) == shown)
    #expect(ShownText.escaped(Diagnostic.shown(value)).count <= Diagnostic.longestShown)
  }

  @Test(
    arguments: [
      ("Đỗ Đình Đăng – “một”", "Đỗ Đình Đăng – “một”"), ("a\nb\tc", "a\\nb\\tc"),
      ("a\u{A0}b\u{AD}c\u{200B}", "a\\u{A0}b\\u{AD}c\\u{200B}"),
      ("\u{FEFF}a\u{2060}", "\\u{FEFF}a\\u{2060}"), ("\u{1B}[31m", "\\u{1B}[31m"),
      ("\u{3000}ộ\u{E0041}", "\\u{3000}ộ\\u{E0041}"),
    ]
  )
  func whatCannotBeSeenIsWrittenOut(_ text: String, shown: String) {
    #expect(ShownText.escaped(text) == shown)
  }

  @Test func pathsAreComparedAsBytes() {
    let names = ["a-b", "a.md", "a/b", "ab", "â", "đ"]
    let places = names.map { SourceLocation(path: $0, line: 1, column: 1) }
    #expect(places.shuffled().sorted().map(\.path) == names)
  }

  @Test(arguments: [(0, 0), (1, 1), (70_000, 5_000_001), (-3, -1)])
  func positionsKeepLargeNumbers(line: Int, column: Int) {
    let position = SourcePosition(line: line, column: column)
    #expect(position.line == max(0, line))
    #expect(position.column == max(0, column))
  }

  @Test func aWarningIsNoError() {
    let place = SourceLocation(path: "a", position: .start)
    #expect(!Checked(1, [Diagnostic(.syntax, .warning, at: place, "m")]).hasErrors)
    #expect(Checked(1, [Diagnostic(.syntax, at: place, "m")]).hasErrors)
    var log: [Diagnostic] = []
    #expect(Checked(7, [Diagnostic(.syntax, at: place, "m")]).reporting(to: &log) == 7)
    #expect(log.count == 1)
  }

  @Test(arguments: [
    ("article", "an article"), ("organization", "an organization"), ("meeting", "a meeting"),
  ])
  func anArticleStandsBeforeAVowel(noun: String, phrase: String) {
    #expect(English.indefinite(noun) == phrase)
  }

  @Test func namesAreEnumerated() {
    #expect(English.enumeration([]) == "")
    #expect(English.enumeration(["a"]) == "'a'")
    #expect(English.enumeration(["a", "b"]) == "'a' and 'b'")
    #expect(English.enumeration(["a", "b", "c"]) == "'a', 'b' and 'c'")
  }
}
