internal import ArchiveModel
internal import Diagnostics
internal import Markdown

/// A title, or a sentence that links a meeting of the article, names a day that is none of its.
///
/// Its days are those of its meetings, what it says of them, those of other meetings that its text
/// links, and when it was published or retrieved. A day of a document or of history is no fault: what
/// is said to be one, and what is years away, unless only the year is another.
enum PrintedDayCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    return zip(catalogue.written.articles, archive.articles.records).flatMap { written, article in
      guard !article.meetings.isEmpty else { return [Diagnostic]() }
      let path = written.source.path
      let dates = article.ownDates(in: archive)
      var findings = strange(article.title, in: article, dates, archive).map {
        otherDay(
          $0,
          in: "the title",
          at: SourceLocation(path: path, position: written.titlePosition)
        )
      }
      let own = Set(article.meetings.map(\.meeting))
      func linksOwn(_ destination: String) -> Bool {
        meeting(at: destination, archive).map(own.contains) ?? false
      }
      // Few texts have such a link, which an author wrote.
      guard article.body.linksMeeting, PrintedDays.mayStand(in: article.body.text) else {
        return findings
      }
      for paragraph in article.body.paragraphs {
        guard let link = paragraph.links.first(where: { linksOwn($0.destination) }) else {
          continue
        }
        let sentence = paragraph.words(in: paragraph.sentence(around: link.range))
        findings += strange(sentence, in: article, dates, archive).map {
          let place = SourceLocation(path: path, position: paragraph.position)
          return otherDay($0, in: "the sentence that links the meeting", at: place)
        }
      }
      return findings
    }
  }

  private static func meeting(
    at destination: String,
    _ archive: Archive
  ) -> Reference<Meeting>? {
    guard case .record(.meeting, let id, _) = LinkDestination(destination) else { return nil }
    return ID<Meeting>(id).flatMap { archive.meetings.reference(to: $0) }
  }

  private static func strange(
    _ text: String,
    in article: Article,
    _ own: [EDTFDate],
    _ archive: Archive
  ) -> [String] {
    func knows(_ date: EDTFDate, _ found: PrintedDays.Found) -> Bool {
      [found.day, found.american].contains { day in
        day.map { date.earliest <= $0 && $0 <= date.latest } ?? false
      }
    }
    let strange = PrintedDays.days(in: text) { found in !own.contains { knows($0, found) } }
      .filter { !$0.isOfSomethingElse }
    guard !strange.isEmpty else { return [] }
    let linked = article.body.destinations.compactMap { meeting(at: $0.text, archive) }
    let known = own + linked.map { archive.meetings[$0].date }
    return strange.filter { found in
      !known.contains { knows($0, found) } && !isOfHistory(found.day, known)
    }.map(\.printed)
  }

  /// More than two years from all that is known, and no slip of the year alone.
  private static func isOfHistory(_ day: CalendarDay, _ known: [EDTFDate]) -> Bool {
    known.allSatisfy { date in
      let distance = max(date.earliest.number - day.number, day.number - date.latest.number)
      return distance > 800 && !date.hasOtherYearOnly(than: day)
    }
  }

  private static func otherDay(
    _ printed: String,
    in part: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .conflictingDate,
      .warning,
      at: place,
      "\(part) names \(printed), which is neither the meeting's day, nor the article's date for it, "
        + "nor when it was published or retrieved"
    )
  }
}

extension EDTFDate {
  /// The day and the month are the same.
  fileprivate func hasOtherYearOnly(than day: CalendarDay) -> Bool {
    [start, end].compactMap(\.self).contains { point in
      guard let own = point.day, let month = point.month else { return false }
      let year = point.years.lowerBound
      return (-10...10).contains {
        CalendarDay(year: year + $0, month: month, day: own) == day
      }
    }
  }
}

extension MarkdownDocument {
  /// Says whether a link leads to a meeting, by its bytes.
  fileprivate var linksMeeting: Bool {
    nodes.contains { $0.kind == .link && words(of: $0).starts(with: "meeting:".utf8) }
  }
}

extension Article {
  /// The dates of its meetings, those that it gives for them, and its own.
  fileprivate func ownDates(in archive: Archive) -> [EDTFDate] {
    meetings.map { archive.meetings[$0.meeting].date } + meetings.compactMap(\.date)
      + [self.published] + (self.retrieved.map { [$0] } ?? [])
  }
}
