internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import SitePlanning
internal import Templating
internal import VietnameseText
internal import Wording

/// The beginning: what the archive is, what is new, and the ways in.
struct HomePage: Presentable {
  var frame: PageFrame
  var counts: [CountedLinkRow]
  var articles: [ArticleRow]
  var meetings: [MeetingRow]
  var years: [YearRow]
  /// The letters that given names begin with, each leading to its place in the list of people.
  var letters: [AnchorRow]
  /// The topics with most articles.
  var topics: [CountedLinkRow]
  var mapDrawing: HTMLBytes?
  /// The number of meetings in every month of all years.
  var timeline: HTMLBytes

  static let fields = Fields<Self>("home page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.flag("has_letters") { !$0.letters.isEmpty }
    Field.list("letters", AnchorRow.self) { $0.letters }
    Field.flag("has_topics") { !$0.topics.isEmpty }
    Field.list("topics", CountedLinkRow.self) { $0.topics }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
    Field.list("articles", ArticleRow.self) { $0.articles }
    Field.list("meetings", MeetingRow.self) { $0.meetings }
    Field.list("years", YearRow.self) { $0.years }
    Field.optionalHTML("map_drawing") { $0.mapDrawing }
    Field.optionalHTML("timeline_drawing") { $0.timeline }
  }
}

/// Searching, and the ways to find a record without a script: every name in alphabetical order.
struct SearchPage: Presentable {
  var frame: PageFrame
  /// The folder of the index, with `/` at its end.
  var index: String
  var counts: [CountedLinkRow]
  var officials: [LetterRow<LinkRow>]
  var provinces: [LinkRow]
  var topics: [LinkRow]

  static let fields = Fields<Self>("search page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("search_index") { $0.index }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
    Field.flag("has_officials") { !$0.officials.isEmpty }
    Field.list("officials", LetterRow<LinkRow>.self) { $0.officials }
    Field.flag("has_provinces") { !$0.provinces.isEmpty }
    Field.list("provinces", LinkRow.self) { $0.provinces }
    Field.flag("has_topics") { !$0.topics.isEmpty }
    Field.list("topics", LinkRow.self) { $0.topics }
  }
}

/// A page of fixed words, with the sections and how many records each has: about, not found.
struct PlainPage: Presentable {
  var frame: PageFrame
  var counts: [CountedLinkRow]

  static let fields = Fields<Self>("plain page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
  }
}

/// What became of an address that was given up.
struct RedirectPage: Presentable {
  var frame: PageFrame
  var target: LinkRow?
  var reason: String?

  static let fields = Fields<Self>("redirect page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.optionalObject("target", LinkRow.self) { $0.target }
    Field.optionalText("reason") { $0.reason }
  }
}

extension SiteView {
  private static let newest = 8
  /// Longer lists of names are left to their own pages.
  private static let listedNames = 600

  func home(_ page: SitePlan.Page, _ site: SiteFrame) -> HomePage {
    var frame = frame(
      page,
      site,
      title: archive.settings.title,
      description: archive.settings.description
    )
    frame.isHome = true
    return HomePage(
      frame: frame,
      counts: counts,
      articles: connections.articlesByDate.prefix(Self.newest).map { row($0) },
      meetings: connections.meetingsByDate.prefix(Self.newest).map { row($0) },
      years: connections.years.map { row($0) },
      letters: ways(to: orders.initialsOfOfficials, of: .official),
      topics: frequentTopics,
      mapDrawing: drawing(of: provinceMap.current, root: frame.root, labelledBy: "map"),
      timeline: monthGlance
    )
  }

  private var frequentTopics: [CountedLinkRow] {
    let counted = orders.topics.map { ($0, connections.byTopic[$0.index].articles.count) }
    // A stable order of equals: the sort below keeps no promise of its own.
    let sorted = counted.enumerated().filter { $0.element.1 > 0 }.sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }
    return sorted.prefix(Self.newest).map { entry in
      CountedLinkRow(
        link: link(entry.element.0),
        count: wording.count(.countArticles, entry.element.1)
      )
    }
  }

  func search(_ page: SitePlan.Page, _ site: SiteFrame, edition: String) -> SearchPage {
    let officials = archive.officials.count <= Self.listedNames ? orders.officialsByGivenName : []
    let topics = archive.topics.count <= Self.listedNames ? orders.topics : []
    return SearchPage(
      frame: frame(page, site, title: wording.text(.search), section: .search),
      index: "search/\(edition)/",
      counts: counts,
      officials: letters(officials, as: { link($0) }, by: givenName),
      provinces: orders.provinces.map { reference in
        LinkRow(path: plan.addresses[reference], name: fullName(archive.provinces[reference]))
      },
      topics: topics.map { link($0) }
    )
  }

  func about(_ page: SitePlan.Page, _ site: SiteFrame) -> PlainPage {
    PlainPage(
      frame: frame(page, site, title: wording.text(.about), section: .about),
      counts: counts
    )
  }

  /// A host shows this page at whatever address was asked for, where relative links lead astray: they
  /// begin at the root of the host where the base URL tells the way from there.
  func notFound(_ page: SitePlan.Page, _ site: SiteFrame) -> PlainPage {
    var frame = frame(page, site, title: wording.text(.notFound))
    frame.canonical = nil
    if let path = archive.settings.pathOfBaseURL { frame.root = path }
    return PlainPage(frame: frame, counts: counts)
  }

  func redirect(_ page: SitePlan.Page, _ redirect: Redirect, _ site: SiteFrame) -> RedirectPage {
    switch redirect.outcome {
    case .moved(let address):
      let target = archive.reference(address.kind, address.id).map { link($0) }
      var frame = frame(page, site, title: wording.text(.moved))
      frame.canonical = target.flatMap { target in archive.settings.baseURL.map { $0 + target.path }
      }
      return RedirectPage(frame: frame, target: target)
    case .withdrawn(let reason):
      return RedirectPage(
        frame: frame(page, site, title: wording.text(.withdrawn)),
        reason: reason
      )
    }
  }

  /// The sections with how many records each has.
  private var counts: [CountedLinkRow] {
    let counts: [(Phrase, Int)] = [
      (.articles, archive.articles.count), (.meetings, archive.meetings.count),
      (.officials, archive.officials.count), (.organizations, archive.organizations.count),
      (.provinces, archive.provinces.count), (.topics, archive.topics.count),
      (.years, connections.years.count),
    ]
    return counts.map { phrase, count in
      var link = trail(phrase)[0]
      if phrase == .provinces { link.name = wording.text(.provincesThenAndNow) }
      return CountedLinkRow(link: link, count: wording.number(count))
    }
  }
}
