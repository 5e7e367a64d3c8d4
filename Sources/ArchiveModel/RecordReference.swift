/// A record of whatever kind, by its place in the table of its kind.
package struct RecordReference: Hashable, Comparable, Sendable {
  package var kind: RecordKind
  package var index: Int

  package init(kind: RecordKind, index: Int) {
    self.kind = kind
    self.index = index
  }

  package init<Subject: ArchiveRecord>(_ reference: Reference<Subject>) {
    self.init(kind: Subject.kind, index: reference.index)
  }

  package static func < (left: RecordReference, right: RecordReference) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}

extension Archive {
  /// Returns a record's kind and id.
  package func address(of record: RecordReference) -> RecordAddress {
    let id =
      switch record.kind {
      case .article: articles.records[record.index].id.text
      case .meeting: meetings.records[record.index].id.text
      case .official: officials.records[record.index].id.text
      case .organization: organizations.records[record.index].id.text
      case .province: provinces.records[record.index].id.text
      case .topic: topics.records[record.index].id.text
      }
    return RecordAddress(kind: record.kind, id: id)
  }

  /// Returns the record of a kind with an id.
  package func reference(_ kind: RecordKind, _ id: String) -> RecordReference? {
    func find<Record>(_ table: Table<Record>) -> RecordReference? {
      ID<Record>(id).flatMap { table.reference(to: $0) }.map { RecordReference($0) }
    }
    return switch kind {
    case .article: find(articles)
    case .meeting: find(meetings)
    case .official: find(officials)
    case .organization: find(organizations)
    case .province: find(provinces)
    case .topic: find(topics)
    }
  }
}
