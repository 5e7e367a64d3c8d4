import Diagnostics
import HTML
import Testing

@testable import Markdown

@Suite struct MarkdownParagraphTests {
  private func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(parsing: text[...], firstLine: 1)
  }

  private func html(_ text: String, linking words: [String]) -> String {
    let document = document(text)
    var names: [MarkdownHTML.NameLink] = []
    for paragraph in document.paragraphs {
      for word in words {
        guard let range = paragraph.bytes.firstRange(of: Array(word.utf8)) else { continue }
        names += paragraph.spans(of: range).map { .init(span: $0, href: "x") }
      }
    }
    let words = MarkdownHTML.Words(footnotes: "Chú thích", backToText: "Trở lại")
    let html = MarkdownHTML.render(document, words: words, names: names) { _ in .none }
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func wordsAreThoseOfThePage() {
    let paragraphs = document(
      "# Tít\n\nÔng *Mai*\nSơn[^1] `mã`\n\n- [Kỷ](official:k) nói\n\n[^1]: Chú."
    )
    .paragraphs
    #expect(
      paragraphs.map { $0.words(in: 0..<$0.bytes.count) } == ["Ông Mai Sơn mã", "Kỷ nói", "Chú."]
    )
    #expect(paragraphs.map(\.number) == [1, 2, 3])
    #expect(paragraphs.map(\.section) == [1, 1, 2])
    #expect(paragraphs[1].links.map(\.destination) == ["official:k"])
    #expect(paragraphs[1].words(in: paragraphs[1].links[0].range) == "Kỷ")
  }

  @Test(arguments: [
    ("Ông Mai Sơn nói.", "<p id=\"p1\">Ông <a href=\"x\">Mai Sơn</a> nói.</p>\n"),
    (
      "**Mai Sơn** nói",
      "<p id=\"p1\"><strong><a href=\"x\">Mai Sơn</a></strong> nói</p>\n"
    ),
    ("*Mai* Sơn", "<p id=\"p1\"><a href=\"x\"><em>Mai</em> Sơn</a></p>\n"),
    ("Ông **Mai** Sơn", "<p id=\"p1\">Ông <a href=\"x\"><strong>Mai</strong> Sơn</a></p>\n"),
    (
      "Mai **_Sơn_** và",
      "<p id=\"p1\"><a href=\"x\">Mai <strong><em>Sơn</em></strong></a> và</p>\n"
    ),
    ("**Mai** *Sơn*", "<p id=\"p1\"><a href=\"x\"><strong>Mai</strong> <em>Sơn</em></a></p>\n"),
    ("*Mai Sơn*", "<p id=\"p1\"><em><a href=\"x\">Mai Sơn</a></em></p>\n"),
    (
      "*Ông Mai* ~~Sơn~~",
      "<p id=\"p1\"><em>Ông <a href=\"x\">Mai</a></em> <del><a href=\"x\">Sơn</a></del></p>\n"
    ),
    ("`Mai Sơn`", "<p id=\"p1\"><code>Mai Sơn</code></p>\n"),
    ("[Mai Sơn](https://e.org)", "<p id=\"p1\">Mai Sơn</p>\n"),
  ])
  func linksAreMadeWhereTheyMay(text: String, expected: String) {
    #expect(html(text, linking: ["Mai Sơn"]) == expected)
  }

  @Test func aNameMayGoOverALine() {
    let text = "Ông Mai\nSơn & Lê Kỷ."
    let document = document(text)
    let spans = document.paragraphs[0].spans(of: 5..<13)
    let words = MarkdownHTML.Words(footnotes: "", backToText: "")
    let names = spans.map { MarkdownHTML.NameLink(span: $0, href: "a&b") }
    let html = MarkdownHTML.render(document, words: words, names: names) { _ in .none }
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<p id=\"p1\">Ông <a href=\"a&amp;b\">Mai\nSơn</a> &amp; Lê Kỷ.</p>\n"
    )
  }

  @Test func aFootnoteWithinANameIsInNoLink() {
    let html = html("Mai[^1] Sơn\n\n[^1]: Đ", linking: ["Mai Sơn"])
    #expect(html.contains("<a href=\"x\">Mai</a><sup>"))
    #expect(html.contains("</sup> <a href=\"x\">Sơn</a></p>"))
  }
}
