package import ArchiveModel
package import Diagnostics

/// Stage 3: one archive from all records: ids are unique, references lead somewhere.
package struct Catalogue: Sendable {
  package var archive: Archive
  /// The records as written, each at the place of its reference in the archive's tables.
  package var written: WrittenArchive
  /// The drafts that are no records of the archive, because none were asked for.
  package var leftOut: [RecordAddress] = []
  /// The records that drafts name which are left out.
  package var namedByDrafts: Set<RecordReference> = []

  /// The drafts that are records of the archive, because they were asked for, and those left out.
  package var drafts: Set<RecordAddress> {
    let kinds = RecordKind.allCases.flatMap { written.records(of: $0) }
    return Set(kinds.lazy.filter(\.isDraft).map(\.address)).union(leftOut)
  }

  /// Joins what was read; with `drafts`, drafts are records like others.
  package static func compile(_ read: WrittenArchive, drafts: Bool) -> Checked<Catalogue> {
    var log: [Diagnostic] = []
    var written = read
    var leftOut: [any WrittenRecord] = []
    for kind in RecordKind.allCases {
      leftOut += sort(kind.written, of: &written, drafts: drafts, &log)
    }
    let settings = written.settings ?? ArchiveSettings(title: "")
    var resolver = Resolver(written, leftOut: leftOut, language: settings.language)
    var archive = Archive(settings: settings)
    for kind in RecordKind.allCases { place(kind.written, of: written, in: &archive, &resolver) }
    log += resolver.diagnostics
    archive.redirects = RedirectResolution.resolve(written, by: resolver).reporting(to: &log)
    var catalogue = Catalogue(archive: archive, written: written)
    catalogue.leftOut = leftOut.map(\.address)
    catalogue.namedByDrafts = Set(
      leftOut.flatMap(\.named).compactMap { resolver.reference($0.kind, $0.id) }
    )
    log += LinkCheck.findings(in: catalogue, by: resolver)
    log += checks.flatMap { $0(catalogue) }
    return Checked(catalogue, log)
  }

  /// Sorts the records of a kind, and returns the drafts that it leaves out.
  private static func sort<Record: WrittenRecord>(
    _ type: Record.Type,
    of written: inout WrittenArchive,
    drafts: Bool,
    _ log: inout [Diagnostic]
  ) -> [any WrittenRecord] {
    let records = unique(written.records(type), &log)
    written.place(drafts ? records : records.filter { !$0.isDraft })
    return drafts ? [] : records.filter(\.isDraft)
  }

  /// Resolves the records of a kind; their places are their references.
  private static func place<Record: WrittenRecord>(
    _ type: Record.Type,
    of written: WrittenArchive,
    in archive: inout Archive,
    _ resolver: inout Resolver
  ) {
    let records = written.records(type).map { $0.resolved(by: &resolver) }
    Record.Subject.place(Table(records), in: &archive)
  }

  /// The rules about what records say together, one file each.
  private static let checks: [@Sendable (Catalogue) -> [Diagnostic]] = [
    LoopCheck.findings, SuccessionCheck.findings, ProvinceCheck.findings,
    PublicationDateCheck.findings,
    ReportedDateCheck.findings, PrintedDayCheck.findings, DuplicatePersonCheck.findings,
    TextCheck.findings, UnlikelyValueCheck.findings, ReservedIDCheck.findings,
  ]

  /// Sorts records by id and reports those whose id is taken.
  private static func unique<Record: WrittenRecord>(
    _ records: [Record],
    _ log: inout [Diagnostic]
  ) -> [Record] {
    let sorted = records.sorted { left, right in
      left.id != right.id ? left.id < right.id : left.source.location < right.source.location
    }
    var result: [Record] = []
    result.reserveCapacity(sorted.count)
    for record in sorted {
      guard let first = result.last, first.id == record.id else {
        result.append(record)
        continue
      }
      log.append(idTaken(record, by: first))
    }
    return result
  }

  private static func idTaken<Record: WrittenRecord>(
    _ record: Record,
    by first: Record
  ) -> Diagnostic {
    let kind = Record.Subject.kind.rawValue
    return Diagnostic(
      .duplicateID,
      at: record.source.location,
      "there is already \(English.indefinite(kind)) '\(record.id)'",
      notes: [Note(", at", first.source.location, as: .pathAndLine)]
    )
  }
}

extension WrittenRecord {
  package var address: RecordAddress { RecordAddress(kind: Subject.kind, id: id.text) }
}
