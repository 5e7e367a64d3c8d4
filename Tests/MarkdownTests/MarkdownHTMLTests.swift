import HTML
import Markdown
import Testing

@Suite struct MarkdownHTMLTests {
  @Test(arguments: [
    ("Đoạn một.", "<p id=\"p1\">Đoạn một.</p>\n"),
    ("A\n\nB", "<p id=\"p1\">A</p>\n<p id=\"p2\">B</p>\n"),
    (
      "# A\n## B\n### C\n#### D\n##### E\n###### F",
      """
      <h2 id="s1">A</h2>
      <h2 id="s2">B</h2>
      <h3 id="s3">C</h3>
      <h4 id="s4">D</h4>
      <h5 id="s5">E</h5>
      <h6 id="s6">F</h6>

      """
    ),
    ("> A\n>\n> B", "<blockquote>\n<p id=\"p1\">A</p>\n<p id=\"p2\">B</p>\n</blockquote>\n"),
    (
      "- A\n- B",
      """
      <ul class="tight">
      <li>
      <p id="p1">A</p>
      </li>
      <li>
      <p id="p2">B</p>
      </li>
      </ul>

      """
    ),
    (
      "- A\n\n- B",
      """
      <ul>
      <li>
      <p id="p1">A</p>
      </li>
      <li>
      <p id="p2">B</p>
      </li>
      </ul>

      """
    ),
    ("1. A", "<ol class=\"tight\">\n<li>\n<p id=\"p1\">A</p>\n</li>\n</ol>\n"),
    (
      "7) A\n\n   B",
      """
      <ol start="7">
      <li>
      <p id="p1">A</p>
      <p id="p2">B</p>
      </li>
      </ol>

      """
    ),
    (
      "```vi\n<a> & đ\n```",
      "<pre><code class=\"language-vi\">&lt;a&gt; &amp; đ\n</code></pre>\n"
    ),
    ("~~~ c++ x\na\n~~~", "<pre><code class=\"language-c++\">a\n</code></pre>\n"),
    ("~~~{.a\"b}\na\n~~~", "<pre><code class=\"language-{.a&quot;b}\">a\n</code></pre>\n"),
    ("    a", "<pre><code>a\n</code></pre>\n"),
    ("A\n\n---\n\nB", "<p id=\"p1\">A</p>\n<hr>\n<p id=\"p2\">B</p>\n"),
    (
      "*a* **b** ***c*** `d & <e>`",
      """
      <p id="p1"><em>a</em> <strong>b</strong> <em><strong>c</strong></em> <code>d &amp; &lt;e&gt;</code></p>

      """
    ),
    ("a\nb  \nc\\\nd", "<p id=\"p1\">a\nb<br>\nc<br>\nd</p>\n"),
    ("a & b < c > d \" e ' f", "<p id=\"p1\">a &amp; b &lt; c &gt; d &quot; e &#39; f</p>\n"),
    ("&lt;b&gt; &amp;amp; &#x111;", "<p id=\"p1\">&lt;b&gt; &amp;amp; đ</p>\n"),
    ("", ""), ("\n\n", ""),
  ])
  func everyKindOfNodeIsWritten(_ markdown: String, html: String) {
    #expect(Self.html(markdown) == html)
  }

  @Test func tablesHaveHeadersAndAlignments() {
    let html = Self.html("| A | B | C | D |\n|---|:--|:-:|--:|\n| đ | *b* | | [d](page:x) |\n")
    #expect(
      html == """
        <div class="table" role="region" tabindex="0" aria-label="Bảng 1">
        <table>
        <thead>
        <tr><th scope="col">A</th><th scope="col">B</th><th scope="col" class="center">C</th>\
        <th scope="col" class="right">D</th></tr>
        </thead>
        <tbody>
        <tr><td>đ</td><td><em>b</em></td><td class="center"></td>\
        <td class="right"><a href="x">d</a></td></tr>
        </tbody>
        </table>
        </div>

        """
    )
    #expect(
      Self.html("|A|\n|-|\n") == """
        <div class="table" role="region" tabindex="0" aria-label="Bảng 1">
        <table>
        <thead>
        <tr><th scope="col">A</th></tr>
        </thead>
        <tbody>
        </tbody>
        </table>
        </div>

        """
    )
  }

  @Test func footnotesAreNumberedInTheOrderOfTheirReferences() {
    let html = Self.html("A[^z] B[^a] C[^z]\n\n[^a]: Đ\n\n    E\n\n[^z]: F\n\n[^không]: G\n\nH\n")
    #expect(
      html == """
        <p id="p1">A<sup><a href="#fn-1" id="fnref-1">1</a></sup> \
        B<sup><a href="#fn-2" id="fnref-2">2</a></sup> \
        C<sup><a href="#fn-1" id="fnref-1-2">1</a></sup></p>
        <p id="p2">H</p>
        <section class="footnotes">
        <h2>Chú thích</h2>
        <ol>
        <li id="fn-1">
        <p id="p3">F</p>
        <div class="back"><a href="#fnref-1">Về (1)</a> <a href="#fnref-1-2">Về (2)</a></div>
        </li>
        <li id="fn-2">
        <p id="p4">Đ</p>
        <p id="p5">E</p>
        <div class="back"><a href="#fnref-2">Về</a></div>
        </li>
        </ol>
        </section>

        """
    )
  }

  @Test(arguments: [
    ("[![b](page:x)](page:y)", "<p id=\"p1\"><a href=\"y\">b</a></p>\n"),
    ("![a [b](page:x) c](page:y)", "<p id=\"p1\"><a href=\"y\">a b c</a></p>\n"),
    (
      "[![b](page:x)](page:y) [c](page:z)",
      "<p id=\"p1\"><a href=\"y\">b</a> <a href=\"z\">c</a></p>\n"
    ),
    ("[![b](page:x)](none)", "<p id=\"p1\"><a href=\"x\">b</a></p>\n"),
  ])
  func linksHoldNoLinks(_ markdown: String, html: String) {
    #expect(Self.html(markdown) == html)
  }

  @Test func footnoteInALinkLeadsNowhereItself() {
    let html = Self.html("[a[^1]](page:y)\n\n[^1]: b")
    #expect(
      html.hasPrefix(
        "<p id=\"p1\"><a href=\"y\">a<sup><span id=\"fnref-1\">1</span></sup></a></p>\n"
      )
    )
  }

  @Test func paragraphsAreCountedAsTheyAreNumbered() {
    let texts = [
      "", "a", "- a\n- b\n  - c", "> a\n\n<div>\n\nb[^1]\n\n[^1]: c", "|a|\n|-|\n|b|", "# a\n\n---",
    ]
    for text in texts {
      let numbers = Self.html(text).matches(of: /id="p(\d+)"/).compactMap { Int($0.1) }
      let document = MarkdownDocument(parsing: text[...], firstLine: 1)
      #expect(numbers == Array(1..<(document.paragraphCount + 1)))
    }
  }

  @Test func tablesAreNumbered() {
    let names = Self.html("|A|\n|-|\n\nb\n\n|C|\n|-|\n").matches(of: /aria-label="([^"]*)"/)
    #expect(names.map { String($0.1) } == ["Bảng 1", "Bảng 2"])
  }

  /// Words of the interface say their language where the text has another.
  @Test(
    arguments: [
      (nil, false, ""), ("vi", false, " lang=\"vi\""), ("vi", true, " lang=\"vi\" dir=\"ltr\""),
    ] as [(String?, Bool, String)]
  )
  func wordsOfTheInterfaceHaveTheirLanguage(tag: String?, isMirrored: Bool, attributes: String) {
    let document = MarkdownDocument(parsing: "a[^1]\n\n[^1]: b", firstLine: 1)
    let words = MarkdownHTML.Words(
      footnotes: "Chú thích",
      backToText: "Về",
      paragraph: "Đoạn",
      language: tag,
      areFromLeft: isMirrored
    )
    let html = MarkdownHTML.render(document, words: words) { _ in .none }
    #expect(
      String(decoding: html.bytes, as: UTF8.self) == """
        <p id="p1"><a class="pn"\(attributes) href="#p1" data-n="1" aria-label="Đoạn 1"></a>\
        a<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>
        <section class="footnotes">
        <h2\(attributes)>Chú thích</h2>
        <ol>
        <li id="fn-1">
        <p id="p2"><a class="pn"\(attributes) href="#p2" data-n="2" aria-label="Đoạn 2"></a>b</p>
        <div class="back"\(attributes)><a href="#fnref-1">Về</a></div>
        </li>
        </ol>
        </section>

        """
    )
  }

  /// Resolves `page:x` to x, `web:x` to x elsewhere, and all else to nothing.
  static func html(_ markdown: String) -> String {
    let document = MarkdownDocument(parsing: markdown[...], firstLine: 1)
    let words = MarkdownHTML.Words(footnotes: "Chú thích", backToText: "Về", table: "Bảng")
    let html = MarkdownHTML.render(document, words: words) { destination in
      let rest = String(destination.drop { $0 != ":" }.dropFirst())
      if destination.hasPrefix("page:") { return .link(href: rest, isExternal: false) }
      return destination.hasPrefix("web:") ? .link(href: rest, isExternal: true) : .none
    }
    return String(decoding: html.bytes, as: UTF8.self)
  }
}
