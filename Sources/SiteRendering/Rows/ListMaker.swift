internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes the lists of a page, of which one page shows a part.
struct ListMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let quotes: QuoteMaker
  let wording: Words
  /// Where the texts of other records name each record.
  let namings: Finding<[RecordReference: [Naming]]>

  /// Returns the part of a list that stands on a page, with the number of all items.
  func list<Item, Row>(
    _ items: [Item],
    on place: PagePlace,
    _ row: (Item) -> Row
  ) -> ListRow<Row> {
    ListRow(
      total: wording.number(items.count),
      items: PageAddress.part(place.number, of: items).map(row)
    )
  }

  /// Returns where the texts of other records name one, by year.
  func mentions(of record: RecordReference, on place: PagePlace) -> MentionsRow {
    let all = namings.part("\(record)") { $0[record] ?? [] }
    var years: [MentionYearRow] = []
    for naming in PageAddress.part(place.number, of: all) {
      let year = records.date(of: naming.source)?.year.map(EDTFDate.name(ofYear:))
      if years.isEmpty || years.last?.year != year {
        years.append(MentionYearRow(year: year, items: []))
      }
      years[years.count - 1].items.append(row(naming))
    }
    return MentionsRow(total: wording.number(all.count), years: years)
  }

  private func row(_ naming: Naming) -> MentionRow {
    MentionRow(
      link: links.link(naming.source),
      kind: wording.word("kind", naming.source.kind.rawValue),
      date: records.date(of: naming.source).map(wording.date),
      quote: quotes.quote(naming)
    )
  }
}
