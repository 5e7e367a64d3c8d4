internal import Templating
internal import Wording

/// Someone who took part, with what the reports say.
struct MeetingPersonRow: Presentable {
  var official: OfficialName
  /// Reports differ in the person's role or post.
  var isDisputed: Bool
  var statements: [StatementRow]
  /// What the first report that does says of the person in its text.
  var quote: QuoteRow?

  static let fields = Fields<Self>("meeting person") {
    Field.optionalObject("quote", QuoteRow.self) { $0.quote }
    Field.embedded("official", OfficialName.self) { $0.official }
    Field.flag("is_disputed") { $0.isDisputed }
    Field.list("statements", StatementRow.self) { $0.statements }
  }
}

/// What some reports say, with their numbers.
struct StatementRow: Presentable {
  var role: String?
  var text: String
  /// The language of the text, where it is another than the interface's.
  var language: String?
  var organization: LinkRow?
  var sources: [SourceRow]

  static let fields = Fields<Self>("statement") {
    Field.optionalText("role") { $0.role }
    Field.optionalText("text") { $0.text }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.optionalObject("organization", LinkRow.self) { $0.organization }
    Field.list("sources", SourceRow.self) { $0.sources }
  }
}

/// A report with its number, by which the other parts of the page name it.
struct NumberedArticleRow: Presentable {
  var article: ArticleRow
  /// From 1.
  var number: Int

  static let fields = Fields<Self>("numbered article") {
    Field.embedded("article", ArticleRow.self) { $0.article }
    Field.count("number") { $0.number }
  }
}

/// The number of a report, leading to it.
struct SourceRow: Presentable {
  var number: Int
  var link: LinkRow
  /// Who published it and when, where the reports stand side by side.
  var publisher: LinkRow?
  var date: String
  /// Both in one.
  var origin: String

  static let fields = Fields<Self>("source") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.count("number") { $0.number }
    Field.optionalObject("publisher", LinkRow.self) { $0.publisher }
    Field.text("date") { $0.date }
    Field.text("origin") { $0.origin }
  }
}

struct MeetingFigureRow: Presentable {
  var figure: FigureRow
  /// Reports give other values.
  var isDisputed: Bool
  var sources: [SourceRow]

  static let fields = Fields<Self>("meeting figure") {
    Field.embedded("figure", FigureRow.self) { $0.figure }
    Field.flag("is_disputed") { $0.isDisputed }
    Field.list("sources", SourceRow.self) { $0.sources }
  }
}

/// Something of which reports say different things, side by side.
struct DifferenceRow: Presentable {
  var subject: String
  /// The language of the subject, where it is another than the interface's.
  var language: String?
  var versions: [StatementRow]

  static let fields = Fields<Self>("difference") {
    Field.text("subject") { $0.subject }
    Field.optionalText("subject_lang") { $0.language }
    Field.optionalText("subject_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.list("versions", StatementRow.self) { $0.versions }
  }
}
