import Diagnostics
import Testing

@testable import FrontMatter

@Suite struct InlineValueTests {
  /// Whatever YAML may read more into is left to the library.
  @Test(arguments: [
    "", "a: b", "a:", "a #b", "#a", "- a", "-1", "?a", ":a", ",a", "[a", "]a", "{a}", "}a", "{}",
    "{a: b,}", "{a: b, a: c}", "{a: b: c}", "{a:b}",
    "{a: \"b\"}", "{a: [b]}", "{a: b} ", "{a: b", "{a: b #c}", "{a: -b}", "{A: b}", "{a: b}}",
    "{a: }",
    "&a",
    "*a", "!a", "|", ">", "%a", "@a", "`a`", "\"a", "'a", "\"a\" b", "'a''b'", "\"a\\b\"",
    "\"a\"b\"",
    "[a, b", "[a b]", "[a,]", "[,]", "[-a]", "[a: b]", "[đ]", "[\"a\"]", "[[a]]", "[a, {b: c}]",
  ])
  func isLeftToTheLibrary(_ text: String) {
    #expect(Self.read(text) == nil)
  }

  @Test(arguments: [
    ("a", "a"), ("Đà Nẵng", "Đà Nẵng"), ("no", "no"), ("12:30", "12:30"), ("0123", "0123"),
    ("a#b", "a#b"), ("a:b", "a:b"), ("http://x/#y", "http://x/#y"), ("a, b", "a, b"), ("a]", "a]"),
    ("\"a: b #c\"", "a: b #c"), ("'a: \"b\" #c'", "a: \"b\" #c"), ("\"\"", ""), ("''", ""),
    ("\"~\"", "~"), ("'null'", "null"), ("5,73", "5,73"), ("true", "true"), ("nULL", "nULL"),
  ])
  func isText(_ written: String, text: String) {
    #expect(Self.read(written) == FieldNode(.text(text), at: Self.place))
  }

  @Test(arguments: ["~", "null", "Null", "NULL"]) func isAbsent(_ written: String) {
    #expect(Self.read(written) == FieldNode(.absent, at: Self.place))
  }

  @Test func aListHasThePlacesOfItsWords() {
    let items = [("a-b", 6), ("c_1", 12), ("D", 16)].map {
      FieldNode(.text($0.0), at: SourcePosition(line: 3, column: $0.1))
    }
    #expect(Self.read("[a-b,  c_1,D ]") == FieldNode(.list(items), at: Self.place))
    #expect(Self.read("[]") == FieldNode(.list([]), at: Self.place))
    #expect(Self.read("[  ]") == FieldNode(.list([]), at: Self.place))
  }

  @Test func aRecordHasThePlacesOfItsFields() {
    func field(_ name: String, _ start: Int, _ content: FieldNode.Content, _ column: Int) -> Field {
      Field(
        name,
        at: SourcePosition(line: 3, column: start),
        value: FieldNode(content, at: SourcePosition(line: 3, column: column))
      )
    }
    #expect(
      Self.read("{from: topics/a-1, withdrawn:  Đã rút ,to: ~ }")
        == FieldNode(
          .fields([
            field("from", 6, .text("topics/a-1"), 12), field("withdrawn", 24, .text("Đã rút"), 36),
            field("to", 44, .absent, 48),
          ]),
          at: Self.place
        )
    )
  }

  private static let place = SourcePosition(line: 3, column: 5)

  private static func read(_ text: String) -> FieldNode? {
    InlineValue.read(Array(text.utf8)[...], at: place)
  }
}
