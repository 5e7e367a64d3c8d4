package import ArchiveLinking
internal import ArchiveModel
package import Diagnostics
internal import HTML
package import SitePlanning
internal import Templating

/// All pages of a site, and how each is made: stage 7.
package struct SitePages: Sendable {
  package let pages: [PlannedPage]
  /// By kind.
  private var renderers: [PageKind.Renderer]
  /// The page that is made anew when it is known where the search index lies, and its kind.
  private let search: SearchPageMaker
  private let searchKind: Int
  private let library: TemplateLibrary

  /// Plans the pages of an archive and compiles their templates, all of them, so that one run
  /// reports the mistakes of all; there are no pages to be made where a template has one.
  ///
  /// Templates may lead to them and to `others`, the files of the site that are no pages. What stood in
  /// the `past` where no page is now gets one that leads on.
  package static func plan(
    _ linked: LinkedArchive,
    _ folder: TemplateFolder,
    beside others: [PlannedFile],
    after past: FormerPages.Past
  ) -> (pages: [PlannedPage], made: Checked<SitePages?>) {
    plan(linked, folder, beside: others, after: past, through: RecordDoor(linked.archive))
  }

  static func plan(
    _ linked: LinkedArchive,
    _ folder: TemplateFolder,
    beside others: [PlannedFile] = [],
    after past: FormerPages.Past = FormerPages.Past(),
    through door: RecordDoor
  ) -> (pages: [PlannedPage], made: Checked<SitePages?>) {
    let wired = PageKinds(
      linked,
      Addresses(linked.archive),
      folder.wording,
      folder.guide,
      folder.assets,
      through: door
    )
    let search = wired.search("")
    let kinds = wired.all(searchEdition: "", after: past)
    let pages = kinds.enumerated().flatMap { number, kind in kind.pages(number) }
    var log: [Diagnostic] = []
    let use = TemplateUse(folder, by: kinds)
    let usable = kinds.filter { folder.library.source(of: $0.templateName) != nil }
    let renderers = usable.compactMap { $0.compile(folder.library).reporting(to: &log) }
    log = onePerPlace(log) + use.findings + StandaloneCheck.findings(in: use)
    let searchKind = kinds.firstIndex { $0.template == search.template }
    let made = renderers.count == kinds.count ? searchKind : nil
    let site = made.map { searchKind in
      SitePages(
        pages: pages,
        renderers: renderers,
        search: search,
        searchKind: searchKind,
        library: folder.library
      )
    }
    let isWhole = !folder.library.hasErrors && log.allSatisfy { $0.severity != .error }
    log += TemplateLinkCheck.findings(
      in: use,
      pages,
      others,
      settings: linked.archive.settings,
      made: isWhole ? site : nil
    )
    return (pages, Checked(site, log))
  }

  /// A mistake in a layout shows in every page that uses it, of other rows in each; it is
  /// said once.
  private static func onePerPlace(_ findings: [Diagnostic]) -> [Diagnostic] {
    struct Mistake: Hashable {
      let place: SourceLocation
      let code: DiagnosticCode
      let severity: Diagnostic.Severity
    }
    var first: [Mistake: Diagnostic] = [:]
    for found in findings {
      let mistake = Mistake(place: found.location, code: found.code, severity: found.severity)
      first[mistake] = first[mistake].map { min($0, found) } ?? found
    }
    return first.values.sorted()
  }

  /// Returns the same pages with the edition of the search index that was written for them.
  package func finding(searchEdition edition: String) -> SitePages {
    var pages = self
    let kind = PageKind(search.finding(edition))
    if let renderer = kind.compile(library).value { pages.renderers[searchKind] = renderer }
    return pages
  }

  /// Returns a page as bytes.
  package func render(_ page: PlannedPage) -> [UInt8] {
    var html = HTMLBytes(reservingCapacity: 16 << 10)
    renderers[page.kind](page.subject, page.place, &html)
    return html.bytes
  }
}
