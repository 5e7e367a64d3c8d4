internal import ArchiveModel
internal import Diagnostics

/// An article was published before the meeting that it reports.
enum PublicationDateCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    return zip(catalogue.written.articles, archive.articles.records).flatMap { written, article in
      guard let published = written.published else { return [Diagnostic]() }
      return article.meetings.compactMap { report in
        let meeting = archive.meetings[report.meeting]
        guard catalogue.written.meetings[report.meeting.index].date != nil,
          published.value.latest < (report.date ?? meeting.date).earliest
        else { return nil }
        let place = SourceLocation(path: written.source.path, position: published.position)
        return tooEarly(published.value, for: meeting, at: place)
      }
    }
  }

  private static func tooEarly(
    _ published: EDTFDate,
    for meeting: Meeting,
    at place: SourceLocation
  ) -> Diagnostic {
    let isDoubtful = [published, meeting.date].contains { $0.isApproximate || $0.isUncertain }
    return Diagnostic(
      .conflictingDate,
      isDoubtful ? .warning : .error,
      at: place,
      "the article was published (\(published.text)) before the meeting '\(meeting.id)' "
        + "(\(meeting.date.text)) that it reports"
    )
  }
}
