package import ArchiveModel

/// The addresses of all records' pages, relative to the root of the site.
package struct Addresses: Sendable {
  /// By kind, in the order of its table.
  private let records: [[String]]

  package init(_ archive: Archive) {
    records = RecordKind.allCases.map { kind in
      archive.ids(of: kind).map { Self.address(of: RecordAddress(kind: kind, id: $0)) }
    }
  }

  package subscript(record: RecordReference) -> String { records[record.kind.number][record.index] }

  package subscript<Subject: ArchiveRecord>(reference: Reference<Subject>) -> String {
    records[Subject.kind.number][reference.index]
  }

  /// `officials/nguyen-van-ky.html`, whether or not there is such a record.
  package static func address(of record: RecordAddress) -> String { "\(record).html" }
}
