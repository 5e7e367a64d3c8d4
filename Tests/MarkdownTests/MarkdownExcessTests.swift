import Diagnostics
import SeededNumbers
import Testing

@testable import Markdown

@Suite struct MarkdownExcessTests {
  /// Returns `line:column message`, or nil for a text that can be parsed.
  static func excess(_ text: String) -> String? {
    MarkdownExcess.first(in: Array(text.utf8), firstLine: 6).map {
      "\($0.position.line):\($0.position.column) \($0.message)"
    }
  }

  static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  static let openers =
    "more than 2000 '[', '<!' and '<?' in one paragraph: divide it with empty lines"
  static let depth = "more than 100 quotes and lists inside each other"
  static let columns = "more than 200 columns in a table"
  static let cells = "more than 200000 cells in the tables of this text"
  static let lines = "more than 2000 lines right above a table: leave an empty line above it"
  static let work =
    "too many '[', '<!' and '<?' in the long paragraphs of this text: divide them with empty lines"
  static let references =
    "the addresses and titles that links take from a definition come to more than 32 MiB in this text: "
    + "shorten the definition"

  @Test(arguments: [
    ("![[]()", "6:6002"), ("đ<![CDATA[", "6:6670"), ("<?", "6:4001"), ("<!A ", "6:8001"),
    ("[a](b)\n", "2006:1"), ("[a](b) *c* ", "6:22001"), ("> [a](b)\n", "2006:3"),
    ("[^1] ", "6:10001"), ("    - [a](b)\n", "2006:7"), ("a\n2. <?\n", "4007:4"),
    ("| <? |\n", "2006:3"),
  ])
  func refusesOpenersInOneParagraph(piece: String, place: String) {
    #expect(Self.excess(Self.times(2_001, piece)) == "\(place) \(Self.openers)")
    #expect(Self.excess(Self.times(600, piece)) == nil)
  }

  /// Where one paragraph ends for certain, what comes is counted anew.
  @Test(arguments: [
    "[a](b)\n\n", "- [a](b)\n", "* [a](b)\n  - [c](d)\n", "1. [a](b)\n", "> [a](b)\n>\n",
    "```\n[<!\n```\n", "a < b\n", "\\< ", "[a](b)\n \t\n",
  ])
  func takesManyParagraphs(piece: String) {
    #expect(Self.excess(Self.times(5_000, piece)) == nil)
  }

  @Test func takesLongTablesAndLists() {
    let row = "| [a](b) | [c](d) |\n"
    #expect(Self.excess("| a | b |\n|---|:-:|\n" + Self.times(5_000, row)) == nil)
    let items = (1...5_000).map { "\($0). [a](b)\n" }.joined()
    #expect(Self.excess(items) == nil)
    let inner = (1...5_000).map { "- \($0)\n  - [a](b)\n    - [c](d)\n" }.joined()
    #expect(Self.excess(inner) == nil)
    #expect(Self.excess("```\n" + Self.times(5_000, "[<!\n")) == nil)
  }

  /// What only looks like a table, an item or code is a paragraph to the library.
  @Test(arguments: [
    ("| a | b |\n|-|\n", "| <? |\n"), ("> a\n| a |\n|-|\n", "| <? |\n"),
    ("<!--\n\n| a |\n|-|\n| --> |\n", "| <? |\n"), ("| a |\n|-|\n> a\n", "| <? |\n"),
    ("- ```\n  ```\na\n", "     - <?\n"), ("a\n    ```\n", "<?\n"),
    ("<pre>\n```\n</pre>\n", "<?\n"),
    ("1. a\n", "   2. <?\n"), ("``` a`b\n", "<?\n"), ("a\n", "    > \n<?\n"),
  ])
  func isNotMisled(head: String, piece: String) {
    #expect(Self.excess(head + Self.times(2_001, piece))?.hasSuffix(Self.openers) == true)
  }

  @Test func refusesLongParagraphsOfOpeners() {
    let paragraph = Self.times(2_000, "[" + Self.times(70, "a")) + "\n\n"
    #expect(Self.excess(paragraph) == nil)
    #expect(Self.excess(paragraph + paragraph) == "8:1 \(Self.work)")
  }

  @Test(arguments: [
    (times(101, "> "), "6:201"), (times(101, "- "), "6:201"), (times(101, "1. "), "6:301"),
    (times(60, "> - "), "6:201"), (times(199, " ") + "> - a", "6:202"),
    (times(101, "[^a]: "), "6:601"), ("a\n\n" + times(101, ">") + "đ", "8:101"),
  ])
  func refusesDepth(text: String, place: String) {
    #expect(Self.excess(text + "đ") == "\(place) \(Self.depth)")
  }

  @Test(arguments: [
    times(100, "> ") + "a", times(500, "* "), times(500, "- ") + "\n", times(500, "-"),
    "```\n" + times(101, ">") + "\n```\n", times(300, " ") + "a", times(50, "- > ") + "a",
  ])
  func takesWhatIsNotDeep(text: String) {
    #expect(Self.excess(text) == nil)
  }

  @Test func refusesWideTables() {
    let (head, divider) = (Self.times(201, "|a") + "|\n", Self.times(201, "|-") + "|\n")
    #expect(Self.excess(head + divider) == "6:403 \(Self.columns)")
    #expect(Self.excess("|a|\n|-|\n" + Self.times(40_000, "|")) == "8:202 \(Self.columns)")
    #expect(Self.excess("a\n\n" + Self.times(40_000, "|")) == nil)
    #expect(Self.excess(Self.times(200, "|a") + "|\n" + Self.times(200, "|-") + "|\n") == nil)
  }

  @Test func refusesTablesOfManyCells() {
    let table = Self.times(100, "|a") + "|\n" + Self.times(100, "|-") + "|\n"
    #expect(Self.excess(table + Self.times(1_900, "|a|\n")) == nil)
    #expect(Self.excess(table + Self.times(2_001, "|a|\n"))?.hasSuffix(Self.cells) == true)
    #expect(Self.excess(Self.times(2_001, table + "\n"))?.hasSuffix(Self.cells) == true)
  }

  @Test func refusesATableBelowALongParagraph() {
    #expect(Self.excess(Self.times(2_001, "a\n") + "|-|\n") == "2007:1 \(Self.lines)")
    #expect(Self.excess(Self.times(2_001, "a\n") + "\n|a|\n|-|\n") == nil)
    #expect(Self.excess(Self.times(1_999, "a\n") + "|a|\n|-|\n") == nil)
  }

  @Test func refusesLongDefinitionsThatAreUsedOften() {
    let address = "[a]: " + Self.times(100_000, "b") + "\n\n"
    let title = "[a]: b\n  'c" + Self.times(100_000, "\n[d") + "'\n\n"
    #expect(Self.excess(address + Self.times(10_000, "[a]\n\n")) == "6:1 \(Self.references)")
    #expect(Self.excess("> " + address + Self.times(10_000, "[a]\n\n")) == "6:1 \(Self.references)")
    #expect(Self.excess(address + Self.times(300, "[a]\n\n")) == nil)
    #expect(Self.excess(title)?.hasSuffix(Self.openers) == true)
    let long = "[a]: b 'c" + Self.times(50_000, "\nd") + "'\n\n"
    #expect(Self.excess(long + Self.times(1_000, "[a]\n\n")) == "6:1 \(Self.references)")
    #expect(Self.excess("[a]: https://b.vn\n\n" + Self.times(20_000, "[a]\n\n")) == nil)
  }

  @Test func takesTheEmptyText() {
    #expect(Self.excess("") == nil)
    #expect(Self.excess("\n") == nil)
    #expect(Self.excess("a") == nil)
  }

  private static let starts = [
    "", "", "", "- ", "- ", "* ", "  - ", "   - ", "    - ", "     - ", "-   ", "1. ", "2. ",
    "   2. ", "  ", "    ",
    "\t", "> ", ">", " > ", "    > ", "[^a]: ", "- > ", "> - ", "-\t", "  1. ", "10) ",
  ]
  private static let texts = [
    "", "", "a", "[", "<?", "<!A", "[<?", "a", "```", "~~~", "``` a`b", "<!--", "-->", "<pre>",
    "</pre>", "<div>", "?>",
    "| a |", "|-|", "| <? |", "|[|[|", "|-|-|", "# [", "---", "===", "* * *", "[a]: b", "| ```",
    "|", "[^a]: [",
  ]

  /// The look never takes one paragraph of the library for two, whatever stands around it.
  @Test func dividesNoParagraph() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let lines = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (Self.starts.randomElement(using: &random) ?? "")
          + (Bool.random(using: &random) ? Self.starts.randomElement(using: &random) ?? "" : "")
          + (Self.texts.randomElement(using: &random) ?? "")
      }
      let most = Self.mostOpeners(of: lines)
      guard most > 0 else { continue }
      let bytes = Array(lines.joined(separator: "\n").utf8)
      var finder = ExcessFinder(bytes, firstLine: 1, mostOpeners: most - 1)
      #expect(finder.run() != nil, "\(lines.joined(separator: "\n")) has \(most)")
    }
  }

  /// The most openers in one paragraph, as the library divides a text.
  private static func mostOpeners(of lines: [String]) -> Int {
    var most = 0
    CMarkDocument(Array(lines.joined(separator: "\n").utf8))?.walk { node in
      guard node.kind == .paragraph, let range = node.lines else { return }
      let text = Array(lines[range.clamped(to: 0...lines.count - 1)].joined(separator: "\n").utf8)
      let count = text.indices.count { place in
        let next = place + 1 < text.count ? text[place + 1] : 0
        return text[place] == UInt8(ascii: "[")
          || text[place] == UInt8(ascii: "<")
            && [UInt8(ascii: "!"), UInt8(ascii: "?")].contains(next)
      }
      most = max(most, count)
    } leave: { _ in
    }
    return most
  }
}
