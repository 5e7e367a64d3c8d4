import ArchiveModel
import SitePlanning
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

  /// Of lines that YAML joins, each empty one is left as a break, however many parted two.
  @Test(arguments: [
    ("\"Ba.\n\n  Bốn\n  rưỡi.\n\n\n  Năm.\"", "Ba.\n\nBốn rưỡi.\n\nNăm."),
    ("Ba.\n\n  Bốn.\n\n\n  Năm.", "Ba.\n\nBốn.\n\nNăm."),
    (">\n  Ba.\n\n  Bốn.\n\n\n  Năm.", "Ba.\n\nBốn.\n\nNăm."),
    ("|\n  Ba.\n  Bốn.\n\n  Năm.", "Ba.\nBốn.\n\nNăm."),
  ])
  func linesThatAreJoinedLeaveParagraphs(written: String, note: String) throws {
    var texts = SampleArchive.texts
    texts["officials/le-thi-an.md"] = "---\nname: Lê Thị An\nnote: \(written)\n---\n"
    let tree = try ContentTree(texts)
    let wired = try WiredArchive(tree.root)
    let official: Reference<Official> = try wired.reference("le-thi-an")
    #expect(wired.archive[official].note == note)
  }

  @Test func theReasonOfAWithdrawalHasParagraphs() throws {
    var texts = SampleArchive.texts
    texts["redirects.yml"] = "- from: articles/bai-cu\n  withdrawn: |\n    Một.\n\n    Hai.\n"
    let tree = try ContentTree(texts)
    let wired = try WiredArchive(tree.root)
    let page = try #require(wired.pages.pages.first { $0.place.path == "articles/bai-cu.html" })
    let html = String(decoding: wired.pages.render(page), as: UTF8.self)
    #expect(html.contains(">Một.</p>\n<p class=\"note\">Hai.</p>"))
  }
}
