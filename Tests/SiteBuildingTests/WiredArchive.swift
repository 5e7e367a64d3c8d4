import ArchiveLinking
import ArchiveModel
import Diagnostics
import SitePlanning
import Testing

@testable import SiteBuilding
@testable import SiteRendering

/// An archive that was read and linked, with the makers of its pages.
struct WiredArchive {
  let linked: LinkedArchive
  let kinds: PageKinds
  let pages: SitePages

  var archive: Archive { linked.archive }

  /// Takes the folder of an archive that has no errors, and the door through which makers look.
  init(
    _ content: String,
    jobs: Int = 1,
    through door: (Archive) -> RecordDoor = { RecordDoor($0) }
  ) throws {
    let options = BuildOptions(
      content: content,
      templates: "Templates",
      output: "public",
      jobs: jobs
    )
    let prepared = try SiteBuild(options).prepare()
    try #require(!prepared.hasErrors, "\(prepared.diagnostics)")
    let site = try #require(prepared.value)
    linked = site.linked
    let door = door(site.linked.archive)
    kinds = PageKinds(
      site.linked,
      Addresses(site.linked.archive),
      site.folder.wording,
      site.folder.guide,
      site.folder.assets,
      through: door
    )
    pages = try #require(SitePages.plan(site.linked, site.folder, through: door).made.value)
  }

  func reference<Record: ArchiveRecord>(_ id: String) throws -> Reference<Record> {
    let found = ID<Record>(id).flatMap { Record.table(of: archive).reference(to: $0) }
    return try #require(found, "there is no \(Record.kind) \(id)")
  }
}
