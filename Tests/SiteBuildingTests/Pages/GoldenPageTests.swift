import SitePlanning
import Testing

@testable import SiteRendering

/// One page of each kind, byte for byte as it was recorded in `Golden/`.
///
/// Recorded anew by one command, after which `git diff` shows what changed:
///
///     VANKHO_RECORD=1 swift test --filter Golden
@Suite struct GoldenPageTests {
  /// Stands for the edition of the index, which tests of the index know.
  private static let edition = "0123456789ab"

  private func expectPages(
    _ texts: [String: String],
    named name: (String) -> String?
  ) throws {
    let tree = try ContentTree(texts)
    let pages = try WiredArchive(tree.root).pages.finding(searchEdition: Self.edition)
    for (kind, path) in SamplePages.paths {
      guard let file = name(kind) else { continue }
      let page = try #require(pages.pages.first { $0.place.path == path }, "\(path)")
      try RecordedText(name: file).expect(pages.render(page))
    }
  }

  @Test func everyKindOfPageIsAsRecorded() throws {
    try expectPages(SamplePages.texts) { "\($0).html" }
  }

  @Test func pagesInEnglishAreAsRecorded() throws {
    var texts = SamplePages.texts
    let settings = try #require(texts["archive.yml"])
    texts["archive.yml"] = settings.replacing("language: vi", with: "language: en")
    try expectPages(texts) {
      ["home", "article", "meeting"].contains($0) ? "\($0).en.html" : nil
    }
  }

  @Test func everyKindHasAPage() throws {
    let tree = try ContentTree(SamplePages.texts)
    let wired = try WiredArchive(tree.root)
    let kinds = wired.kinds.all(searchEdition: "", after: FormerPages.Past()).map(\.template)
    #expect(SamplePages.paths.map(\.key) == kinds)
    for (kind, path) in SamplePages.paths {
      let page = wired.pages.pages.first { $0.place.path == path }
      #expect(page.map { kinds[$0.kind] } == kind, "\(path)")
    }
  }
}
