internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// What every page has around its own content.
struct PageFrame: Presentable {
  /// What Open Graph calls the type of a page (ogp.me, "Object Types").
  enum Kind: String { case website, article, profile }

  var site: SiteFrame
  /// The way to the root of the site: nothing, or `../`.
  var root: String
  /// The address below the root: `articles/a.html`.
  var address: String
  var title: String
  /// What of the title is a record's own name in another language than the interface's, what stands
  /// before it, and that language.
  var name: String?
  var beforeName = ""
  var nameLanguage: String?
  /// What tells the page from others of the same title.
  var distinction: String?
  /// The language of the record's own texts, where it is another than the interface's.
  var textLanguage: String?
  /// A sentence on the page for those who see it in a list of results or as a link.
  var description: String
  var kind = Kind.website
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
    Field.text("title_name") { $0.name ?? $0.title }
    Field.optionalText("title_lang") { $0.nameLanguage }
    Field.optionalText("title_dir") { $0.nameLanguage.flatMap(TextDirection.attribute) }
    Field.optionalText("title_rest") { frame in
      frame.name.map { String(frame.title.dropFirst(frame.beforeName.count + $0.count)) }
    }
    Field.text("title_start") { $0.beforeName }
    Field.text("head_title") { LinkMaker.name($0.title, $0.distinction) }
    Field.text("description") { $0.description }
    Field.optionalText("text_lang") { $0.textLanguage }
    Field.optionalText("text_dir") { $0.textLanguage.flatMap(TextDirection.attribute) }
    Field.text("kind_of_page") { $0.kind.rawValue }
    Field.optionalText("canonical") { $0.canonical }
    Field.optionalText("picture") { $0.picture }
    Field.list("trail", LinkRow.self) { $0.trail }
    Field.list("navigation", NavigationRow.self) { frame in
      frame.site.navigation.map { $0.marked(isCurrent: $0.phrase == frame.section) }
    }
    Field.flag("is_home") { $0.isHome }
    Field.flag("is_first") { $0.page == 1 }
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
    Field.optionalText("site_description") { FieldParagraphs($0.description).first }
    Field.texts("further_site_description") { FieldParagraphs($0.description).further }
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
