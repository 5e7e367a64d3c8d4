import ArchiveLinking
import ArchiveModel
import ArchiveReading
import Diagnostics
import FileAccess
import SitePlanning
import Testing

@testable import SiteRendering

/// The chosen pages of an archive, with what each was made from.
struct WatchedSite {
  struct Page {
    var bytes: [UInt8]
    /// Where it lies, and how many pages its list has: what planning tells a maker.
    var place: String
    var entries: Set<ReadingLog.Entry>
    /// `officials/nguyen-van-ky`, in their order.
    var records: [String]
  }

  /// By the path.
  let pages: [String: Page]

  /// Makes the chosen pages but for some.
  init(
    _ texts: [String: String],
    _ folder: TemplateFolder,
    leavingOut unwanted: Set<String> = []
  ) throws {
    let tree = try ContentTree(texts)
    let linked = LinkedArchive(try Self.archive(tree.root), jobs: 1)
    let archive = linked.archive
    let log = ReadingLog()
    let planned = SitePages.plan(linked, folder, through: RecordDoor(archive, log: log))
    let site = try #require(planned.made.value)
    let paths = Set(SamplePages.paths.map(\.value)).subtracting(unwanted)
    var pages: [String: Page] = [:]
    for page in site.pages where paths.contains(page.place.path) {
      let before = log.entries.count
      let bytes = site.render(page)
      let entries = Set(log.entries[before...])
      pages[page.place.path] = Page(
        bytes: bytes,
        place: "\(page.place) \(page.subject)",
        entries: entries,
        records: entries.compactMap { entry in
          if case .record(let record) = entry { record } else { nil }
        }.sorted().map { archive.address(of: $0).description }
      )
    }
    self.pages = pages
  }

  private static func archive(_ root: String) throws -> Archive {
    var log: [Diagnostic] = []
    let files = try ContentFolder.discover(root).reporting(to: &log)
    let written = try WrittenArchive.parse(files, of: root, jobs: 1).reporting(to: &log)
    let catalogue = Catalogue.compile(written, drafts: false).reporting(to: &log)
    try #require(!log.contains { $0.severity == .error }, "\(log)")
    return catalogue.archive
  }
}
