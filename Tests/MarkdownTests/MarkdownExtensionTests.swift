import Diagnostics
import HTML
import Markdown
import Testing

/// What GitHub Flavored Markdown adds to the words of a text, read by a pass of our own.
@Suite struct MarkdownExtensionTests {
  @Test(arguments: [
    ("Xem https://a.vn/b?c=1.", "Xem <a href=\"https://a.vn/b?c=1\">https://a.vn/b?c=1</a>."),
    ("(HTTP://a.vn)", "(<a href=\"HTTP://a.vn\">HTTP://a.vn</a>)"),
    ("www.a.vn/điều-1, rồi", "<a href=\"http://www.a.vn/điều-1\">www.a.vn/điều-1</a>, rồi"),
    ("“https://a.vn/b”…", "“<a href=\"https://a.vn/b\">https://a.vn/b</a>”…"),
    ("https://a.vn/(b)", "<a href=\"https://a.vn/(b)\">https://a.vn/(b)</a>"),
    ("(https://a.vn/(b))", "(<a href=\"https://a.vn/(b)\">https://a.vn/(b)</a>)"),
    (
      "https://a.vn?b&amp;c; d",
      "<a href=\"https://a.vn?b\">https://a.vn?b</a>&amp;c; d"
    ),
    (
      "[https://a.vn] và [https://a.vn/b].",
      """
      [<a href="https://a.vn">https://a.vn</a>] và [<a href="https://a.vn/b">https://a.vn/b</a>].
      """
    ),
    ("https://a.vn/[b]c]", "<a href=\"https://a.vn/[b]c\">https://a.vn/[b]c</a>]"),
    ("https://a.vn?b=c&copy; d", "<a href=\"https://a.vn?b=c\">https://a.vn?b=c</a>© d"),
    ("https://a.vn/b.&quot; d", "<a href=\"https://a.vn/b\">https://a.vn/b</a>.&quot; d"),
    (
      "https://a.vn?b&amp;c=d",
      "<a href=\"https://a.vn?b&amp;c=d\">https://a.vn?b&amp;c=d</a>"
    ),
    ("*https://a.vn*", "<em><a href=\"https://a.vn\">https://a.vn</a></em>"),
    ("https://a.vn/b~c~d", "<a href=\"https://a.vn/b~c~d\">https://a.vn/b~c~d</a>"),
    ("thư toa-soan@bao.a.vn.", "thư <a href=\"mailto:toa-soan@bao.a.vn\">toa-soan@bao.a.vn</a>."),
    (
      "a@b.vn và c.d+e@f.vn",
      """
      <a href="mailto:a@b.vn">a@b.vn</a> và <a href="mailto:c.d+e@f.vn">c.d+e@f.vn</a>
      """
    ),
  ])
  func bareAddressesAreLinks(markdown: String, html: String) {
    #expect(rendered(markdown) == "<p id=\"p1\">\(html)</p>\n")
  }

  @Test(arguments: [
    "https://a", "https://a_b.vn_c", "xhttps://a.vn", "awww.a.vn", "www.", "a@b", "a@b.vn-",
    "@a.vn",
    "www.a_www.b_www.c_d", "ftp://a.vn", "https:/a.vn", "https ://a.vn",
  ])
  func whatIsNoAddressStaysText(markdown: String) {
    #expect(rendered(markdown) == "<p id=\"p1\">\(markdown)</p>\n")
  }

  @Test(arguments: [
    ("`https://a.vn`", "<code>https://a.vn</code>"),
    ("https\\://a.vn", "https://a.vn"),
    ("a&#64;b.vn", "a@b.vn"),
    ("[https://a.vn](https://b.vn)", "<a href=\"https://b.vn\">https://a.vn</a>"),
    ("<https://a.vn>", "<a href=\"https://a.vn\">https://a.vn</a>"),
  ])
  func codeEscapesAndLinksStayAsTheyAre(markdown: String, html: String) {
    #expect(rendered(markdown) == "<p id=\"p1\">\(html)</p>\n")
  }

  @Test func aBareAddressHasItsPlace() {
    let document = MarkdownDocument(
      parsing: "Một `https://a.vn`.\n\nXem\nđiều ở https://a.vn và www.b.vn\n",
      firstLine: 10
    )
    let places = document.destinations.map {
      "\($0.position.line):\($0.position.column) \($0.text)"
    }
    #expect(places == ["13:8 https://a.vn", "13:24 http://www.b.vn"])
  }

  @Test(arguments: [
    ("~~sai~~ đúng", "<del>sai</del> đúng"),
    ("~sai~ đúng", "<del>sai</del> đúng"),
    ("a~~b~~c", "a<del>b</del>c"),
    ("~~a *b* `c`~~ d", "<del>a <em>b</em> <code>c</code></del> d"),
    ("**~~a~~**", "<strong><del>a</del></strong>"),
    ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"),
    ("~~a\nb~~", "<del>a\nb</del>"),
    ("~~a", "~~a"),
    ("~~a~", "~~a~"),
    ("b ~~~a~~~", "b ~~~a~~~"),
    ("a ~~ b ~~ c", "a ~~ b ~~ c"),
    ("~~ a ~~", "~~ a ~~"),
    ("\\~~a~~", "~~a~~"),
    ("~~a~~ và \\~5 `\\~`", "<del>a</del> và ~5 <code>\\~</code>"),
    ("~~a~~ \\~~b~~", "<del>a</del> ~~b~~"),
    ("&#126;~a~~ *c* ~~b~~", "~~a~~ <em>c</em> <del>b</del>"),
    ("khoảng ~50 và ~60 hộ", "khoảng ~50 và ~60 hộ"),
    ("*~~a*~~", "<em>~~a</em>~~"),
    ("`~~a~~`", "<code>~~a~~</code>"),
    ("[~~a~~](https://b.vn)", "<a href=\"https://b.vn\"><del>a</del></a>"),
  ])
  func wordsBetweenTildesAreStruck(markdown: String, html: String) {
    #expect(rendered("x\n\n" + markdown) == "<p id=\"p1\">x</p>\n<p id=\"p2\">\(html)</p>\n")
  }

  @Test(arguments: [
    ("- [ ] a", "<input type=\"checkbox\" disabled> a"),
    ("- [x] a", "<input type=\"checkbox\" checked disabled> a"),
    ("- [X] a", "<input type=\"checkbox\" checked disabled> a"),
    ("- [x] ~~a~~", "<input type=\"checkbox\" checked disabled> <del>a</del>"),
    ("- \\[x] a", "[x] a"),
    ("- a [x] b", "a [x] b"),
    ("- [x]a", "[x]a"),
    ("- [y] a", "[y] a"),
    ("- *[x] a*", "<em>[x] a</em>"),
  ])
  func aTaskHasABox(markdown: String, html: String) {
    #expect(
      rendered(markdown) == "<ul class=\"tight\">\n<li>\n<p id=\"p1\">\(html)</p>\n</li>\n</ul>\n"
    )
  }

  @Test func aBoxOutsideOfAListIsText() {
    #expect(rendered("[x] a") == "<p id=\"p1\">[x] a</p>\n")
  }

  @Test func nodesAroundThemKeepTheirEnds() {
    let markdown = "> ~~a~~ *b www.c.vn* d\n\ne\n\n| f@g.vn | h |\n| - | - |\n| ~~i~~ | j |\n"
    #expect(
      rendered(markdown) == """
        <blockquote>
        <p id="p1"><del>a</del> <em>b <a href="http://www.c.vn">www.c.vn</a></em> d</p>
        </blockquote>
        <p id="p2">e</p>
        <div class="table" role="region" tabindex="0" aria-label="Bảng 1">
        <table>
        <thead>
        <tr><th scope="col"><a href="mailto:f@g.vn">f@g.vn</a></th><th scope="col">h</th></tr>
        </thead>
        <tbody>
        <tr><td><del>i</del></td><td>j</td></tr>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test func theWordsStayWhole() {
    let markdown = "~~a~~ www.b.vn\n\n- [x] c\n"
    let text = MarkdownDocument(parsing: markdown[...], firstLine: 1).plainText
    #expect(text.paragraphs == ["a www.b.vn", "c"])
  }

  private func rendered(_ markdown: String) -> String {
    let html = MarkdownHTML.render(
      MarkdownDocument(parsing: markdown[...], firstLine: 1),
      words: .init(footnotes: "Chú thích", backToText: "Về bài", table: "Bảng")
    ) { .link(href: $0) }
    return String(decoding: html.bytes, as: UTF8.self)
  }
}
