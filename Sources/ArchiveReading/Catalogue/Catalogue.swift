package import ArchiveModel
package import Diagnostics

/// Stage 3: one archive from all records: ids are unique, references lead somewhere.
package struct Catalogue: Sendable {
  package var archive: Archive
  /// The records as written, each at the place of its reference in the archive's tables.
  package var written: WrittenArchive
  /// The drafts that are no records of the archive, because none were asked for.
  package var leftOut: [ID<Article>] = []
  /// The records that drafts name which are left out.
  package var namedByDrafts: Set<RecordReference> = []

  /// Joins what was read; with `drafts`, drafts are records like others.
  package static func compile(_ read: WrittenArchive, drafts: Bool) -> Checked<Catalogue> {
    var log: [Diagnostic] = []
    var written = WrittenArchive()
    written.settings = read.settings
    let articles = unique(read.articles, &log)
    written.articles = drafts ? articles : articles.filter { !$0.isDraft }
    written.meetings = unique(read.meetings, &log)
    written.officials = unique(read.officials, &log)
    written.organizations = unique(read.organizations, &log)
    written.provinces = unique(read.provinces, &log)
    written.topics = unique(read.topics, &log)
    written.redirects = read.redirects
    written.unreadable = read.unreadable
    let leftOut = drafts ? [] : articles.filter(\.isDraft)
    var resolver = Resolver(written, drafts: leftOut.map(\.id))
    let archive = archive(of: written, by: &resolver)
    log += resolver.diagnostics
    var catalogue = Catalogue(archive: archive, written: written)
    catalogue.archive.redirects = RedirectResolution.resolve(written, by: resolver).reporting(
      to: &log
    )
    catalogue.leftOut = leftOut.map(\.id)
    catalogue.namedByDrafts = Set(
      leftOut.flatMap(\.named).compactMap { resolver.reference($0.kind, $0.id) }
    )
    log += LinkCheck.findings(in: catalogue, by: resolver)
    log += checks.flatMap { $0(catalogue) }
    return Checked(catalogue, log)
  }

  /// The rules about what records say together, one file each.
  private static let checks: [@Sendable (Catalogue) -> [Diagnostic]] = [
    LoopCheck.findings, ProvinceCheck.findings, PublicationDateCheck.findings,
    ReportedDateCheck.findings, OrganizationCheck.findings, DuplicatePersonCheck.findings,
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
      let kind = Record.Subject.kind.rawValue
      let place = first.source.location
      log.append(
        Diagnostic(
          .duplicateID,
          at: record.source.location,
          "there is already \(English.indefinite(kind)) '\(record.id)', at \(place.path):\(place.line)"
        )
      )
    }
    return result
  }

  private static func archive(of written: WrittenArchive, by resolver: inout Resolver) -> Archive {
    let settings = written.settings ?? ArchiveSettings(title: "")
    return Archive(
      settings: settings,
      articles: Table(
        written.articles.map { $0.resolved(by: &resolver, language: settings.language) }
      ),
      meetings: Table(written.meetings.map { $0.resolved(by: &resolver) }),
      officials: Table(written.officials.map { $0.resolved(by: &resolver) }),
      organizations: Table(written.organizations.map { $0.resolved(by: &resolver) }),
      provinces: Table(written.provinces.map { $0.resolved(by: &resolver) }),
      topics: Table(written.topics.map { $0.resolved() }),
      redirects: []
    )
  }
}
