import Testing

@testable import SiteRendering

@Suite struct FieldParagraphsTests {
  @Test(
    arguments: [
      (nil, []),
      ("", []),
      (" \n", []),
      ("A", ["A"]),
      ("A\n\nB", ["A", "B"]),
      ("A\nb\n \n\n  B\n", ["A\nb", "B"]),
      // YAML folds the lines of `>`, and leaves one break where a line was empty.
      ("A b\nC\n", ["A b", "C"]),
    ] as [(String?, [String])]
  )
  func anEmptyLinePartsThem(text: String?, paragraphs: [String]) {
    let read = FieldParagraphs(text)
    #expect([read.first].compactMap(\.self) + read.further == paragraphs)
  }
}
