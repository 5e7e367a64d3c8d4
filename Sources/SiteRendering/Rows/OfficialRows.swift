internal import Templating

/// A rank and post with the time over which articles attest it.
struct PostRow: Presentable {
  var rank: String?
  var position: String?
  var organization: LinkRow?
  var first: String
  /// Absent where it is attested once only.
  var last: String?
  var sources: [ArticleRow]
  /// How many further articles attest it.
  var furtherSources: Int
  /// How many attest it in all, in words.
  var sourceCount: String

  /// So many fit beside the post; more are folded away.
  private static let fewSources = 3

  static let fields = Fields<Self>("post row") {
    Field.optionalText("rank") { $0.rank }
    Field.optionalText("position") { $0.position }
    Field.optionalObject("organization", LinkRow.self) { $0.organization }
    Field.text("first") { $0.first }
    Field.optionalText("last") { $0.last }
    Field.list("sources", ArticleRow.self) { $0.sources }
    Field.count("further_sources") { $0.furtherSources }
    Field.flag("has_many_sources") { $0.sources.count > Self.fewSources }
    Field.text("source_count") { $0.sourceCount }
  }
}

/// A post that an editor knows from elsewhere.
struct KnownPositionRow: Presentable {
  var title: String
  var organization: LinkRow?
  var span: String?
  var source: ArticleRow?

  static let fields = Fields<Self>("known position") {
    Field.text("position_title") { $0.title }
    Field.optionalObject("organization", LinkRow.self) { $0.organization }
    Field.optionalText("span") { $0.span }
    Field.optionalObject("source", ArticleRow.self) { $0.source }
  }
}

/// A meeting that someone took part in, with what each report says of role and post.
struct AttendedMeetingRow: Presentable {
  var meeting: MeetingRow
  var statements: [StatementRow]
  /// What the first report that does says of the person in its text.
  var quote: QuoteRow?

  static let fields = Fields<Self>("attended meeting") {
    Field.optionalObject("quote", QuoteRow.self) { $0.quote }
    Field.embedded("meeting", MeetingRow.self) { $0.meeting }
    Field.list("statements", StatementRow.self) { $0.statements }
  }
}
