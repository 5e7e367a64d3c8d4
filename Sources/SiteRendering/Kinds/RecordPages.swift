internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning

extension LinkedArchive {
  /// Returns the pages of all records of a kind: as many of each as its longest list needs, that of
  /// the texts which name it among them.
  func pages<Record: ArchiveRecord>(
    of table: Table<Record>,
    at addresses: Addresses,
    longestList: (Reference<Record>) -> Int
  ) -> [PageSubject<Reference<Record>>] {
    table.references.map { reference in
      let record = Record.any(reference)
      let namings = connections.mentions[record]?.count ?? 0
      return PageSubject(
        reference,
        at: addresses[reference],
        items: max(longestList(reference), namings)
      ) { .record(record, page: $0) }
    }
  }
}

/// Joins what is known of a record to one line, for lists of results and for links to its page.
func aboutLine(_ parts: [String?]) -> String {
  parts.compactMap { $0 }.joined(separator: " · ")
}
