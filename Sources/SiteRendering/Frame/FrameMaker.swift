internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes what every page has around its own content.
final class FrameMaker: Sendable {
  /// The asset that stands for a page where its address is posted.
  static let picture = "assets/card.png"

  let settings: ArchiveSettings
  let wording: Words
  /// The language of what the records say, where it is another than the interface's.
  let recordLanguage: Finding<String?>
  let titles: Finding<PageTitles>
  /// What is the same on all pages.
  let site: SiteFrame

  init(
    _ settings: ArchiveSettings,
    _ wording: Words,
    recordLanguage: Finding<String?>,
    titles: Finding<PageTitles>
  ) {
    self.settings = settings
    self.wording = wording
    self.recordLanguage = recordLanguage
    self.titles = titles
    site = SiteFrame(settings, wording)
  }

  func frame(
    _ place: PagePlace,
    title: String,
    of record: LinkRow? = nil,
    description: String? = nil,
    kind: PageFrame.Kind = .website,
    section: Phrase? = nil,
    trail: [LinkRow] = [],
    texts: @autoclosure () -> [String?] = []
  ) -> PageFrame {
    var frame = PageFrame(
      site: site,
      root: Self.root(from: place),
      address: place.path,
      title: title,
      description: description
        ?? wording.text(.pageAbout, ["title": title, "site": site.title]),
      kind: kind,
      canonical: settings.baseURL.map { $0 + place.path },
      picture: settings.baseURL.map { $0 + Self.picture },
      trail: trail,
      section: section
    )
    if settings.language != .vi {
      frame.site.recordLanguage = recordLanguage.value
    }
    let text = texts().compactMap { $0 }.joined(separator: " ")
    frame.textLanguage = settings.language(of: text)
    // Only a foreign name is told from the rest of its title.
    if let record, let language = record.lang, let place = title.firstRange(of: record.name) {
      frame.beforeName = String(title[..<place.lowerBound])
      frame.name = record.name
      frame.nameLanguage = language
    }
    frame.distinction = distinction(ofPageAt: place.first)
    frame.pageCount = place.count
    frame.page = place.number
    if place.count > 1 { frame.pages = Self.pager(place) }
    if frame.page > 1 {
      frame.title += wording.text(
        .pageOf,
        ["page": wording.number(frame.page), "count": wording.number(place.count)]
      )
    }
    return frame
  }

  /// The way from a page to the root of the site.
  static func root(from place: PagePlace) -> String {
    place.path.utf8.contains(UInt8(ascii: "/")) ? "../" : ""
  }

  /// Returns what tells a page, by its first address, from others of the same title.
  func distinction(ofPageAt first: String) -> String? {
    titles.part("of \(first)") { $0.distinction(ofPageAt: first) }
  }

  /// The way down to a page of a section.
  func trail(_ section: Phrase) -> [LinkRow] {
    let folder = section.rawValue.dropFirst("title_".count)
    return [LinkRow(path: "\(folder)/index.html", name: wording.text(section))]
  }

  /// Long pagers show the first, the last and the pages around; nobody reads a hundred numbers.
  private static func pager(_ place: PagePlace) -> [PagerRow] {
    (1...place.count).filter { number in
      number <= 2 || number > place.count - 2 || abs(number - place.number) <= 3
    }.map { number in
      PagerRow(
        number: number,
        path: PageAddress.page(number, of: place.first),
        isCurrent: number == place.number
      )
    }
  }
}

extension SiteFrame {
  /// Makes what does not change from page to page.
  init(_ settings: ArchiveSettings, _ wording: Words) {
    let kinds = RecordKind.allCases.map { ($0.title, "\($0.folder)/index") }
    let others: [(Phrase, String)] = [
      (.years, "years/index"), (.timeline, "timeline"), (.map, "map"), (.network, "network"),
      (.search, "search"),
      (.about, "about"),
    ]
    self.init(
      title: settings.title,
      language: settings.language.rawValue,
      description: settings.description,
      edition: settings.edition,
      license: settings.license,
      licenseURL: settings.license.flatMap(Licenses.address),
      contact: settings.contact,
      navigation: (kinds + others).map { phrase, path in
        NavigationRow(
          phrase: phrase,
          link: LinkRow(path: "\(path).html", name: wording.text(phrase))
        )
      }
    )
  }
}
