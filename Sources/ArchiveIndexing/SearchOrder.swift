internal import ArchiveModel
internal import SearchIndexing
internal import Wording

/// The records of an archive as the documents of its search index, numbered from 0.
///
/// First those without a date, kind by kind in the order of their names; then meetings and articles,
/// the oldest first, so that a span of time is a span of numbers.
struct SearchOrder: Sendable {
  let documents: [RecordReference]
  /// The number of each meeting, by its place in the archive's table.
  private let meetings: [Int]

  init(_ archive: Archive) {
    let entities = RecordKind.allCases.filter { SearchRecord.Kind($0).isEntity }
    var documents = entities.flatMap { Self.byName($0.records, of: archive) }
    let start = documents.count
    documents += Self.dated(archive)
    var meetings = [Int](repeating: 0, count: archive.meetings.count)
    for (number, record) in documents.enumerated().dropFirst(start) where record.kind == .meeting {
      meetings[record.index] = number
    }
    self.documents = documents
    self.meetings = meetings
  }

  /// The records of a kind in the order of their names.
  private static func byName<Record: ArchiveRecord>(
    _ type: Record.Type,
    of archive: Archive
  ) -> [RecordReference] {
    NameOrder(Record.table(of: archive)).all.map { Record.any($0) }
  }

  /// The number of a meeting's document.
  func number(of meeting: Reference<Meeting>) -> Int { meetings[meeting.index] }

  private struct Dated {
    var day: CalendarDay
    var record: RecordReference
  }

  /// Meetings come before the articles of the day that they begin on; the rest is decided by ids.
  private static func dated(_ archive: Archive) -> [RecordReference] {
    var dated = archive.meetings.references.map { reference in
      Dated(day: archive.meetings[reference].date.earliest, record: RecordReference(reference))
    }
    dated += archive.articles.references.map { reference in
      Dated(day: archive.articles[reference].published.earliest, record: RecordReference(reference))
    }
    dated.sort { left, right in
      if left.day != right.day { return left.day < right.day }
      if left.record.kind != right.record.kind { return left.record.kind == .meeting }
      return left.record.index < right.record.index
    }
    return dated.map(\.record)
  }
}
