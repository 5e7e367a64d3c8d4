internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Templating
internal import Wording

/// A press article: its citation, what it reports, our text, and what refers to it.
struct ArticlePage: Presentable {
  var frame: PageFrame
  var article: Article
  var row: ArticleRow
  var languageName: String
  var retrieved: String?
  var rights: String?
  var body: HTMLBytes
  /// The languages of the editors' texts, where they are others than the interface's.
  var summaryLanguage: String?
  var noteLanguage: String?
  /// The language of the authors' names, where it is another than the interface's.
  var authorLanguage: String?
  /// The language of the text, where it is another than the interface's.
  var bodyLanguage: String?
  var participants: [ParticipantRow]
  var meetings: [ReportedMeetingRow]
  var figures: [FigureRow]
  var provinces: [LinkRow]
  var organizations: [LinkRow]
  var topics: [LinkRow]
  var copyOf: LinkRow?
  var translationOf: LinkRow?
  var versions: ListRow<ArticleRow>
  var mentions: MentionsRow
  var shared: SharedPassageList
  var related: [RelatedRow]
  var older: LinkRow?
  var newer: LinkRow?

  static let fields = Fields<Self>("article page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.embedded("row", ArticleRow.self) { $0.row }
    Field.optionalText("authors") { $0.article.authors.joined(separator: ", ") }
    Field.optionalText("author_lang") { $0.authorLanguage }
    Field.optionalText("author_dir") { $0.authorLanguage.flatMap(TextDirection.attribute) }
    Field.text("id") { $0.article.id.text }
    Field.list("author_list", AuthorRow.self) { $0.article.authors.map { AuthorRow(name: $0) } }
    Field.optionalText("published") { $0.article.published.plainText }
    Field.optionalText("url") { $0.article.url }
    Field.text("language_name") { $0.languageName }
    Field.optionalText("retrieved") { $0.retrieved }
    Field.optionalText("rights") { $0.rights }
    Field.optionalText("summary") { FieldParagraphs($0.article.summary).first }
    Field.texts("further_summary") { FieldParagraphs($0.article.summary).further }
    Field.optionalText("summary_lang") { $0.summaryLanguage }
    Field.optionalText("summary_dir") { $0.summaryLanguage.flatMap(TextDirection.attribute) }
    Field.optionalText("note") { FieldParagraphs($0.article.note).first }
    Field.texts("further_note") { FieldParagraphs($0.article.note).further }
    Field.optionalText("note_lang") { $0.noteLanguage }
    Field.optionalText("note_dir") { $0.noteLanguage.flatMap(TextDirection.attribute) }
    Field.optionalHTML("body") { $0.body }
    Field.optionalText("body_lang") { $0.bodyLanguage }
    Field.optionalText("body_dir") { $0.bodyLanguage.flatMap(TextDirection.attribute) }
    Field.list("participants", ParticipantRow.self) { $0.participants }
    Field.list("meetings", ReportedMeetingRow.self) { $0.meetings }
    Field.list("figures", FigureRow.self) { $0.figures }
    Field.list("provinces", LinkRow.self) { $0.provinces }
    Field.list("organizations", LinkRow.self) { $0.organizations }
    Field.list("topics", LinkRow.self) { $0.topics }
    Field.optionalObject("copy_of", LinkRow.self) { $0.copyOf }
    Field.optionalObject("translation_of", LinkRow.self) { $0.translationOf }
    Field.listing("versions", ListRow<ArticleRow>.self) { $0.versions }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
    Field.listing("shared", SharedPassageList.self) { $0.shared }
    Field.list("related", RelatedRow.self) { $0.related }
    Field.optionalObject("older", LinkRow.self) { $0.older }
    Field.optionalObject("newer", LinkRow.self) { $0.newer }
  }
}

/// Who wrote an article, for programs that keep references.
struct AuthorRow: Presentable {
  var name: String

  static let fields = Fields<Self>("author") {
    Field.text("author") { $0.name }
  }
}

/// Someone who took part, as one article reports it.
struct ParticipantRow: Presentable {
  var official: OfficialName
  var role: String
  var rank: String?
  var position: String?
  /// The language of both, where it is another than the interface's.
  var language: String?
  var organization: LinkRow?

  static let fields = Fields<Self>("participant row") {
    Field.embedded("official", OfficialName.self) { $0.official }
    Field.text("role") { $0.role }
    Field.optionalText("rank") { $0.rank }
    Field.optionalText("position") { $0.position }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.optionalObject("organization", LinkRow.self) { $0.organization }
  }
}

/// The name of an official, with the doubt about it.
struct OfficialName: Presentable {
  var link: LinkRow
  var isUncertain: Bool

  static let fields = Fields<Self>("official") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.flag("is_uncertain") { $0.isUncertain }
  }
}

/// A meeting that an article reports, with the other reports on it.
struct ReportedMeetingRow: Presentable {
  var meeting: MeetingRow
  /// The date that this article gives, where it is another than the meeting's.
  var dateHere: String?
  var others: [ArticleRow]
  /// How many more stand on the meeting's own page.
  var further: Int

  static let fields = Fields<Self>("reported meeting") {
    Field.embedded("meeting", MeetingRow.self) { $0.meeting }
    Field.optionalText("date_here") { $0.dateHere }
    Field.list("others", ArticleRow.self) { $0.others }
    Field.count("further") { $0.further }
  }
}

/// Makes the page of an article.
struct ArticlePageMaker: PageMaker {
  let template = "article"
  let subjects: [PageSubject<Reference<Article>>]
  let records: RecordDoor
  let frames: FrameMaker
  let texts: TextMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let passages: PassageRowMaker
  let related: RelatedRowMaker
  let wording: Words
  let mentions: Findings<Article, ArticleMentions>
  let versions: Findings<Article, [Reference<Article>]>
  let reports: Findings<Meeting, [Reference<Article>]>
  let chronicle: Finding<Chronicle<Article>>
  let sorted: Finding<NameSorting<Organization>>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Article>>] {
    linked.pages(of: linked.archive.articles, at: addresses) {
      linked.connections.versions[$0].count
    }
  }

  func page(_ reference: Reference<Article>, at place: PagePlace) -> ArticlePage {
    let article = records[reference]
    let neighbours = chronicle.part("beside \(article.id)") { $0.neighbours(of: reference) }
    let row = rows.row(reference)
    let bodyLanguage = links.settings.language(ofBodyOf: article)
    return ArticlePage(
      frame: frames.frame(
        place,
        title: article.title,
        of: row.link,
        description: article.summary ?? aboutLine([row.link.name, row.publisher?.name, row.date]),
        kind: .article,
        section: .articles,
        trail: frames.trail(.articles)
      ),
      article: article,
      row: row,
      languageName: wording.language(article.language),
      retrieved: article.retrieved.map(wording.date),
      rights: article.rights.map { wording.word("rights", $0.rawValue) },
      body: texts.html(
        article.body,
        of: reference,
        root: "../",
        names: mentions[reference].links,
        numbersParagraphs: true,
        marks: passages.marks(of: reference),
        language: bodyLanguage
      ),
      summaryLanguage: article.summary.flatMap {
        links.settings.language(ofNote: $0, on: article)
      },
      noteLanguage: article.note.flatMap { links.settings.language(ofNote: $0, on: article) },
      authorLanguage: row.said.flatMap {
        links.language(ofPrinted: article.authors.joined(separator: " "), said: $0)
      },
      bodyLanguage: bodyLanguage,
      participants: article.participations.map { participant($0, in: reference) },
      meetings: article.meetings.map { reported($0, besides: reference) },
      figures: article.figures.map { rows.row($0, by: reference) },
      provinces: article.provinces.map(links.link),
      organizations: sorted(article.organizations).map(links.link),
      topics: article.topics.map(links.link),
      copyOf: article.copyOf.map(links.link),
      translationOf: article.translationOf.map(links.link),
      versions: lists.list(versions[reference], on: place) { rows.row($0) },
      mentions: lists.mentions(of: .article(reference), on: place),
      shared: passages.sharedPassages(of: reference),
      related: related.related(to: reference),
      older: neighbours.older.map(links.link),
      newer: neighbours.newer.map(links.link)
    )
  }

  private func participant(
    _ participation: Participation,
    in article: Reference<Article>
  ) -> ParticipantRow {
    ParticipantRow(
      official: rows.name(participation.official),
      role: wording.word("role", participation.role.rawValue),
      rank: participation.printed.rank,
      position: participation.printed.position,
      language: rows.language(of: participation.printed, in: article),
      organization: participation.printed.organization.map(links.link)
    )
  }

  private func reported(
    _ report: MeetingReport,
    besides article: Reference<Article>
  ) -> ReportedMeetingRow {
    // Only as many as are shown: a meeting has thousands of reports, and each of them this list.
    let others = reports[report.meeting].lazy.filter { $0 != article }
    let isOther = report.date.map { $0.text != records[report.meeting].date.text } ?? false
    return ReportedMeetingRow(
      meeting: rows.row(report.meeting),
      dateHere: isOther ? report.date.map(wording.date) : nil,
      others: others.prefix(PageAddress.listLength).map { rows.row($0) },
      further: max(0, others.count - PageAddress.listLength)
    )
  }
}
