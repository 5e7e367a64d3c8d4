/// The kinds of records that have pages of their own.
package enum RecordKind: String, Sendable, CaseIterable, Comparable {
  case article, meeting, official, organization, province, topic

  /// The folder of the kind's pages and, for files, of its records: `articles`, `meetings`, ….
  package var folder: String { rawValue + "s" }

  package init?(folder: some StringProtocol) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: RecordKind, right: RecordKind) -> Bool { left.order < right.order }
}

/// A record with an id that is unique within its kind.
package protocol ArchiveRecord: Sendable {
  static var kind: RecordKind { get }
  var id: ID<Self> { get }
}
