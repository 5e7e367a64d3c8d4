internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import SitePlanning
internal import Templating

/// Stage 6: one page of the plan as bytes.
struct PageRenderer: Sendable {
  private let view: SiteView
  private let templates: SiteTemplates
  private let guide: Guide
  private let site: SiteFrame
  private let searchEdition: String

  /// - Parameters:
  ///   - view: what the pages are made from.
  ///   - folder: the templates and the words of the guide.
  ///   - searchEdition: the edition of the search index that was written for these pages.
  init(_ view: SiteView, _ folder: TemplateFolder, searchEdition: String) {
    self.view = view
    self.searchEdition = searchEdition
    templates = folder.templates
    guide = folder.guide
    site = view.siteFrame
  }

  func render(_ page: SitePlan.Page) -> [UInt8] {
    var html = HTMLBytes(reservingCapacity: 16 << 10)
    switch page.route {
    case .single(let single): render(single, page, into: &html)
    case .index(let section, _): render(section, page, into: &html)
    case .record(let record, _): render(record, page, into: &html)
    case .year(let year, _):
      guard let year = view.connections.years.first(where: { $0.year == year }) else { break }
      templates.year.render(view.page(page, ofYear: year, site), into: &html)
    case .passages(let article):
      templates.passages.render(view.passages(page, from: article, site), into: &html)
    case .redirect(let index):
      let redirect = view.archive.redirects[index]
      templates.redirect.render(view.redirect(page, redirect, site), into: &html)
    }
    return html.bytes
  }

  private func render(_ single: Route.Single, _ page: SitePlan.Page, into html: inout HTMLBytes) {
    switch single {
    case .home: templates.home.render(view.home(page, site), into: &html)
    case .notFound: templates.notFound.render(view.notFound(page, site), into: &html)
    case .search:
      templates.search.render(view.search(page, site, edition: searchEdition), into: &html)
    case .about: templates.about.render(view.about(page, site), into: &html)
    case .guide: templates.guide.render(view.guide(page, guide, site), into: &html)
    case .timeline: templates.timeline.render(view.timeline(page, site), into: &html)
    case .map: templates.map.render(view.map(page, site), into: &html)
    case .network: templates.network.render(view.network(page, site), into: &html)
    }
  }

  private func render(_ section: Route.Section, _ page: SitePlan.Page, into html: inout HTMLBytes) {
    switch section {
    case .records(.article):
      templates.articleIndex.render(view.articleIndex(page, site), into: &html)
    case .records(.meeting):
      templates.meetingIndex.render(view.meetingIndex(page, site), into: &html)
    case .records(.official):
      templates.officialIndex.render(view.officialIndex(page, site), into: &html)
    case .records(.organization):
      templates.organizationIndex.render(view.organizationIndex(page, site), into: &html)
    case .records(.province):
      templates.provinceIndex.render(view.provinceIndex(page, site), into: &html)
    case .records(.topic): templates.topicIndex.render(view.topicIndex(page, site), into: &html)
    case .years: templates.yearIndex.render(view.yearIndex(page, site), into: &html)
    }
  }

  private func render(_ record: RecordReference, _ page: SitePlan.Page, into html: inout HTMLBytes)
  {
    func reference<Subject>() -> Reference<Subject> { Reference(index: record.index) }
    switch record.kind {
    case .article:
      templates.article.render(
        view.page(page, of: reference() as Reference<Article>, site),
        into: &html
      )
    case .meeting:
      templates.meeting.render(
        view.page(page, of: reference() as Reference<Meeting>, site),
        into: &html
      )
    case .official:
      templates.official.render(
        view.page(page, of: reference() as Reference<Official>, site),
        into: &html
      )
    case .organization:
      templates.organization.render(
        view.page(page, of: reference() as Reference<Organization>, site),
        into: &html
      )
    case .province:
      templates.province.render(
        view.page(page, of: reference() as Reference<Province>, site),
        into: &html
      )
    case .topic:
      templates.topic.render(
        view.page(page, of: reference() as Reference<Topic>, site),
        into: &html
      )
    }
  }
}
