internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// Makes the rows by which lists show records.
///
/// Those of articles and meetings stand in many lists and are made beforehand, unless looks at
/// records are noted.
final class RowMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let wording: Words
  let reports: Findings<Meeting, [Reference<Article>]>
  let careers: Findings<Official, Career>
  let attended: Findings<Official, [Reference<Meeting>]>
  private let articles: [ArticleRow]
  private let meetings: [MeetingRow]

  convenience init(
    _ linked: LinkedArchive,
    _ records: RecordDoor,
    _ links: LinkMaker,
    _ wording: Words
  ) {
    let (archive, connections) = (linked.archive, linked.connections)
    let reports = records.lend(connections.reports, "reports")
    let careers = records.lend(connections.careers, "careers")
    let attended = records.lend(connections.attended, "attended")
    let made = RowMaker(records, links, wording, reports, careers, attended, [], [])
    let isWatched = records.isWatched
    self.init(
      records,
      links,
      wording,
      reports,
      careers,
      attended,
      isWatched ? [] : archive.articles.references.map { made.newRow($0) },
      isWatched ? [] : archive.meetings.references.map { made.newRow($0) }
    )
  }

  private init(
    _ records: RecordDoor,
    _ links: LinkMaker,
    _ wording: Words,
    _ reports: Findings<Meeting, [Reference<Article>]>,
    _ careers: Findings<Official, Career>,
    _ attended: Findings<Official, [Reference<Meeting>]>,
    _ articles: [ArticleRow],
    _ meetings: [MeetingRow]
  ) {
    self.records = records
    self.links = links
    self.wording = wording
    self.reports = reports
    self.careers = careers
    self.attended = attended
    self.articles = articles
    self.meetings = meetings
  }

  func row(_ reference: Reference<Article>) -> ArticleRow {
    records.isWatched ? newRow(reference) : articles[reference.index]
  }

  func row(_ reference: Reference<Meeting>) -> MeetingRow {
    records.isWatched ? newRow(reference) : meetings[reference.index]
  }

  private func newRow(_ reference: Reference<Article>) -> ArticleRow {
    let article = records[reference]
    let isForeign = article.language != links.settings.language.rawValue
    return ArticleRow(
      link: links.link(reference),
      date: wording.date(article.published),
      publisher: article.publisher.map(links.link),
      language: isForeign ? wording.language(article.language) : nil,
      said: said(of: article),
      isCopy: article.copyOf != nil,
      isTranslation: article.translationOf != nil,
      isDraft: article.isDraft
    )
  }

  private func newRow(_ reference: Reference<Meeting>) -> MeetingRow {
    let meeting = records[reference]
    return MeetingRow(
      link: links.link(reference),
      date: wording.date(meeting.date),
      kind: wording.word("meeting_kind", meeting.meetingKind.rawValue),
      province: meeting.province.map(links.link),
      place: meeting.place,
      reports: wording.count(.countArticles, reports[reference].count)
    )
  }

  func row(_ reference: Reference<Official>) -> OfficialRow {
    let latest = careers[reference].latest
    let last = latest.map { records[$0.article].participations[$0.index].printed }
    return OfficialRow(
      link: links.link(reference),
      isUncertain: records[reference].nameIsUncertain,
      post: last.map(words),
      postLanguage: last.flatMap { post in latest.flatMap { language(of: post, in: $0.article) } },
      meetings: wording.count(.countMeetings, attended[reference].count)
    )
  }

  func name(_ official: Reference<Official>) -> OfficialName {
    OfficialName(link: links.link(official), isUncertain: records[official].nameIsUncertain)
  }

  /// Returns the row of a figure, which says by which article it is reported where the page does not.
  func row(
    _ figure: Figure,
    by article: Reference<Article>?,
    showsArticle: Bool = false
  ) -> FigureRow {
    let language = article.flatMap { self.language(ofPrinted: figure.measure, in: $0) }
    let unit = language == nil ? nil : figure.unit.flatMap { $0.hasPrefix("%") ? nil : $0 }
    return FigureRow(
      measure: figure.measure,
      language: language,
      value: wording.quantity(figure.value, figure.unit),
      parts: unit.map { (number: wording.number(figure.value), unit: $0) },
      province: figure.province.map(links.link),
      period: figure.period.map(wording.date),
      qualifier: figure.qualifier.map { wording.word("qualifier", $0.rawValue) },
      article: showsArticle ? article.map { row($0) } : nil
    )
  }

  /// Returns the tag of the language of a post or a measure as an article gives it, where it is
  /// another than the interface's: the article's words, or an editor's for them.
  func language(ofPrinted text: String, in article: Reference<Article>) -> String? {
    guard let said = said(of: article) else { return nil }
    return links.language(ofPrinted: text, said: said)
  }

  /// Returns the language that an article is said to be in; nil where that is Vietnamese in a
  /// Vietnamese archive.
  private func said(of article: Reference<Article>) -> String? {
    records.isWatched ? said(of: records[article]) : articles[article.index].said
  }

  private func said(of article: Article) -> String? {
    links.settings.language == .vi && article.language == "vi" ? nil : article.language
  }

  /// Returns the same of rank and position.
  func language(of post: PrintedPost, in article: Reference<Article>) -> String? {
    guard let said = said(of: article) else { return nil }
    let printed = [post.rank, post.position].compactMap(\.self)
    let text = printed.isEmpty ? words(of: post) : printed.joined(separator: " ")
    return links.language(ofPrinted: text, said: said)
  }

  /// Returns the row of an article that leads to a place on its page.
  func row(_ article: Reference<Article>, at place: String) -> ArticleRow {
    var row = row(article)
    row.link.path = place
    return row
  }

  /// Returns rank and position as printed, or the organization's name where only that is known.
  func words(of post: PrintedPost) -> String {
    post.words { records[$0].name }
  }

  /// Returns the reports of these numbers, each at the place where it says what it is cited for.
  func sources(
    _ numbers: [Int],
    _ reports: [Reference<Article>],
    at place: (Reference<Article>) -> String
  ) -> [SourceRow] {
    numbers.map { number in
      let report = reports[number - 1]
      let row = row(report, at: place(report))
      let publisher = row.publisher?.name ?? wording.text(.publisherUnknown)
      return SourceRow(
        number: number,
        link: row.link,
        publisher: row.publisher,
        date: row.date,
        origin: "\(publisher), \(row.date)"
      )
    }
  }
}
