import HTML
import Markdown
import SeededNumbers
import Testing

@Suite struct MarkdownPlainTextTests {
  @Test(arguments: [
    ("Đoạn *một* với [liên **kết**](official:an)\nvà `mã`.", ["Đoạn một với liên kết và mã."]),
    ("A  \nB", ["A B"]),
    ("- A\n- B\n\n> C", ["A", "B", "C"]),
    ("Chú thích.[^1] Nữa.\n\n[^1]: Một.", ["Chú thích. Nữa.", "Một."]),
    ("Một\n\n<div>đ\nHai</div>\n\nBa", ["Một", "<div>đ Hai</div>", "Ba"]),
    ("![Ảnh chụp](a.png) <b>đậm</b> &amp; AT&amp;T", ["Ảnh chụp <b>đậm</b> & AT&T"]),
    ("", []),
  ])
  func paragraphsAreLines(markdown: String, expected: [String]) {
    #expect(Self.text(markdown).paragraphs == expected)
    #expect(Self.text(markdown).others == [])
  }

  @Test func wordsOutsideParagraphsStandApart() {
    let text = Self.text(
      """
      # Tiêu *đề*

      Đoạn.

      | Cột | Hai |
      |---|---|
      | một | **đôi** |

      ```
      mã
        lệnh
      ```
      """
    )
    #expect(text.paragraphs == ["Đoạn."])
    #expect(text.others == ["Tiêu đề", "Cột | Hai", "một | đôi", "mã   lệnh"])
  }

  /// Random texts: as many paragraphs as the page has numbers, each with the words of its element.
  @Test func paragraphsAreThoseOfThePage() {
    let pieces = [
      "Đoạn *một*.", "- a\n- b\n\n  c", "> Trích\n> dẫn\n>\n> hai", "# Đề", "<div>đ</div>",
      "<!-- -->",
      "| A | B |\n|---|---|\n| 1 | 2 |", "```\nmã\n```", "Chú.[^1]", "[^1]: Nguồn.\n\n    Nữa.",
      "1. x",
      "[](a)", "***",
    ]
    var generator = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let chosen = (0..<6).map { _ in pieces.randomElement(using: &generator) ?? "" }
      let markdown = chosen.joined(separator: "\n\n")
      let document = MarkdownDocument(parsing: markdown[...], firstLine: 1)
      let paragraphs = document.plainText.paragraphs
      #expect(paragraphs.count == document.paragraphCount, "\(markdown)")
      let html = MarkdownHTMLTests.html(markdown)
      for (index, paragraph) in paragraphs.enumerated() {
        let start = html.firstRange(of: "id=\"p\(index + 1)\">")
        guard let start, let end = html[start.upperBound...].firstRange(of: "</p>") else {
          Issue.record("no paragraph \(index + 1) in \(html)")
          continue
        }
        let shown = html[start.upperBound..<end.lowerBound]
        for word in paragraph.split(separator: " ") where word.allSatisfy(\.isLetter) {
          #expect(shown.contains(word), "\(word) is not in \(shown)")
        }
      }
    }
  }

  /// A deep nesting and a long table take time in proportion.
  @Test func hostileTextsAreRead() {
    let quotes = String(repeating: "> ", count: 5_000) + "sâu"
    #expect(Self.text(quotes).paragraphs == ["sâu"])
    let rows = String(repeating: "| ô |\n", count: 20_000)
    #expect(Self.text("| A |\n|---|\n" + rows).others.count == 20_001)
  }

  private static func text(_ markdown: String) -> MarkdownPlainText {
    MarkdownDocument(parsing: markdown[...], firstLine: 1).plainText
  }
}
