import Testing

/// What an author writes cannot become markup of the page.
@Suite struct MarkdownHTMLEscapeTests {
  @Test(arguments: [
    (
      "<script>alert(1)</script>",
      "<p class=\"raw\" id=\"p1\">&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n"
    ),
    (
      "<div onclick=x>\nđ\n</div>\n\nB",
      """
      <p class="raw" id="p1">&lt;div onclick=x&gt;
      đ
      &lt;/div&gt;
      </p>
      <p id="p2">B</p>

      """
    ),
    ("a <b onclick=\"x\">c</b>", "<p id=\"p1\">a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
    ("<!-- a -->", "<p class=\"raw\" id=\"p1\">&lt;!-- a --&gt;\n</p>\n"),
    (
      "a <!-- b --> <?c?> <![CDATA[d]]>",
      """
      <p id="p1">a &lt;!-- b --&gt; &lt;?c?&gt; &lt;![CDATA[d]]&gt;</p>

      """
    ),
  ])
  func rawHTMLIsShownAsText(_ markdown: String, html: String) {
    #expect(MarkdownHTMLTests.html(markdown) == html)
  }

  @Test(arguments: [
    ("[a](web:b)", "<p id=\"p1\"><a href=\"b\" rel=\"external noreferrer\">a</a></p>\n"),
    ("[*a*](page:b.html#p1)", "<p id=\"p1\"><a href=\"b.html#p1\"><em>a</em></a></p>\n"),
    (
      "[a](page:b '\"c\" <d>')",
      "<p id=\"p1\"><a href=\"b\" title=\"&quot;c&quot; &lt;d&gt;\">a</a></p>\n"
    ),
    ("[a](none:b \"c\")", "<p id=\"p1\">a</p>\n"),
    ("![đ *a*](page:b)", "<p id=\"p1\"><a href=\"b\">đ <em>a</em></a></p>\n"),
    ("[a](<page:\"'&>)", "<p id=\"p1\"><a href=\"&quot;&#39;&amp;\">a</a></p>\n"),
    ("[a][1]\n\n[1]: page:đ", "<p id=\"p1\"><a href=\"đ\">a</a></p>\n"),
    ("<page:b>", "<p id=\"p1\"><a href=\"b\">page:b</a></p>\n"),
    ("https://example.org", "<p id=\"p1\">https://example.org</p>\n"),
  ])
  func linksLeadWhereTheyAreResolvedTo(_ markdown: String, html: String) {
    #expect(MarkdownHTMLTests.html(markdown) == html)
  }
}
