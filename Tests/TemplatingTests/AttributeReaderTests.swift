import Diagnostics
import Testing

@testable import Templating

/// Addresses in the markup of templates, as a browser would find them.
@Suite("AttributeReader")
struct AttributeReaderTests {
  private func found(_ text: String) -> [String] {
    let source = TemplateSource(path: "page.html", text: text)
    return source.markup(["href", "src", "style"]).attributes.map {
      let root = $0.isFromRoot ? "/" : ""
      return
        "\($0.name) \(root)\($0.beginning)\($0.goesOn ? "…" : "")\($0.end) \($0.range.lowerBound)"
    }
  }

  @Test(
    arguments: [
      ("<a href=\"a.html\">", ["href a.html 9"]),
      ("đ<a\n  class=x href = 'a.html' >", ["href a.html 23"]),
      ("<IMG SRC=a.png alt>", ["src a.png 9"]),
      ("<a href=\"{{root}}a.html#b\">", ["href /a.html#b 9"]),
      ("<a href=\"{{ page.root }}a\">", ["href /a 9"]),
      ("<a href=\"{{root}}{{path}}\">", ["href /… 9"]),
      ("<a href=\"{{root}}a?q={{b}}&amp;c\">", ["href /a?q=…&amp;c 9"]),
      ("<a{{#lang}} lang=\"{{lang}}\"{{/lang}} href=\"a\">", ["href a 43"]),
      ("<a title=\"href='x'\" data-href=\"y\">", []),
      ("{{! <a href=\"a\"> }}<!-- <a href=\"b\"> --><a href=\"c\">", ["href c 49"]),
      (
        "<script src=\"a.js\">\"<a href='b'>\"</script><a href=\"c\">",
        ["src a.js 13", "href c 51"]
      ),
      ("a < b <a href=\"c\">", ["href c 15"]),
      ("<style>a{b:c}</style><p style=d>", ["style a{b:c} 7", "style d 30"]),
      ("<style>a", ["style a 7"]),
      ("<a href=\"a", []), ("<a href=", []), ("<a {{href=\"a\">", ["href a 11"]),
      ("<a href=\"{{root", []), ("<", []), ("", []),
    ] as [(String, [String])]
  )
  func attributes(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "quotation marks that are not closed",
    arguments: [
      ("đ<a href=\"a.html>x</a>\n<a href=\"b\">", "1:10"), ("<a href='a", "1:9"),
      ("<a href=\"a>x</a><p class=\"\">", "1:9"), ("<p alt=\"<b>a</b>\" title='>'>", nil),
      ("<p alt=\"a > b\"{{#c}} class=\"d\"{{/c}}>", nil), ("<p alt=\"a\"title=b>", nil),
      ("<p alt=\"{{>a}}\">", nil), ("<p alt=\"{{a", nil),
    ] as [(String, String?)]
  )
  func unclosedQuotes(_ text: String, _ expected: String?) {
    let found = TemplateSource(path: "page.html", text: text).markup([]).unclosedQuote
    #expect(found.map { "\($0.line):\($0.column)" } == expected)
  }
}
