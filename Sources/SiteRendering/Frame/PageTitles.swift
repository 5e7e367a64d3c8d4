internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import VietnameseText
internal import Wording

/// What stands behind the titles of pages that would have the same one: in tabs, bookmarks and lists of
/// results nothing else tells them apart.
///
/// Articles go by publisher and date, meetings by date, records of other kinds by what they are; those
/// of which that is the same, by the id as well.
struct PageTitles: Sendable {
  /// By the address of the first page, of those that share their title.
  private var distinctions: [String: String] = [:]

  init(
    _ archive: Archive,
    _ addresses: Addresses,
    _ distinctions: PerRecord<Official, String?>,
    _ wording: Words
  ) {
    var pages: [ExactText: [RecordReference?]] = [:]
    for kind in RecordKind.allCases { pages[ExactText(wording.text(kind.title))] = [nil] }
    func take<Record: ArchiveRecord>(_ type: Record.Type) {
      let table = Record.table(of: archive)
      for reference in table.references {
        let record = Record.any(reference)
        let title = Self.title(table[reference].name, of: record, archive, distinctions, wording)
        pages[ExactText(title), default: []].append(record)
      }
    }
    for kind in RecordKind.allCases { take(kind.records) }
    for records in pages.values where records.count > 1 {
      let details = records.map { $0.map { Self.detail(of: $0, archive, wording) } }
      for (place, record) in records.enumerated() {
        guard let record, let detail = details[place] else { continue }
        let isShared = details.indices.contains { $0 != place && details[$0] == detail }
        let id = archive.address(of: record).id
        self.distinctions[addresses[record]] = isShared ? "\(detail), \(id)" : detail
      }
    }
  }

  /// Returns what tells a page from others of the same title; nil where it is the only one.
  func distinction(ofPageAt first: String) -> String? { distinctions[first] }

  /// The title that the page has by itself.
  private static func title(
    _ name: String,
    of record: RecordReference,
    _ archive: Archive,
    _ distinctions: PerRecord<Official, String?>,
    _ wording: Words
  ) -> String {
    switch record {
    case .official(let official): LinkMaker.name(name, distinctions[official])
    case .province(let province): wording.fullName(archive.provinces[province])
    case .article, .meeting, .organization, .topic: name
    }
  }

  private static func detail(
    of record: RecordReference,
    _ archive: Archive,
    _ wording: Words
  ) -> String {
    switch record {
    case .article(let reference):
      let article = archive.articles[reference]
      let publisher = article.publisher.map { archive.organizations[$0].name }
      return [publisher, wording.date(article.published)].compactMap { $0 }.joined(separator: ", ")
    case .meeting(let reference): return wording.date(archive.meetings[reference].date)
    case .official, .organization, .province, .topic: return wording.text(record.kind.title)
    }
  }
}
