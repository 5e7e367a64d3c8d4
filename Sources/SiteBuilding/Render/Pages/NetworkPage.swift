internal import ArchiveModel
internal import Templating

/// Who met whom: the pairs that were at one meeting most often.
struct NetworkPage: Presentable {
  var frame: PageFrame
  var pairs: [PairRow]
  var total: String
  var shown: String
  var isCut: Bool

  static let fields = Fields<Self>("network page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
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
  /// Larger meetings say nothing about who knows whom, and would make the pairs grow with the
  /// square of their guests.
  private static let largestMeeting = 60

  func network(_ page: SitePlan.Page, _ site: SiteFrame) -> NetworkPage {
    struct Pair: Hashable { var first: Reference<Official>, second: Reference<Official> }
    var pairs: [Pair: (count: Int, last: Reference<Meeting>)] = [:]
    for meeting in connections.meetingsByDate {
      let people = connections.attendance[meeting.index]
      guard people.count <= Self.largestMeeting else { continue }
      for (place, first) in people.enumerated() {
        for second in people[(place + 1)...] {
          pairs[Pair(first: first, second: second), default: (0, meeting)].count += 1
        }
      }
    }
    let sorted = pairs.sorted { left, right in
      if left.value.count != right.value.count { return left.value.count > right.value.count }
      let (a, b) = (orders.place(of: left.key.first), orders.place(of: right.key.first))
      return a != b ? a < b : orders.place(of: left.key.second) < orders.place(of: right.key.second)
    }
    let shown = sorted.prefix(Self.shownPairs)
    return NetworkPage(
      frame: frame(page, site, title: wording.text(.network), section: .network),
      pairs: shown.map { pair, met in
        PairRow(
          first: link(pair.first),
          second: link(pair.second),
          count: wording.count(.countMeetings, met.count),
          last: row(met.last)
        )
      },
      total: wording.number(pairs.count),
      shown: wording.number(shown.count),
      isCut: shown.count < pairs.count
    )
  }
}
