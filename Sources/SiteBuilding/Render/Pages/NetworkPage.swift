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
    Field.flag("has_pairs") { !$0.pairs.isEmpty }
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

extension SiteView {
  private static let shownPairs = 300

  func network(_ page: SitePlan.Page, _ site: SiteFrame) -> NetworkPage {
    let encounters = encounters
    let shown = encounters.prefix(Self.shownPairs)
    return NetworkPage(
      frame: frame(page, site, title: wording.text(.network), section: .network),
      figure: networkFigure(encounters),
      pairs: shown.map { encounter in
        PairRow(
          first: link(encounter.first),
          second: link(encounter.second),
          count: wording.count(.countMeetings, encounter.count),
          last: row(encounter.last)
        )
      },
      total: wording.number(encounters.count),
      shown: wording.number(shown.count),
      isCut: shown.count < encounters.count
    )
  }
}
