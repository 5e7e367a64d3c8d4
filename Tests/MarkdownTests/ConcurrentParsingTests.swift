import Markdown
import SeededNumbers
import Testing

/// The library keeps special characters of some extensions in globals: none of these may be used.
@Suite struct ConcurrentParsingTests {
  @Test func fourTasksReadTheSame() async {
    let texts = Self.texts
    let expected = texts.map { MarkdownDocument(parsing: $0[...], firstLine: 1) }
    let html = texts.map { MarkdownHTMLTests.html($0) }
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 {
        group.addTask {
          var wrong = 0
          for round in 0..<40 {
            for offset in texts.indices {
              let index = (offset + task * 7 + round) % texts.count
              let document = MarkdownDocument(parsing: texts[index][...], firstLine: 1)
              if document != expected[index] { wrong += 1 }
              if round % 8 == 0, MarkdownHTMLTests.html(texts[index]) != html[index] { wrong += 1 }
            }
          }
          return wrong
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }

  /// Fifty texts from the same pieces in changing order: 8,000 parses in all.
  private static let texts: [String] = {
    let pieces = [
      "Đoạn *một* với [liên kết](official:an) và ~~gạch~~ ~a~.",
      "| A | Đ |\n|--:|---|\n| 1 | **b** |",
      "Chú thích.[^1] Nữa.[^đ]", "[^1]: Một [bài](article:a).", "[^đ]: Hai.", "- a\n- b\n  1. c",
      "> Trích https://example.org www.example.org\n> dẫn", "<div>đ</div>", "- [ ] việc",
      "`mã` ![a](b)",
    ]
    var generator = SplitMix64(seed: 5)
    return (0..<50).map { _ in pieces.shuffled(using: &generator).joined(separator: "\n\n") }
  }()
}
