import Markdown
import Testing

/// What of a text will not be read as it was meant.
@Suite struct MarkdownRemarkTests {
  private func remarks(_ text: String) -> [MarkdownRemark.Kind] {
    MarkdownDocument(parsing: text[...], firstLine: 1).remarks.map(\.kind)
  }

  @Test func wordsInBracketsAreNoLinks() {
    for text in [
      "[a]", "[a] [b]", "[1][2]", "`[a](b: c)`", "\\[a](b: c)", "    [a](b: c)", "[a]: b",
    ] {
      #expect(remarks(text) == [], "\(text)")
    }
  }

  @Test func linksAreFoundWhereCodeAndOtherLinksStandBeforeThem() {
    let link = MarkdownRemark.Kind.unreadLink("[a](b: c)", destination: "b: c", isWhole: true)
    for text in [
      "`[a](b: c)` [a](b: c)", "[x](https://example.org) [a](b: c)", "\\[a](b: c) [a](b: c)",
    ] {
      #expect(remarks(text) == [link], "\(text)")
    }
    #expect(remarks("[`a`](b: c)").count == 1)
  }

  /// A sign that parts cells is told once, where it stands within something whole.
  @Test func signsThatPartCellsAreFound() {
    let head = "| a | b |\n|---|---|\n"
    #expect(remarks(head + "| `x|y` |") == [.partedCell("`x|y`")])
    #expect(
      remarks(head + "| [x|y](https://example.org) |") == [
        .partedCell("[x|y](https://example.org)")
      ]
    )
    #expect(remarks(head + "| [x](https://example.org) | y |") == [])
    #expect(remarks(head + "| `x` | `y` |") == [])
    #expect(remarks(head + "| x | y | z |") == [.lostCells("z")])
    #expect(remarks(head + "x | y | | z") == [.lostCells("| z")])
  }

  /// Texts made to be slow are read in a time that grows as their length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "\\[x](official:a) ", "a[^b] ", "[x](official: a) ", "[x](official:a ", "[x][y] ",
      "[a] \\[x](b) ",
      "www.a_", "www.a.", "a@b.", "~a ", "~~a*b ", "https://a.b)", "(https://a.b/", "a.", "- [x] ",
      "` [x](official: a) `` ", "a**“b”**c ", "[^a]: x\n\n", "```\nx\n```\n[^a]\n\n",
    ]
  )
  func hostileTextsEnd(piece: String) {
    _ = remarks(String(repeating: piece, count: 100_000))
  }
}
