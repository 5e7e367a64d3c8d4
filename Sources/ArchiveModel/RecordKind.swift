package import Markdown

/// The kinds of records that have pages of their own.
///
/// What differs by kind stands with the type of its records, see ``ArchiveRecord``; a kind more is a
/// case here and in ``RecordReference``, and its table in ``Archive``.
package enum RecordKind: String, Sendable, CaseIterable, Comparable {
  case article, meeting, official, organization, province, topic

  /// The folder of the kind's pages and, for files, of its records: `articles`, `meetings`, ….
  package var folder: String { rawValue + "s" }

  package init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  /// The type of the kind's records, which describes it.
  package var records: any ArchiveRecord.Type {
    switch self {
    case .article: Article.self
    case .meeting: Meeting.self
    case .official: Official.self
    case .organization: Organization.self
    case .province: Province.self
    case .topic: Topic.self
    }
  }

  /// Its place in the order of the kinds, from 0.
  package var number: Int {
    switch self {
    case .article: 0
    case .meeting: 1
    case .official: 2
    case .organization: 3
    case .province: 4
    case .topic: 5
    }
  }

  package static func < (left: RecordKind, right: RecordKind) -> Bool { left.number < right.number }
}

/// A record with an id that is unique within its kind; its type describes the kind.
package protocol ArchiveRecord: Sendable {
  static var kind: RecordKind { get }

  /// The records of the kind in an archive.
  static func table(of archive: Archive) -> Table<Self>

  /// Puts the records of the kind into an archive.
  static func place(_ table: Table<Self>, in archive: inout Archive)

  /// The reference as one to a record of any kind.
  static func any(_ reference: Reference<Self>) -> RecordReference

  var id: ID<Self> { get }
  /// What lists and links call it.
  var name: String { get }
  /// Our own text on it; empty for kinds that have none.
  var body: MarkdownDocument { get }
  /// When it took place or appeared; nil for kinds of which that is not asked.
  var occurred: EDTFDate? { get }
  /// The tag of the language of its name, where the record says so.
  var saidLanguage: String? { get }
}

extension ArchiveRecord {
  package var body: MarkdownDocument { MarkdownDocument() }
  package var occurred: EDTFDate? { nil }
  package var saidLanguage: String? { nil }
  package var address: RecordAddress { RecordAddress(kind: Self.kind, id: id.text) }
}
