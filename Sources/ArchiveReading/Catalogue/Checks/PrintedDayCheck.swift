internal import ArchiveModel
internal import Diagnostics
internal import Markdown

/// A title, or a sentence that links a meeting of the article, names a day that is none of its.
///
/// Its days are those of its meetings, what it says of them, those of other meetings that its text
/// links, and when it was published or retrieved.
enum PrintedDayCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    return zip(catalogue.written.articles, archive.articles.records).flatMap { written, article in
      guard !article.meetings.isEmpty else { return [Diagnostic]() }
      let path = written.source.path
      let title = PrintedDays.mayStand(in: article.title.utf8) ? article.title : ""
      var findings = strange(PrintedDays.days(in: title), in: article, archive).map {
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
      guard PrintedDays.mayStand(in: article.body.text),
        article.body.destinations.contains(where: { linksOwn($0.text) })
      else { return findings }
      for paragraph in article.body.paragraphs {
        guard let link = paragraph.links.first(where: { linksOwn($0.destination) }) else {
          continue
        }
        let sentence = paragraph.words(in: paragraph.sentence(around: link.range))
        findings += strange(PrintedDays.days(in: sentence), in: article, archive).map {
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
    _ days: [PrintedDays.Found],
    in article: Article,
    _ archive: Archive
  ) -> [String] {
    guard !days.isEmpty else { return [] }
    let linked = article.body.destinations.compactMap { meeting(at: $0.text, archive) }
    var known = (article.meetings.map(\.meeting) + linked).map { archive.meetings[$0].date }
    known += article.meetings.compactMap(\.date)
    known += [article.published] + (article.retrieved.map { [$0] } ?? [])
    return days.filter { found in
      ![found.day, found.american].compactMap(\.self).contains { day in
        known.contains { $0.earliest <= day && day <= $0.latest }
      }
    }.map(\.printed)
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
