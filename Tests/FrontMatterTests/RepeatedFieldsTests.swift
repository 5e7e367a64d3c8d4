import Diagnostics
import FrontMatter
import Testing

@Suite struct RepeatedFieldsTests {
  /// Texts, and the place of each further field with the line of the first.
  @Test(arguments: [
    ("a: b\na: c", ["2:1 'a' 1"]),
    ("a: b\nc: d\na: e\na: f", ["3:1 'a' 1", "4:1 'a' 1"]),
    ("a: b\n\"a\": c", ["2:1 'a' 1"]), ("'a': b\na: c", ["2:1 'a' 1"]),
    ("a: b\nc: d\nc: e\na: f", ["3:1 'c' 2", "4:1 'a' 1"]),
    ("- a: b\n- a: c\n  a: d\n- a: e", ["3:3 'a' 2"]),
    ("- {a: b, c: d, a: e}", ["1:16 'a' 1"]),
    ("- {a: b, a: c}\n- {a: d, đ: e,\n  a: f}", ["1:10 'a' 1", "3:3 'a' 2"]),
    ("a: {a: b, a: c}\na: d", ["1:11 'a' 1", "2:1 'a' 1"]),
    ("? a\n: b\n? a\n: c", ["3:3 'a' 1"]), ("a*: \"&x\"\na*: c", ["2:1 'a*' 1"]),
    ("\"\\u0061\": b\na: c", ["2:1 'a' 1"]),
    ("a: \"b\u{2028}c\"\nd: e\nd: f", ["3:1 'd' 2"]),
    ("đ ư: a\nđ ư: b", ["2:1 'đ ư' 1"]), ("a: b\na: \u{F8FF}", ["2:1 'a' 1"]),
    (
      (0..<40).map { "a\($0): b\na\($0): c" }.joined(separator: "\n"),
      (0..<40).map { "\(2 * $0 + 2):1 'a\($0)' \(2 * $0 + 1)" }
    ),
  ])
  func aFurtherFieldNamesTheFirst(_ text: String, places: [String]) {
    let found = YAMLText(text[...], path: "x").read().diagnostics
    let expected = places.map { place in
      let words = place.split(separator: " ")
      let name = words[1..<(words.count - 1)].joined(separator: " ")
      return "x:\(words[0]): error: the field \(name) stands twice: the first is on line "
        + "\(words[words.count - 1]) [syntax]"
    }
    #expect(found.map(DiagnosticPrinter.text) == expected)
  }

  /// Then the first place is all that is known.
  @Test(arguments: [
    "? [a]\n: b\n? [a]\n: c", "\"\": b\n\"\": c", "x: {a: b, a: \u{F8FF}}",
    "x: {" + (0..<40).map { "a\($0): b, a\($0): c" }.joined(separator: ", ") + "}",
  ])
  func whatCannotBeToldIsAnErrorAllTheSame(_ text: String) {
    let found = YAMLText(text[...], path: "x").read().diagnostics
    #expect(found.map(\.code) == [.syntax])
    #expect(found.allSatisfy { $0.message.contains("stand") && $0.location.line == 1 })
  }

  @Test func aliasesOfAliasesBehindThemTakeNoTime() {
    var text = "a: {b: c, b: d}\na0: &a0 {b: c}\n"
    for depth in 1...30 { text += "a\(depth): &a\(depth) [*a\(depth - 1), *a\(depth - 1)]\n" }
    let found = YAMLText("\(text)*a30 : b\n*a30 : c\n"[...], path: "x").read().diagnostics
    let places = [SourcePosition(line: 1, column: 11), SourcePosition(line: 2, column: 5)]
    #expect(found.map(\.location.position) == places)
  }

  @Test func anotherMistakeBehindThemIsToldToo() {
    let found = YAMLText("- {a: b, a: c}\n- [\n- {d: e, d: f}\n", path: "x").read().diagnostics
    #expect(found.map(\.location.line) == [1, 2, 3])
    #expect(found.map { $0.message.contains("stands twice") } == [true, false, true])
  }
}
