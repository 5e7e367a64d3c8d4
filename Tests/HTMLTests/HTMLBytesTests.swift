import HTML
import Testing

@Suite struct HTMLBytesTests {
  private func escaped(_ text: String) -> String {
    var html = HTMLBytes()
    html.append(text: text)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""),
    ("Đỗ Hữu Quyết", "Đỗ Hữu Quyết"),
    ("<script>alert('đ')</script>", "&lt;script&gt;alert(&#39;đ&#39;)&lt;/script&gt;"),
    ("a & b \"c\"", "a &amp; b &quot;c&quot;"),
    ("&amp;", "&amp;amp;"),
    ("<<", "&lt;&lt;"),
  ])
  func textIsTheSameBetweenTagsAndQuotes(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func textIsEscapedAlikeFromStringsSubstringsAndBytes() {
    let text = "x<đ>&'\""
    var whole = HTMLBytes()
    whole.append(text: text)
    var part = HTMLBytes()
    part.append(text: text[...])
    var bytes = HTMLBytes()
    bytes.append(text: Array(text.utf8)[...])
    #expect(whole == part)
    #expect(whole == bytes)
  }

  @Test func markupIsKeptAsItIs() {
    var inner = HTMLBytes()
    inner.append(markup: "<b>")
    inner.append(text: "1 < 2")
    inner.append(markup: "</b>")
    var outer = HTMLBytes(reservingCapacity: 64)
    outer.append(markup: Array("<p>".utf8))
    outer.append(inner)
    outer.append(number: -12)
    #expect(String(decoding: outer.bytes, as: UTF8.self) == "<p><b>1 &lt; 2</b>-12")
    outer.removeAll()
    #expect(outer.isEmpty)
  }

  /// Property: no text can open a tag or close a quote, and unescaping gives it back.
  @Test func escapingLosesNothing() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array("<>&\"'ađộ; #39lt")
    for _ in 0..<2_000 {
      let text = String(
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in
          alphabet.randomElement(using: &generator) ?? "a"
        }
      )
      let html = escaped(text)
      #expect(!html.contains { "<>\"'".contains($0) })
      var back = html
      let references = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ]
      for (reference, character) in references { back.replace(reference, with: character) }
      #expect(back == text)
    }
  }
}
