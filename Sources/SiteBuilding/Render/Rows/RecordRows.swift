internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import VietnameseText
internal import Wording

/// An article in a list.
struct ArticleRow: Presentable {
  var link: LinkRow
  var date: String
  var publisher: LinkRow?
  var language: String?
  var isCopy: Bool
  var isTranslation: Bool
  var isDraft: Bool
  static let fields = Fields<Self>("article row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("date") { $0.date }
    Field.optionalObject("publisher", LinkRow.self) { $0.publisher }
    Field.optionalText("language") { $0.language }
    Field.flag("is_copy") { $0.isCopy }
    Field.flag("is_translation") { $0.isTranslation }
    Field.flag("is_draft") { $0.isDraft }
  }
}

/// A meeting in a list.
struct MeetingRow: Presentable {
  var link: LinkRow
  var date: String
  var kind: String
  var province: LinkRow?
  var place: String?
  /// How many reports there are, in words.
  var reports: String

  static let fields = Fields<Self>("meeting row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("date") { $0.date }
    Field.text("kind") { $0.kind }
    Field.optionalObject("province", LinkRow.self) { $0.province }
    Field.optionalText("place") { $0.place }
    Field.text("reports") { $0.reports }
  }
}

/// An official in a list, with the last attested post.
struct OfficialRow: Presentable {
  var link: LinkRow
  var isUncertain: Bool
  var post: String?
  var meetings: String

  static let fields = Fields<Self>("official row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.flag("is_uncertain") { $0.isUncertain }
    Field.optionalText("post") { $0.post }
    Field.text("meetings") { $0.meetings }
  }
}

/// A number that an article reports, and which one does.
struct FigureRow: Presentable {
  var measure: String
  /// The number with its unit.
  var value: String
  var province: LinkRow?
  var period: String?
  var qualifier: String?
  var article: ArticleRow?

  static let fields = Fields<Self>("figure row") {
    Field.text("measure") { $0.measure }
    Field.text("value") { $0.value }
    Field.optionalObject("province", LinkRow.self) { $0.province }
    Field.optionalText("period") { $0.period }
    Field.optionalText("qualifier") { $0.qualifier }
    Field.optionalObject("article", ArticleRow.self) { $0.article }
  }
}

/// Makes the rows that stand for articles and meetings in every list, each once for all pages.
struct RowMaker {
  let archive: Archive
  let addresses: Addresses
  let wording: Words

  func row(_ reference: Reference<Article>) -> ArticleRow {
    let article = archive.articles[reference]
    let isForeign = article.language != archive.settings.language.rawValue
    return ArticleRow(
      link: LinkRow(
        path: addresses[reference],
        name: article.title,
        lang: language(ofTitle: article)
      ),
      date: wording.date(article.published),
      publisher: article.publisher.map {
        named(archive.organizations[$0].name, addresses[$0])
      },
      language: isForeign ? wording.language(article.language) : nil,
      isCopy: article.copyOf != nil,
      isTranslation: article.translationOf != nil,
      isDraft: article.isDraft
    )
  }

  private func named(_ name: String, _ path: String) -> LinkRow {
    LinkRow(path: path, name: name, lang: archive.settings.language(of: name))
  }

  /// The headline of a foreign report may be known in Vietnamese only.
  private func language(ofTitle article: Article) -> String? {
    let language = VietnameseTelling.isVietnamese(article.title) ? "vi" : article.language
    return language == archive.settings.language.rawValue ? nil : language
  }

  func row(_ reference: Reference<Meeting>, reports: Int) -> MeetingRow {
    let meeting = archive.meetings[reference]
    return MeetingRow(
      link: LinkRow(
        path: addresses[reference],
        name: meeting.name,
        lang: archive.settings.language(of: meeting.name)
      ),
      date: wording.date(meeting.date),
      kind: wording.word("meeting_kind", meeting.meetingKind.rawValue),
      province: meeting.province.map {
        named(archive.provinces[$0].name, addresses[$0])
      },
      place: meeting.place,
      reports: wording.count(.countArticles, reports)
    )
  }
}

extension SiteView {
  func row(_ reference: Reference<Article>) -> ArticleRow { articleRows[reference.index] }

  func row(_ reference: Reference<Meeting>) -> MeetingRow { meetingRows[reference.index] }

  func row(_ reference: Reference<Official>) -> OfficialRow {
    let official = archive.officials[reference]
    let last = connections.appearances[reference.index].lazy
      .map { self.archive.articles[$0.article].participations[$0.index].post }
      .first { $0.position != nil }
    return OfficialRow(
      link: link(reference),
      isUncertain: official.nameIsUncertain,
      post: last.map(words),
      meetings: wording.count(.countMeetings, connections.attended[reference.index].count)
    )
  }

  func row(_ figure: Figure, article: Reference<Article>? = nil) -> FigureRow {
    FigureRow(
      measure: figure.measure,
      value: wording.quantity(figure.value, figure.unit),
      province: figure.province.map { link($0) },
      period: figure.period.map(wording.date),
      qualifier: figure.qualifier.map { wording.word("qualifier", $0.rawValue) },
      article: article.map { row($0) }
    )
  }

  /// Returns rank and position as printed, or the organization's name where only that is known.
  func words(of post: Post) -> String {
    let position = post.position ?? post.organization.map { archive.organizations[$0].name }
    return [post.rank, position].compactMap { $0 }.joined(separator: ", ")
  }
}
