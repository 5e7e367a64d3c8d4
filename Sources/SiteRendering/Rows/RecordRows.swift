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
