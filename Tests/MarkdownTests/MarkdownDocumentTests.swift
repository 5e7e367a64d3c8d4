import Diagnostics
import Markdown
import Testing

@Suite struct MarkdownDocumentTests {
  /// Each place is that of the first letter of the destination; `firstLine` is 10.
  @Test(arguments: [
    ("[a](b)", ["b 10:5"]),
    (
      "Đồng chí [Kỷ](official:ky) và [An](official:an)",
      [
        "official:ky 10:15", "official:an 10:36",
      ]
    ),
    ("đ\n\nđ [đ](x) ![đ](y)", ["x 12:7", "y 12:15"]),
    ("đ\nđ [đ](x)\nđ đ [đ](x)", ["x 11:7", "x 12:9"]),
    ("[x](x) [x](x)", ["x 10:5", "x 10:12"]), ("[ax](x)[bx](x)", ["x 10:6", "x 10:13"]),
    ("[a](< x y > \"đ\") <https://x>", ["x y 10:7", "https://x 10:19"]),
    ("[a]( x )", ["x 10:6"]), ("[a](\nx)", ["x 11:1"]), ("[đ\nđ](x)", ["x 11:4"]),
    ("[a][1] [b](c)\n\n[1]: d 'đ'", ["d 12:6", "c 10:12"]),
    ("[a][1]\n\n[1]:\n   d", ["d 13:4"]), ("[a][1]\n\n[1]: <d>", ["d 12:7"]),
    ("[![đ](a)](b)", ["b 10:11", "a 10:7"]),
    ("> - đ [a](b)", ["b 10:11"]),
    (
      "|đ|c|\n|-|-|\n|đ|[a](b)|\n|[c](d)|[a](b)|",
      [
        "b 12:8", "d 13:6", "b 13:13",
      ]
    ),
    ("đ[^1]\n\n[^1]: đ [a](b)\n\nđ [c](d)", ["d 14:7", "b 12:13"]),
    ("[a]()", [" 10:5"]), ("[a](&amp;)", ["& 10:1"]), ("# đ [a](b)", ["b 10:9"]),
    ("*đ* **[a](b)** [c](b)", ["b 10:11", "b 10:20"]),
    (
      "đ\n<https://x>\n<https://y>",
      [
        "https://x 11:2", "https://y 12:2",
      ]
    ),
  ])
  func destinationsHaveTheirPlaces(_ markdown: String, places: [String]) {
    let document = MarkdownDocument(parsing: markdown[...], firstLine: 10)
    #expect(
      document.destinations.map { "\($0.text) \($0.position.line):\($0.position.column)" } == places
    )
  }

  @Test func blocksHaveTheirLines() {
    let document = MarkdownDocument(parsing: "A\n\n- B\n  C\n\n# Đ\n", firstLine: 5)
    let lines = document.nodes.compactMap { node -> Int? in
      switch node.kind {
      case .paragraph, .item, .heading: node.position.line
      default: nil
      }
    }
    #expect(lines == [5, 7, 7, 10])
  }

  @Test func aNodeEndsBehindItsChildren() throws {
    let document = MarkdownDocument(parsing: "a\nb\n\n# c", firstLine: 1)
    #expect(
      document.nodes.map(\.kind)
        == [.document, .paragraph, .text, .softBreak, .text, .heading(level: 1), .text]
    )
    #expect(document.nodes.map(\.end) == [7, 5, 3, 4, 5, 7, 7])
  }

  @Test(arguments: ["> ", "- ", "1. ", "*a ", "[", "![", "**", "`a", "<", "(", "[a](", "|a\n|-\n"])
  func hostileNestingIsRead(_ sign: String) {
    let text = String(repeating: sign, count: 100_000) + "đ"
    let document = MarkdownDocument(parsing: text[...], firstLine: 1)
    #expect(!document.nodes.isEmpty)
    let html = MarkdownHTMLTests.html(text)
    #expect(html.contains("đ"))
    #expect(html.utf8.count < 60 * text.utf8.count)
  }

  @Test func manyLinksOnOneLineCostTimeInProportion() {
    let reference = String(repeating: "[đ][1] ", count: 20_000) + "\n\n[1]: &amp;"
    let inline = String(repeating: "[đ](official:đ) ", count: 20_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      for text in [reference, inline] {
        let document = MarkdownDocument(parsing: text[...], firstLine: 1)
        #expect(document.destinations.count == 20_000)
      }
    }
    #expect(time < .seconds(20))
  }

  @Test func textIsKeptAsItIs() {
    let document = MarkdownDocument(parsing: "Đắk Lắk \u{0301} 😀\u{FFFF}", firstLine: 1)
    #expect(String(decoding: document.text, as: UTF8.self) == "Đắk Lắk \u{0301} 😀\u{FFFF}")
    #expect(MarkdownDocument(parsing: "", firstLine: 1).isEmpty)
    #expect(!MarkdownDocument(parsing: "a", firstLine: 1).isEmpty)
  }
}
