internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import SitePlanning
internal import Templating
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
    Field.list("letters", AnchorRow.self) { $0.letters }
    Field.list("topics", CountedLinkRow.self) { $0.topics }
    Field.list("counts", CountedLinkRow.self) { $0.counts }
    Field.list("articles", ArticleRow.self) { $0.articles }
    Field.list("meetings", MeetingRow.self) { $0.meetings }
    Field.list("years", YearRow.self) { $0.years }
    Field.optionalHTML("map_drawing") { $0.mapDrawing }
    Field.optionalHTML("timeline_drawing") { $0.timeline }
  }
}

/// Makes the first page.
struct HomePageMaker: PageMaker {
  let template = "home"
  let settings: ArchiveSettings
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let yearRows: YearRowMaker
  let letters: LetterMaker
  let counts: CountMaker
  let maps: MapMaker
  let timeline: TimelineFigureMaker
  let wording: Words
  let articles: Finding<Chronicle<Article>>
  let meetings: Finding<Chronicle<Meeting>>
  let years: Finding<[YearConnections]>
  let officials: Finding<NameOrder<Official>>
  let topics: Finding<NameOrder<Topic>>
  let byTopic: Findings<Topic, TopicConnections>

  private static let newest = 8

  var subjects: [PageSubject<Void>] { once(at: "index.html") }

  func page(_ subject: Void, at place: PagePlace) -> HomePage {
    let name = LinkRow(
      path: place.path,
      name: settings.title,
      lang: settings.language == .vi ? nil : frames.recordLanguage.value
    )
    var frame = frames.frame(
      place,
      title: settings.title,
      of: name,
      description: settings.description
    )
    frame.isHome = true
    return HomePage(
      frame: frame,
      counts: counts.rows,
      articles: articles.part("newest") { Array($0.all.prefix(Self.newest)) }.map { rows.row($0) },
      meetings: meetings.part("newest") { Array($0.all.prefix(Self.newest)) }.map { rows.row($0) },
      years: years.value.map(yearRows.row),
      letters: letters.ways(
        to: officials.part("initials") { $0.initials },
        in: "officials/index.html"
      ),
      topics: frequentTopics,
      mapDrawing: maps.drawing(of: \.current, root: frame.root, labelledBy: "map"),
      timeline: timeline.glance
    )
  }

  private var frequentTopics: [CountedLinkRow] {
    let counted = topics.part("all") { $0.all }.map { ($0, byTopic[$0].articles.count) }
    // A stable order of equals: the sort below keeps no promise of its own.
    let sorted = counted.enumerated().filter { $0.element.1 > 0 }.sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }
    return sorted.prefix(Self.newest).map { entry in
      CountedLinkRow(
        link: links.link(entry.element.0),
        count: wording.count(.countArticles, entry.element.1)
      )
    }
  }
}
