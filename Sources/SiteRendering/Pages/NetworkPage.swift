internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// Who met whom, drawn, and the pairs that were at one meeting most often.
struct NetworkPage: Presentable {
  var frame: PageFrame
  var figure: NetworkFigure?
  var pairs: [PairRow]
  var total: String
  var shown: String
  var isCut: Bool

  static let fields = Fields<Self>("network page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.optionalObject("figure", NetworkFigure.self) { $0.figure }
    Field.list("pairs", PairRow.self) { $0.pairs }
    Field.text("total") { $0.total }
    Field.text("shown") { $0.shown }
    Field.flag("is_cut") { $0.isCut }
  }
}

struct PairRow: Presentable {
  var first: LinkRow
  var second: LinkRow
  var count: String
  var last: MeetingRow

  static let fields = Fields<Self>("pair") {
    Field.object("first", LinkRow.self) { $0.first }
    Field.object("second", LinkRow.self) { $0.second }
    Field.text("count") { $0.count }
    Field.object("last", MeetingRow.self) { $0.last }
  }
}

/// Makes the page of who met whom.
struct NetworkPageMaker: PageMaker {
  let template = "network"
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let wording: Words
  let figure: NetworkFigureMaker
  let meetings: Finding<Chronicle<Meeting>>
  let present: Findings<Meeting, [Reference<Official>]>
  let sorting: Finding<NameSorting<Official>>

  private static let shownPairs = 300

  var subjects: [PageSubject<Void>] { once(at: "network.html") }

  func page(_ subject: Void, at place: PagePlace) -> NetworkPage {
    let encounters = Encounter.all(at: meetings.value.all, present, sorting)
    let shown = encounters.prefix(Self.shownPairs)
    return NetworkPage(
      frame: frames.frame(place, title: wording.text(.network), section: .network),
      figure: figure.figure(encounters),
      pairs: shown.map { encounter in
        PairRow(
          first: links.link(encounter.first),
          second: links.link(encounter.second),
          count: wording.count(.countMeetings, encounter.count),
          last: rows.row(encounter.last)
        )
      },
      total: wording.number(encounters.count),
      shown: wording.number(shown.count),
      isCut: shown.count < encounters.count
    )
  }
}
