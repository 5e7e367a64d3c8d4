internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A list with its full length, of which one page shows a part.
struct ListRow<Item: Presentable>: Presentable {
  /// The number of all items, in digits.
  var total: String
  var items: [Item]

  static var fields: Fields<Self> {
    Fields<Self>("list") {
      Field.text("total") { $0.total }
      Field.list("items", Item.self) { $0.items }
    }
  }

  /// A list without items has no heading either.
  var unlessEmpty: ListRow? { items.isEmpty ? nil : self }
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
struct MentionsRow: Presentable {
  var total: String
  var years: [MentionYearRow]

  static let fields = Fields<Self>("mentions") {
    Field.text("total") { $0.total }
    Field.list("years", MentionYearRow.self) { $0.years }
  }

  /// A list without items has no heading either.
  var unlessEmpty: MentionsRow? { years.isEmpty ? nil : self }
}

extension SiteView {
  /// Returns the part of a list that stands on a page, with the number of all items.
  func list<Item, Row>(
    _ items: [Item],
    on page: SitePlan.Page,
    _ row: (Item) -> Row
  ) -> ListRow<Row> {
    ListRow(
      total: wording.number(items.count),
      items: Self.part(page.route.page, of: items).map(row)
    )
  }

  func mentions(of record: RecordReference, on page: SitePlan.Page) -> MentionsRow {
    let all = connections.mentions[record] ?? []
    var years: [MentionYearRow] = []
    for naming in Self.part(page.route.page, of: all) {
      let year = year(of: naming.source)
      if years.isEmpty || years.last?.year != year {
        years.append(MentionYearRow(year: year, items: []))
      }
      years[years.count - 1].items.append(row(naming))
    }
    return MentionsRow(total: wording.number(all.count), years: years)
  }

  private func row(_ naming: Naming) -> MentionRow {
    MentionRow(
      link: link(naming.source),
      kind: wording.text(naming.source.kind.phrase),
      date: date(of: naming.source),
      quote: quote(naming)
    )
  }

  private func year(of record: RecordReference) -> String? {
    let year: Int? =
      switch record.kind {
      case .article: archive.articles.records[record.index].published.year
      case .meeting: archive.meetings.records[record.index].date.year
      case .official, .organization, .province, .topic: nil
      }
    return year.map(EDTFDate.name(ofYear:))
  }

  /// The way down to a page of a section.
  func trail(_ section: Phrase) -> [LinkRow] {
    let folder = section.rawValue.dropFirst("title_".count)
    return [LinkRow(path: "\(folder)/index.html", name: wording.text(section))]
  }

  private func date(of record: RecordReference) -> String? {
    switch record.kind {
    case .article: articleRows[record.index].date
    case .meeting: meetingRows[record.index].date
    case .official, .organization, .province, .topic: nil
    }
  }
}

extension RecordKind {
  /// The kind's name, for lists that mix kinds.
  var phrase: Phrase {
    switch self {
    case .article: .article
    case .meeting: .meeting
    case .official: .official
    case .organization: .organization
    case .province: .province
    case .topic: .topic
    }
  }
}
