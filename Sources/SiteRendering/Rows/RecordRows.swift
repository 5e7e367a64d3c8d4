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
  /// The tag of the language that it is said to be in; nil where that is Vietnamese in a Vietnamese
  /// archive, and so nothing is left to tell of its words.
  var said: String?
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
  /// The language of the post, where it is another than the interface's.
  var postLanguage: String?
  var meetings: String

  static let fields = Fields<Self>("official row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.flag("is_uncertain") { $0.isUncertain }
    Field.optionalText("post") { $0.post }
    Field.optionalText("printed_lang") { $0.postLanguage }
    Field.optionalText("printed_dir") { $0.postLanguage.flatMap(TextDirection.attribute) }
    Field.text("meetings") { $0.meetings }
  }
}

/// A number that an article reports, and which one does.
struct FigureRow: Presentable {
  var measure: String
  /// The language of measure and unit, where it is another than the interface's.
  var language: String?
  /// The number with its unit.
  var value: String
  /// The number alone and the unit, where that is a word in another language.
  var parts: (number: String, unit: String)?
  var province: LinkRow?
  var period: String?
  var qualifier: String?
  var article: ArticleRow?

  static let fields = Fields<Self>("figure row") {
    Field.text("measure") { $0.measure }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.text("value") { $0.parts?.number ?? $0.value }
    Field.optionalText("unit") { $0.parts?.unit }
    Field.optionalObject("province", LinkRow.self) { $0.province }
    Field.optionalText("period") { $0.period }
    Field.optionalText("qualifier") { $0.qualifier }
    Field.optionalObject("article", ArticleRow.self) { $0.article }
  }
}
