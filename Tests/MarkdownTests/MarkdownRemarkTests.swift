import Diagnostics
import Markdown
import Testing

/// What of a text will not be read as it was meant.
@Suite struct MarkdownRemarkTests {
  private func remarks(_ text: String) -> [MarkdownRemark.Kind] {
    MarkdownDocument(parsing: text[...], firstLine: 1).remarks.map(\.kind)
  }

  @Test func wordsInBracketsAreNoLinks() {
    for text in [
      "[a]", "[a] [b]", "[1][2]", "`[a](b: c)`", "\\[a](b: c)", "    [a](b: c)", "[a\\](b: c)",
      "&#91;a](b: c)", "[a]\\(b: c)", "\\[a\\](b: c) [a](b:c)", "[a](b:c) &#91;a](b:c)",
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
    #expect(remarks(head + "| x | y | |\n| x | y ||\nx | y | | |") == [])
    #expect(remarks("| a | b |\n| - | - | - |") == [.partedTable(head: 2, divider: 3)])
    #expect(remarks("> |a|b|\n> |-|-|-|") == [.partedTable(head: 2, divider: 3)])
    #expect(remarks("a | b\n\nc | -") == [])
  }

  /// Each stands where its first sign does, whatever equal words stand before it.
  @Test(arguments: [
    ("\\[đ](b: c) `[đ](b: c)` [đ](b: c)", "1:24"),
    ("[đ](b:c) &amp; **[e](b:c)** <https://x.vn> [đ](b: c)", "1:44"),
    ("> đ `a\n> b` *c*\n> d [đ](b: c)", "3:5"),
    ("[k]: b:c\n[k] \\* [đ](b: c)", "2:8"),
    ("[k][] [l](b:c \"đ)\") [đ](b: c)\n\n[k]: b:c", "1:21"),
    ("- [ ] ~~đ~~ [đ](b: c)", "1:13"),
    ("| đ |\n| - |\n| `\\|` \\| [đ](b: c) |", "3:11"),
    ("## đ [đ](b: c) ##", "1:6"),
    ("đ[^1]\n\n[^1]: đ\n\n    [đ](b: c)", "5:5"),
    ("đ\\\n  e  \nf [đ](b: c)", "3:3"),
    ("[đ [e](b:c)](b: d)", "1:1"),
  ])
  func linksHaveTheirPlaces(_ text: String, place: String) {
    let remarks = MarkdownDocument(parsing: text[...], firstLine: 1).remarks
    #expect(remarks.map { "\($0.position.line):\($0.position.column)" } == [place])
  }

  @Test func aLinkAmongTheWordsOfAnotherIsShown() {
    #expect(
      remarks("[a [b](c:d) e](f:g)") == [
        .unreadLink("[a [b](c:d) e](f:g)", destination: "f:g", isWhole: true)
      ]
    )
    #expect(remarks("[](c:d)") == [.emptyLink(destination: "c:d")])
    #expect(remarks("[ ](c:d)") == [.emptyLink(destination: "c:d")])
  }

  @Test func definitionsThatNothingUsesAreTold() {
    #expect(remarks("[PV]: Vâng.") == [.unusedDefinition("PV")])
    #expect(
      remarks("[a]: b\n[a]: c\n\n[A]") == [.repeatedDefinition("a", firstLine: 1)]
    )
    #expect(
      remarks("> [a]: b\n\n- [c]: d 'e'") == [.unusedDefinition("a"), .unusedDefinition("c")]
    )
    for text in [
      "[a]: b\n\n[c][a] và [A]", "[a]: b\n\n![a][]", "[PV]: Vâng, có.", "đ\n[a]: b",
      "    [a]: b", "```\n[a]: b\n```", "[//]: # (ghi chú)", "[a]: <>", "\\[a]: b",
      "[a]: b\n\n> *[a]*",
    ] {
      #expect(remarks(text) == [], "\(text)")
    }
  }

  @Test func footnotesThatNothingLeadsToAreTold() {
    let unused = { MarkdownRemark.Kind.unusedFootnote($0, isCitedByNotes: $1) }
    #expect(remarks("> đ\n>\n> [^a]: b") == [unused("a", false)])
    #expect(remarks("- đ\n\n  - e\n\n    [^a]: b") == [unused("a", false)])
    #expect(remarks("[^a]: b[^a]") == [unused("a", true)])
    #expect(remarks("đ\n\n[^a]: b[^b]\n\n[^b]: a[^a]") == [unused("a", true)])
    #expect(remarks("đ\n\n[^a]: b[^b]\n\n[^b]: c") == [unused("a", false)])
    #expect(remarks("đ[^a]\n\n[^a]: b[^b]\n\n[^b]: c") == [])
    #expect(remarks("đ[^a]\n\n[^a]:\nb") == [.emptyFootnote("a")])
    #expect(remarks("đ[^a]\n\n[^a]:\n    b") == [])
    let parted = { MarkdownRemark.Kind.partedFootnote($0, right: $1) }
    #expect(remarks("đ[^a]\n\n[^a] : b") == [parted("[^a] :", "[^a]:")])
    #expect(remarks("đ[^a b]\n\n[^a b]: c d") == [parted("[^a b]:", "[^a-b]:")])
    #expect(remarks("đ[^a b]\n\n[^a b]: c") == [parted("[^a b]:", "[^a-b]:")])
    #expect(remarks("đ[^a b]") == [parted("[^a b]", "[^a-b]")])
  }

  /// What is wrong in a footnote that nothing cites is told as elsewhere, at its place.
  @Test func footnotesThatNothingCitesAreRead() {
    let text = "đ[^b]\n\n[^a]: [đ](b: c) [^9]\n\n[^b]: x\n\n[^b]: **“đ”**e [x](f:g)"
    let found = MarkdownDocument(parsing: text[...], firstLine: 4).remarks
    #expect(found.map(\.position.line) == [6, 6, 6, 10, 10])
    #expect(found.map(\.position.column) == [1, 7, 17, 1, 7])
    #expect(found.flatMap(\.destinations).map(\.text) == ["f:g"])
    #expect(found.flatMap(\.destinations).map(\.position.column) == [20])
  }

  @Test(arguments: [
    ("__Kết:__Tăng", ["__"]), ("*“Vì”*là", ["*"]), ("là*“Vì”*", ["*"]), ("***Kết:***tốt", ["***"]),
    ("~~“Vì”~~là", ["~~"]), ("**A:**b và **“c”**d", ["**", "**"]), ("_(đ)_e", ["_"]),
    ("__đ__e", ["__"]), ("**[a](b:c)**d", ["**"]), ("(*“Vì”*là)", ["*"]),
    ("| đ |\n| - |\n| **A:**b |\n| **A:**b |", ["**", "**"]),
    ("snake_case và a_b_c", []), ("5 * 3 * 2, 2*3*4", []), ("a * b, c* d *e", []),
    ("giá* tăng (*) *chú", []), ("0912***456 và A***", []), ("~50–~60 (~7)", []),
    ("\\*“Vì”\\*là `*“Vì”*là`", []), ("https://x.vn/_a_b:_c", []), ("a ** b ** c", []),
    ("x:*a, y:*b", []), ("Tên*: A; tuổi*: B", []),
  ])
  func signsThatEmphasiseNothingAreTold(_ text: String, signs: [String]) {
    let found = remarks(text).compactMap { kind -> String? in
      if case .unreadEmphasis(let sign, _) = kind { sign } else { nil }
    }
    #expect(found == signs)
    #expect(remarks(text).count == signs.count)
  }

  @Test func everyControlCharacterIsTold() {
    let text = "a\u{1}b\u{2}\u{85}c\u{9B}\u{A0}«é\u{FEFE}\u{FFFE}\u{FFFF}\u{FFFD}\td"
    let scalars: [Unicode.Scalar] = ["\u{1}", "\u{2}", "\u{85}", "\u{9B}", "\u{FFFE}", "\u{FFFF}"]
    #expect(remarks(text) == scalars.map { .controlCharacter($0) })
    #expect(remarks(String(repeating: "a\u{1}", count: 1_000)).count == 100)
  }

  /// Signs that stand for two characters are not found again, and what is behind them may be found too early.
  @Test func wordsThatAreNotFoundEndNothing() {
    #expect(remarks("x] &nGt;![x](u)") == [])
    #expect(remarks("](x) &nGt;![](u)").count <= 1)
  }

  /// The tree has notes in the order of their citations.
  @Test func notesThatAreCitedBackwardsArePlaced() {
    let notes = (1...90).map { "[^\($0)]: *“a”*b\n\n" }.joined()
    let text = (1...90).reversed().map { "a[^\($0)] " }.joined() + "\n\n" + notes
    let document = MarkdownDocument(parsing: Array(text.utf8), firstLine: 1)
    #expect(document.remarks.map(\.position.line) == (0..<90).map { 3 + 2 * $0 })
  }

  /// Texts made to be slow are read in a time that grows as their length.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "\\[x](official:a) ", "a[^b] ", "[x](official: a) ", "[x](official:a ", "[x][y] ",
      "[a] \\[x](b) ", "[a]: b\n", "[a]: b (", "[^a]: x[^b] ", "*“a”*b ", "\\[[a](b:c)",
      "&amp;~a~ ",
      "| - | ", "[a\\](b: c) ", "[^a b]: ",
      "www.a_", "www.a.", "a@b.", "~a ", "~~a*b ", "https://a.b)", "(https://a.b/", "a.", "- [x] ",
      "` [x](official: a) `` ", "a**“b”**c ", "[^a]: x\n\n", "```\nx\n```\n[^a]\n\n",
    ]
  )
  func hostileTextsEnd(piece: String) {
    _ = remarks(String(repeating: piece, count: 100_000))
  }
}
