internal import Markdown

/// A record of whatever kind, by its place in the table of its kind.
package enum RecordReference: Hashable, Comparable, Sendable {
  case article(Reference<Article>)
  case meeting(Reference<Meeting>)
  case official(Reference<Official>)
  case organization(Reference<Organization>)
  case province(Reference<Province>)
  case topic(Reference<Topic>)

  package init<Subject: ArchiveRecord>(_ reference: Reference<Subject>) {
    self = Subject.any(reference)
  }

  /// The record at a place of the table of a kind.
  package init(_ kind: RecordKind, at index: Int) {
    func reference<Record: ArchiveRecord>(_ type: Record.Type) -> RecordReference {
      Record.any(Reference(index: index))
    }
    self = reference(kind.records)
  }

  package var kind: RecordKind {
    switch self {
    case .article: .article
    case .meeting: .meeting
    case .official: .official
    case .organization: .organization
    case .province: .province
    case .topic: .topic
    }
  }

  /// The place in the table of its kind.
  package var index: Int {
    switch self {
    case .article(let reference): reference.index
    case .meeting(let reference): reference.index
    case .official(let reference): reference.index
    case .organization(let reference): reference.index
    case .province(let reference): reference.index
    case .topic(let reference): reference.index
    }
  }

  package static func < (left: RecordReference, right: RecordReference) -> Bool {
    (left.kind, left.index) < (right.kind, right.index)
  }
}

extension Archive {
  /// Returns a record.
  @inlinable package subscript<Record: ArchiveRecord>(reference: Reference<Record>) -> Record {
    Record.table(of: self)[reference]
  }

  /// Returns a record of whatever kind.
  package subscript(reference: RecordReference) -> any ArchiveRecord {
    switch reference {
    case .article(let reference): articles[reference]
    case .meeting(let reference): meetings[reference]
    case .official(let reference): officials[reference]
    case .organization(let reference): organizations[reference]
    case .province(let reference): provinces[reference]
    case .topic(let reference): topics[reference]
    }
  }

  /// Returns a record's kind and id.
  package func address(of reference: RecordReference) -> RecordAddress { self[reference].address }

  /// Returns the record of a kind with an id.
  package func reference(_ kind: RecordKind, _ id: String) -> RecordReference? {
    // Asked for every link of every text, so that each kind has code of its own, as above.
    switch kind {
    case .article: articles.reference(to: id).map { .article($0) }
    case .meeting: meetings.reference(to: id).map { .meeting($0) }
    case .official: officials.reference(to: id).map { .official($0) }
    case .organization: organizations.reference(to: id).map { .organization($0) }
    case .province: provinces.reference(to: id).map { .province($0) }
    case .topic: topics.reference(to: id).map { .topic($0) }
    }
  }

  /// How many records of a kind there are.
  package func count(of kind: RecordKind) -> Int {
    func count<Record: ArchiveRecord>(_ type: Record.Type) -> Int { Record.table(of: self).count }
    return count(kind.records)
  }

  /// Returns the ids of all records of a kind, in the order of their table.
  package func ids(of kind: RecordKind) -> [String] {
    func ids<Record: ArchiveRecord>(_ type: Record.Type) -> [String] {
      Record.table(of: self).records.map(\.id.text)
    }
    return ids(kind.records)
  }
}
