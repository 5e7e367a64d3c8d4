internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes the pages that stand where a page once was, by the template of redirects.
struct FormerPageMaker: PageMaker {
  let template = "redirect"
  let subjects: [PageSubject<FormerPage>]
  let settings: ArchiveSettings
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let wording: Words

  static func subjects(_ pages: [FormerPage]) -> [PageSubject<FormerPage>] {
    pages.map { page in PageSubject(page, at: page.path) { _ in .former } }
  }

  func page(_ former: FormerPage, at place: PagePlace) -> RedirectPage {
    guard let path = former.goal.path else {
      var page = RedirectPage(frame: frames.frame(place, title: wording.text(.inRevision)))
      page.isInRevision = true
      return page
    }
    var page = RedirectPage(frame: frames.frame(place, title: wording.text(.moved)))
    page.target = target(former.goal, at: path)
    page.frame.canonical = settings.baseURL.map { $0 + path }
    return page
  }

  /// Names what a page leads on to, with the number of its page.
  private func target(_ goal: FormerPage.Goal, at path: String) -> LinkRow {
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
