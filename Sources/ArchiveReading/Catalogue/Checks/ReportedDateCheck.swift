internal import ArchiveModel
internal import Diagnostics

/// Articles date one meeting differently, and nothing tells the reader which date was followed.
///
/// A `note` on the meeting, which says so, settles the matter.
enum ReportedDateCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    return catalogue.written.articles.flatMap { written in
      written.meetings.compactMap { report in
        guard let date = report.date, let id = ID<Meeting>(report.meeting.value),
          let meeting = archive.meetings[id], meeting.note == nil,
          !date.value.mayCoincide(with: meeting.date)
        else { return nil }
        let place = SourceLocation(path: written.source.path, position: date.position)
        return datedOtherwise(meeting, date.value, at: place)
      }
    }
  }

  private static func datedOtherwise(
    _ meeting: Meeting,
    _ date: EDTFDate,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .conflictingDate,
      .warning,
      at: place,
      "the article dates the meeting '\(meeting.id)' to \(date.text), its record to "
        + "\(meeting.date.text): say in the meeting's note which is followed"
    )
  }
}
