internal import ArchiveModel
internal import Templating
internal import Wording

/// A page of the list of all articles or of all meetings, the newest first.
struct ChronicleIndexPage<Row: Presentable>: Presentable {
  var frame: PageFrame
  var list: ListRow<Row>

  static var fields: Fields<Self> {
    Fields<Self>("index page") {
      Field.embedded("frame", PageFrame.self) { $0.frame }
      Field.embedded("list", ListRow<Row>.self) { $0.list }
    }
  }
}

/// People in two orders side by side: by given name, as one is looked for, and by full name.
struct OfficialIndexPage: Presentable {
  var frame: PageFrame
  var total: String
  /// The letters of given names on all pages of the list.
  var ways: [AnchorRow]
  var byGivenName: [LetterRow<OfficialRow>]
  var byFullName: [LetterRow<LinkRow>]

  static let fields = Fields<Self>("officials page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("total") { $0.total }
    Field.list("ways", AnchorRow.self) { $0.ways }
    Field.list("by_given_name", LetterRow<OfficialRow>.self) { $0.byGivenName }
    Field.list("by_full_name", LetterRow<LinkRow>.self) { $0.byFullName }
  }
}

/// The names that begin with one letter of the alphabet.
struct LetterRow<Row: Presentable>: Presentable {
  var letter: String
  var items: [Row]

  static var fields: Fields<Self> {
    Fields<Self>("letter") {
      Field.text("letter") { $0.letter }
      Field.text("anchor") { LetterMaker.anchor(ofLetter: $0.letter) }
      Field.list("items", Row.self) { $0.items }
    }
  }
}

/// Organizations or topics with how much there is of each.
struct CountedIndexPage: Presentable {
  var frame: PageFrame
  var total: String
  /// The letters of names on all pages of the list.
  var ways: [AnchorRow]
  var letters: [LetterRow<CountedLinkRow>]
  /// The kind of the records, by which the search tells them from others.
  var kind: RecordKind

  static let fields = Fields<Self>("counted index page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("filter_kind") { $0.kind.rawValue }
    Field.text("total") { $0.total }
    Field.list("ways", AnchorRow.self) { $0.ways }
    Field.list("letters", LetterRow<CountedLinkRow>.self) { $0.letters }
  }
}

/// All units, those of today and those of before.
struct ProvinceIndexPage: Presentable {
  var frame: PageFrame
  var total: String
  var matrix: ProvinceMatrix?
  var current: [ProvinceRow]
  var former: [ProvinceRow]

  static let fields = Fields<Self>("provinces page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("total") { $0.total }
    Field.optionalObject("matrix", ProvinceMatrix.self) { $0.matrix }
    Field.list("current", ProvinceRow.self) { $0.current }
    Field.list("former", ProvinceRow.self) { $0.former }
  }
}

/// A unit with when it existed, what became of it, and how many meetings it has.
struct ProvinceRow: Presentable {
  var link: LinkRow
  var kind: String
  var region: String?
  var valid: String?
  var successor: LinkRow?
  /// How many were held in this very unit, and with those in the units that became part of it.
  var own: String
  var line: String
  /// The same in words.
  var ownMeetings: String
  var lineMeetings: String

  static let fields = Fields<Self>("province row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("kind") { $0.kind }
    Field.optionalText("region") { $0.region }
    Field.optionalText("valid") { $0.valid }
    Field.optionalObject("successor", LinkRow.self) { $0.successor }
    Field.text("own") { $0.own }
    Field.text("line") { $0.line }
    Field.text("own_meetings") { $0.ownMeetings }
    Field.text("line_meetings") { $0.lineMeetings }
  }
}

/// All years with how much there is of each.
struct YearIndexPage: Presentable {
  var frame: PageFrame
  var years: [YearRow]

  static let fields = Fields<Self>("years page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("years", YearRow.self) { $0.years }
  }
}

struct YearRow: Presentable {
  var link: LinkRow
  var meetings: String
  var articles: String

  static let fields = Fields<Self>("year row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("meetings") { $0.meetings }
    Field.text("articles") { $0.articles }
  }
}
