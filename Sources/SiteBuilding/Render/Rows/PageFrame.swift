internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What every page has around its own content.
struct PageFrame: Presentable {
  var site: SiteFrame
  /// The way to the root of the site: nothing, or `../`.
  var root: String
  /// The address below the root: `articles/a.html`.
  var address: String
  var title: String
  /// The language of the record's own texts, where it is another than the interface's.
  var textLanguage: String?
  /// A sentence on the page for those who see it in a list of results or as a link.
  var description: String
  /// What Open Graph calls its type: `website`, `article` or `profile`.
  var kind = "website"
  /// The address with the base URL, where one is known.
  var canonical: String?
  /// A picture for links to the page; only with a base URL, since its address must be absolute.
  var picture: String?
  /// The pages above this one, outermost first, without home.
  var trail: [LinkRow] = []
  var section: Phrase?
  var page = 1
  var pageCount = 1
  var pages: [PagerRow] = []
  var isHome = false

  static let fields = Fields<Self>("page") {
    Field.embedded("site", SiteFrame.self) { $0.site }
    Field.text("root") { $0.root }
    Field.text("address") { $0.address }
    Field.text("title") { $0.title }
    Field.text("description") { $0.description }
    Field.optionalText("text_lang") { $0.textLanguage }
    Field.text("kind_of_page") { $0.kind }
    Field.optionalText("canonical") { $0.canonical }
    Field.optionalText("picture") { $0.picture }
    Field.list("trail", LinkRow.self) { $0.trail }
    Field.list("navigation", NavigationRow.self) { frame in
      frame.site.navigation.map { $0.marked(isCurrent: $0.phrase == frame.section) }
    }
    Field.flag("is_home") { $0.isHome }
    Field.flag("is_first") { $0.page == 1 }
    Field.flag("has_pages") { $0.pageCount > 1 }
    Field.list("pages", PagerRow.self) { $0.pages }
  }
}

/// What is the same on all pages of a site.
struct SiteFrame: Presentable {
  var title: String
  var language: String
  /// The language of what the archive's records say, where it is another than the interface's.
  var recordLanguage: String?
  var description: String?
  var edition: String?
  var license: String?
  var licenseURL: String?
  var contact: String?
  var navigation: [NavigationRow]

  static let fields = Fields<Self>("site") {
    Field.text("site_title") { $0.title }
    Field.text("site_language") { $0.language }
    Field.optionalText("record_lang") { $0.recordLanguage }
    Field.optionalText("site_description") { $0.description }
    Field.optionalText("site_edition") { $0.edition }
    Field.optionalText("site_license") { $0.license }
    Field.optionalText("site_license_url") { $0.licenseURL }
    Field.optionalText("site_contact") { $0.contact }
  }
}

/// A section in the navigation.
struct NavigationRow: Presentable {
  var phrase: Phrase
  var link: LinkRow
  var isCurrent = false

  func marked(isCurrent: Bool) -> NavigationRow {
    NavigationRow(phrase: phrase, link: link, isCurrent: isCurrent)
  }

  static let fields = Fields<Self>("navigation") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.flag("is_current") { $0.isCurrent }
  }
}

/// One of the pages that a long list is spread over.
struct PagerRow: Presentable {
  var number: Int
  var path: String
  var isCurrent: Bool

  static let fields = Fields<Self>("pager") {
    Field.count("number") { $0.number }
    Field.text("path") { $0.path }
    Field.flag("is_current") { $0.isCurrent }
  }
}

extension SiteView {
  /// Makes what does not change from page to page.
  var siteFrame: SiteFrame {
    let settings = archive.settings
    let sections: [(Phrase, String)] = [
      (.articles, "articles/index"), (.meetings, "meetings/index"),
      (.officials, "officials/index"), (.organizations, "organizations/index"),
      (.provinces, "provinces/index"), (.topics, "topics/index"), (.years, "years/index"),
      (.timeline, "timeline"), (.map, "map"), (.network, "network"), (.search, "search"),
      (.about, "about"),
    ]
    return SiteFrame(
      title: settings.title,
      language: settings.language.rawValue,
      recordLanguage: recordLanguage,
      description: settings.description,
      edition: settings.edition,
      license: settings.license,
      licenseURL: settings.license.flatMap(Licenses.address),
      contact: settings.contact,
      navigation: sections.map { phrase, path in
        NavigationRow(
          phrase: phrase,
          link: LinkRow(path: "\(path).html", name: wording.text(phrase))
        )
      }
    )
  }

  /// Posts, measures and the names of bodies are in one language, that of the editors.
  private var recordLanguage: String? {
    guard archive.settings.language != .vi else { return nil }
    let names = archive.organizations.records.map(\.name)
    return archive.settings.language(of: ([archive.settings.title] + names).joined(separator: " "))
  }

  func frame(
    _ page: SitePlan.Page,
    _ site: SiteFrame,
    title: String,
    description: String? = nil,
    section: Phrase? = nil,
    trail: [LinkRow] = [],
    texts: @autoclosure () -> [String?] = []
  ) -> PageFrame {
    let baseURL = archive.settings.baseURL
    var frame = PageFrame(
      site: site,
      root: page.path.contains("/") ? "../" : "",
      address: page.path,
      title: title,
      description: description
        ?? wording.text(.pageAbout, ["title": title, "site": site.title]),
      kind: Self.kind(of: page.route),
      canonical: baseURL.map { $0 + page.path },
      picture: baseURL.map { $0 + "assets/card.png" },
      trail: trail,
      section: section
    )
    if archive.settings.language != .vi {
      let text = texts().compactMap { $0 }.joined(separator: " ")
      frame.textLanguage = archive.settings.language(of: text)
    }
    frame.pageCount = page.pageCount
    frame.page = page.route.page
    if page.pageCount > 1 { frame.pages = pager(page) }
    if frame.page > 1 {
      frame.title += wording.text(
        .pageOf,
        ["page": wording.number(frame.page), "count": wording.number(page.pageCount)]
      )
    }
    return frame
  }

  /// Returns the type that Open Graph has for a page (ogp.me, "Object Types").
  private static func kind(of route: Route) -> String {
    guard case .record(let record, _) = route else { return "website" }
    return switch record.kind {
    case .article: "article"
    case .official: "profile"
    case .meeting, .organization, .province, .topic: "website"
    }
  }

  /// Long pagers show the first, the last and the pages around; nobody reads a hundred numbers.
  private func pager(_ page: SitePlan.Page) -> [PagerRow] {
    let current = page.route.page
    return (1...page.pageCount).filter { number in
      number <= 2 || number > page.pageCount - 2 || abs(number - current) <= 3
    }.map { number in
      PagerRow(
        number: number,
        path: plan.addresses[page.route.at(page: number)],
        isCurrent: number == current
      )
    }
  }
}

extension Route {
  /// Which page of a list it is, from 1.
  var page: Int {
    switch self {
    case .single, .passages, .redirect: 1
    case .index(_, let page), .record(_, let page), .year(_, let page): page
    }
  }

  func at(page: Int) -> Route {
    switch self {
    case .single, .passages, .redirect: self
    case .index(let section, _): .index(section, page: page)
    case .record(let record, _): .record(record, page: page)
    case .year(let year, _): .year(year, page: page)
    }
  }
}

/// The addresses of licences that archives are published under (SPDX identifiers).
enum Licenses {
  static func address(_ identifier: String) -> String? {
    switch identifier {
    case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
    case "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/"
    case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    default: nil
    }
  }
}
