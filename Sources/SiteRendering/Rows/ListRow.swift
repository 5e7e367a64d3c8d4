internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A list with its full length, of which one page shows a part.
struct ListRow<Item: Presentable>: Listing {
  /// The number of all items, in digits.
  var total: String
  var items: [Item]

  static var fields: Fields<Self> {
    Fields<Self>("list") {
      Field.text("total") { $0.total }
      Field.list("items", Item.self) { $0.items }
    }
  }

  var isEmpty: Bool { items.isEmpty }
}

/// A record whose text links to the one shown.
struct MentionRow: Presentable {
  var link: LinkRow
  var kind: String
  var date: String?
  var quote: QuoteRow?

  static let fields = Fields<Self>("mention row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("kind") { $0.kind }
    Field.optionalText("date") { $0.date }
    Field.optionalObject("quote", QuoteRow.self) { $0.quote }
  }
}

/// The records of one year whose texts link to the one shown.
struct MentionYearRow: Presentable {
  /// Absent where the records have no date.
  var year: String?
  var items: [MentionRow]

  static let fields = Fields<Self>("mentions of a year") {
    Field.optionalText("year") { $0.year }
    Field.list("items", MentionRow.self) { $0.items }
  }
}

/// All records whose texts link to the one shown, by year, of which one page shows a part.
struct MentionsRow: Listing {
  var total: String
  var years: [MentionYearRow]

  static let fields = Fields<Self>("mentions") {
    Field.text("total") { $0.total }
    Field.list("years", MentionYearRow.self) { $0.years }
  }

  var isEmpty: Bool { years.isEmpty }
}
