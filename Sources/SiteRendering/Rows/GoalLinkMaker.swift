internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes links to what took the place of pages that once were.
struct GoalLinkMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let wording: Words

  /// Returns a link by the name of what it leads to, with the number of its page; nil where nothing
  /// took the place yet.
  func link(to goal: FormerPage.Goal) -> LinkRow? {
    guard let path = goal.path else { return nil }
    var link = LinkRow(path: path, name: wording.text(.moved))
    var number = 1
    switch goal {
    case .record(let record, let page):
      if let named = name(of: record) { link = named }
      number = page
    case .passages(let record): if let named = name(of: record) { link = named }
    case .list(let kind, let page): (link.name, number) = (wording.text(kind.title), page)
    case .year(let year, let page):
      link.name = wording.text(.year, ["y": EDTFDate.name(ofYear: year)])
      number = page
    case .years: link.name = wording.text(.years)
    case .redirect, .draft: break
    }
    link.path = path
    if number > 1 { link.name += wording.text(.furtherPage, ["page": wording.number(number)]) }
    return link
  }

  private func name(of record: RecordAddress) -> LinkRow? {
    records.reference(record.kind, record.id).map { links.link($0) }
  }
}
