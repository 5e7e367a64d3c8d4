internal import Templating
internal import Wording

/// When something is attested, and by which articles.
struct AttestingRow: Presentable {
  /// Absent where no article says it of a date.
  var first: String?
  /// Absent where it is attested once only.
  var last: String?
  var sources: [ArticleRow]
  /// Those that stand behind a fold of their own.
  var furtherSources: [ArticleRow]
  /// How many articles attest it in all, in words.
  var sourceCount: String

  /// So many fit beside the post; more are folded away.
  private static let fewSources = 3

  static let fields = Fields<Self>("attesting row") {
    Field.optionalText("first") { $0.first }
    Field.optionalText("last") { $0.last }
    Field.list("sources", ArticleRow.self) { $0.sources }
    Field.list("further_sources", ArticleRow.self) { $0.furtherSources }
    Field.count("further_source_count") { $0.furtherSources.count }
    Field.flag("has_many_sources") { $0.sources.count > Self.fewSources }
    Field.text("source_count") { $0.sourceCount }
  }
}

/// A post of a person: a title in a body, over time.
struct PostRow: Presentable {
  var title: String
  /// The language of the title, where it is another than the interface's.
  var language: String?
  var organization: LinkRow
  /// It is only said that it had been held.
  var isFormer: Bool
  var attesting: AttestingRow
  /// The positions in which articles print it, each once.
  var forms: [FormRow]
  /// What an editor knows of it from elsewhere.
  var known: [KnownPositionRow]
  /// Others who are said to be in it at the same time, though one holds it at a time.
  var others: [LinkRow]
  /// It takes dates that are not certain to say so.
  var isSharedUncertainly: Bool
  /// The person is said to be in such a post of another province at the same time.
  var isElsewhere: Bool
  /// It takes dates that are not certain to say so.
  var isElsewhereUncertainly: Bool

  static let fields = Fields<Self>("post row") {
    Field.list("others", LinkRow.self) { $0.others }
    Field.flag("is_shared_uncertainly") { $0.isSharedUncertainly }
    Field.flag("is_elsewhere") { $0.isElsewhere }
    Field.flag("is_elsewhere_uncertainly") { $0.isElsewhereUncertainly }
    Field.text("post_title") { $0.title }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.object("organization", LinkRow.self) { $0.organization }
    Field.flag("is_former") { $0.isFormer }
    Field.embedded("attesting", AttestingRow.self) { $0.attesting }
    Field.list("forms", FormRow.self) { $0.forms }
    Field.list("known", KnownPositionRow.self) { $0.known }
  }
}

/// One way in which articles print something.
struct FormRow: Presentable {
  var text: String
  /// Its language, where it is another than the interface's.
  var language: String?

  static let fields = Fields<Self>("printed form") {
    Field.text("form") { $0.text }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
  }
}

/// Words that articles print of a person over time: a rank, or a position that could not be read.
struct AttestedWordsRow: Presentable {
  var words: String
  /// Their language, where it is another than the interface's.
  var language: String?
  var attesting: AttestingRow

  static let fields = Fields<Self>("attested words") {
    Field.text("words") { $0.words }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.embedded("attesting", AttestingRow.self) { $0.attesting }
  }
}

/// A post of a body, with those who held it.
struct BodyPostRow: Presentable {
  /// Empty where it is not said what somebody was in the body.
  var title: String
  /// The language of the title, where it is another than the interface's.
  var language: String?
  /// The body, where a page shows those of several.
  var organization: LinkRow?
  /// The unit whose body it is, where that became part of the one shown.
  var unit: LinkRow?
  /// Several are said to be in it at one time, though one holds it at a time.
  var isShared: Bool
  /// It takes dates that are not certain to say so.
  var isSharedUncertainly: Bool
  var holders: [HolderRow]

  static let fields = Fields<Self>("post of a body") {
    Field.text("post_title") { $0.title }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
    Field.optionalObject("organization", LinkRow.self) { $0.organization }
    Field.optionalObject("unit", LinkRow.self) { $0.unit }
    Field.flag("is_shared") { $0.isShared }
    Field.flag("is_shared_uncertainly") { $0.isSharedUncertainly }
    Field.list("holders", HolderRow.self) { $0.holders }
  }
}

/// Somebody who held a post.
struct HolderRow: Presentable {
  var official: OfficialName
  var isFormer: Bool
  var attesting: AttestingRow
  var known: [KnownPositionRow]

  static let fields = Fields<Self>("holder") {
    Field.embedded("official", OfficialName.self) { $0.official }
    Field.flag("is_former") { $0.isFormer }
    Field.embedded("attesting", AttestingRow.self) { $0.attesting }
    Field.list("known", KnownPositionRow.self) { $0.known }
  }
}

/// A post that an editor knows from elsewhere.
struct KnownPositionRow: Presentable {
  var title: String
  /// The language of the title, where it is another than the interface's.
  var language: String?
  var organization: LinkRow?
  var span: String?
  var source: ArticleRow?

  static let fields = Fields<Self>("known position") {
    Field.text("position_title") { $0.title }
    Field.optionalText("printed_lang") { $0.language }
    Field.optionalText("printed_dir") { $0.language.flatMap(TextDirection.attribute) }
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
