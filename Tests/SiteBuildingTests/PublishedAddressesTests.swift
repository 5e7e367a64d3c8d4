import ArchiveModel
import FileAccess
import Testing

@testable import SitePlanning
@testable import SiteBuilding

@Suite struct PublishedAddressesTests {
  @Test(arguments: [
    "index.html", "404.html", "search.html", "officials/index.html", "officials/page-2.html",
    "years/2024.html", "years/index.html", "passages/bai-dau.html", "assets/style.css",
    "search/0123456789ab/start.js", "officials/a.js", "officials/A.html", "officials/a/b.html",
    "officials/.html", "officials/a--b.html", "oficials/a.html", "officials", "a.html",
  ])
  func isNoAddressOfARecord(_ path: String) {
    #expect(Self.published([path]) == [])
  }

  @Test func allKindsHaveAddresses() {
    let paths = RecordKind.allCases.map { "\($0.folder)/a-1.html" }
    #expect(Self.published(paths.reversed()) == RecordKind.allCases.map { "\($0.folder)/a-1" })
  }

  @Test func furtherPagesAreThoseOfARecordThatIsThere() {
    let paths = ["topics/a.html", "topics/a-page-2.html", "topics/a-page-13.html"]
    #expect(Self.published(paths) == ["topics/a"])
    // An id may read like one.
    #expect(Self.published(["topics/b-page-2.html"]) == ["topics/b-page-2"])
    #expect(
      Self.published(paths + ["meetings/a-page-2.html"]) == ["meetings/a-page-2", "topics/a"]
    )
  }

  private static func published(_ paths: [String]) -> [String] {
    let manifest = SiteManifest(paths.compactMap { OutputPath($0) })
    return PublishedAddresses(manifest).addresses.map(\.description)
  }
}
