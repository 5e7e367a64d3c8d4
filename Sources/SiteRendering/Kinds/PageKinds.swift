internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// All kinds of pages: the one list of them, in the order in which pages are written.
///
/// Each maker is given what it needs here; none keeps the linked archive, nor what it is wired with.
struct PageKinds {
  let linked: LinkedArchive
  let addresses: Addresses
  let guide: Guide
  let assets: [TemplateFolder.Asset]
  let orders: Orders
  let door: RecordDoor
  let found: LentFindings
  let parts: SharedParts

  init(
    _ linked: LinkedArchive,
    _ addresses: Addresses,
    _ wording: Words,
    _ guide: Guide,
    _ assets: [TemplateFolder.Asset],
    through door: RecordDoor
  ) {
    self.linked = linked
    self.addresses = addresses
    self.guide = guide
    self.assets = assets
    self.door = door
    orders = Orders(linked.archive)
    found = LentFindings(linked, orders, through: door)
    parts = SharedParts(linked, addresses, wording, found, through: door)
  }

  /// Returns all kinds: those of what the archive has, and at the end those of what it had, which is
  /// found when the pages of all others are known.
  ///
  /// - Parameters:
  ///   - edition: that of the search index, by which its page finds it.
  ///   - past: what was published before.
  /// - Returns: the kinds, in the order in which their pages are written.
  func all(searchEdition edition: String, after past: FormerPages.Past) -> [PageKind] {
    let present = present(searchEdition: edition)
    let (archive, settings) = (linked.archive, linked.archive.settings)
    let files =
      present.enumerated().flatMap { number, kind in kind.pages(number).map(\.file) }
      + archive.redirects.map { PlannedFile(Addresses.address(of: $0.from)) }
    let former = FormerPages.find(past, in: archive, besides: files)
    return present + [PageKind(onward(settings, former)), PageKind(redirect(former))]
  }

  private func present(searchEdition edition: String) -> [PageKind] {
    let settings = linked.archive.settings
    return [
      PageKind(home(settings)),
      PageKind(notFound(settings)),
      PageKind(search(edition)),
      PageKind(
        AboutPageMaker(frames: parts.frames, counts: parts.counts, wording: parts.wording)
      ),
      PageKind(
        GuidePageMaker(
          guide: guide,
          frames: parts.frames,
          texts: parts.texts,
          wording: parts.wording
        )
      ),
      PageKind(timeline), PageKind(map), PageKind(network), PageKind(articleIndex),
      PageKind(meetingIndex), PageKind(officialIndex), PageKind(organizationIndex),
      PageKind(provinceIndex), PageKind(topicIndex), PageKind(yearIndex), PageKind(article),
      PageKind(meeting), PageKind(official), PageKind(organization), PageKind(province),
      PageKind(topic), PageKind(year), PageKind(passages),
    ]
  }
}
