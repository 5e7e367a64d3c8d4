internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Sets side by side of what reports on one meeting say different things.
struct DifferenceMaker: Sendable {
  let records: RecordDoor
  let rows: RowMaker
  let quotes: QuoteMaker
  let addresses: Addresses
  let wording: Words

  func row(
    _ difference: MeetingDigest.Difference,
    _ reports: [Reference<Article>]
  ) -> DifferenceRow {
    let versions = difference.versions.map { version in
      StatementRow(
        text: words(of: version.version),
        language: language(of: version.version, in: version.reports.first, reports),
        sources: rows.sources(version.reports, reports) {
          place(of: version.version, difference, in: $0)
        }
      )
    }
    return DifferenceRow(
      subject: words(of: difference.subject),
      language: language(of: difference, reports),
      versions: versions
    )
  }

  private func words(of subject: MeetingDigest.Difference.Subject) -> String {
    switch subject {
    case .date: wording.text(.differenceDate)
    case .role(let official):
      wording.text(.differenceRole, ["name": rows.name(official).link.name])
    case .post(let official):
      wording.text(.differencePost, ["name": rows.name(official).link.name])
    case .figure(let figure): wording.text(.differenceFigure, ["measure": figure.measure])
    }
  }

  /// Returns where an article says its version of something that another tells otherwise.
  private func place(
    of version: MeetingDigest.Difference.Version,
    _ difference: MeetingDigest.Difference,
    in article: Reference<Article>
  ) -> String {
    if case .figure(let figure) = version { return quotes.place(of: figure, in: article) }
    switch difference.subject {
    case .role(let official), .post(let official):
      return quotes.place(of: .official(official), in: article, or: "participants")
    case .date, .figure: return addresses[article]
    }
  }

  /// A measure is in the words of the records, all other subjects in those of the interface.
  private func language(
    of difference: MeetingDigest.Difference,
    _ reports: [Reference<Article>]
  ) -> String? {
    guard case .figure(let figure) = difference.subject,
      let report = difference.versions.first?.reports.first
    else { return nil }
    return rows.language(ofPrinted: figure.measure, in: reports[report - 1])
  }

  /// A post is in the words of the records, all other versions in those of the interface.
  private func language(
    of version: MeetingDigest.Difference.Version,
    in report: Int?,
    _ reports: [Reference<Article>]
  ) -> String? {
    guard case .post(let post) = version, let report else { return nil }
    return rows.language(of: post, in: reports[report - 1])
  }

  private func words(of version: MeetingDigest.Difference.Version) -> String {
    switch version {
    case .date(let date): return wording.date(date)
    case .recordedDate(let date):
      return wording.text(.differenceRecorded, ["date": wording.date(date)])
    case .noDate: return wording.text(.differenceNoDate)
    case .role(let role): return wording.word("role", role.rawValue)
    case .post(let post): return rows.words(of: post)
    case .figure(let figure):
      let row = rows.row(figure, by: nil)
      return [row.qualifier, row.value].compactMap { $0 }.joined(separator: " ")
    }
  }
}
