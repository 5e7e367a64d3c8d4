internal import ArchiveModel
internal import Templating

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

  static let fields = Fields<Self>("mention row") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.text("kind") { $0.kind }
    Field.optionalText("date") { $0.date }
  }
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

  func mentions(of record: RecordReference, on page: SitePlan.Page) -> ListRow<MentionRow> {
    list(connections.mentions[record] ?? [], on: page) { mention in
      MentionRow(
        link: link(mention),
        kind: wording.text(mention.kind.phrase),
        date: date(of: mention)
      )
    }
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
