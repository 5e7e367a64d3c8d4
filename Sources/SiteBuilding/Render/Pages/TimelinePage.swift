internal import ArchiveLinking
internal import ArchiveModel
internal import Drawing
internal import HTML
internal import SitePlanning
internal import Templating
internal import Wording

/// Meetings by year and month, drawn and counted.
struct TimelinePage: Presentable {
  var frame: PageFrame
  var drawing: HTMLBytes
  /// Whether the drawing has a dot for each meeting, and not a bar for each month.
  var hasDots: Bool
  /// How many meetings belong to no year, in words.
  var undated: String?
  var months: [String]
  var years: [TimelineYearRow]

  static let fields = Fields<Self>("timeline page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.optionalHTML("drawing") { $0.drawing }
    Field.flag("has_dots") { $0.hasDots }
    Field.optionalText("undated") { $0.undated }
    Field.texts("months") { $0.months }
    Field.list("years", TimelineYearRow.self) { $0.years }
  }
}

struct TimelineYearRow: Presentable {
  var link: LinkRow
  var cells: [TimelineCell]
  var total: String

  static let fields = Fields<Self>("timeline year") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.list("cells", TimelineCell.self) { $0.cells }
    Field.text("total") { $0.total }
  }
}

/// How many meetings a month has, leading to them.
struct TimelineCell: Presentable {
  /// The month and the year in words, for those who do not see the table.
  var label: String
  var count: Int
  var path: String
  /// From 0 (none) to 4 (most), for the shade.
  var shade: Int

  static let fields = Fields<Self>("timeline cell") {
    Field.text("label") { $0.label }
    Field.count("count") { $0.count }
    Field.text("path") { $0.path }
    Field.text("shade") { String($0.shade) }
  }
}

extension SiteView {
  func timeline(_ page: SitePlan.Page, _ site: SiteFrame) -> TimelinePage {
    let chart = monthChart
    return TimelinePage(
      frame: frame(page, site, title: wording.text(.timeline), section: .timeline),
      drawing: chart?.drawing ?? HTMLBytes(),
      hasDots: chart?.showsDots ?? false,
      undated: meetingsWithoutYear,
      months: (Array(1...12) + [0]).map { $0 == 0 ? "?" : String($0) },
      years: connections.years.map { year in
        TimelineYearRow(
          link: link(year),
          cells: cells(of: year),
          total: wording.number(year.meetings.count)
        )
      }
    )
  }

  func cells(of year: YearConnections) -> [TimelineCell] {
    var counts = [Int](repeating: 0, count: 13)
    var firstPages = [Int](repeating: 1, count: 13)
    for (place, meeting) in year.meetings.enumerated() {
      let month = month(of: meeting)
      if counts[month] == 0 { firstPages[month] = place / Addresses.listLength + 1 }
      counts[month] += 1
    }
    let name = EDTFDate.name(ofYear: year.year)
    return (Array(1...12) + [0]).map { month in
      let words: KeyValuePairs = [
        "m": String(month), "month": wording.word("month", String(month)), "y": name,
      ]
      let label = month == 0 ? wording.text(.monthUnknown) : wording.text(.monthHeading, words)
      let path = plan.addresses[.year(year.year, page: firstPages[month])] + "#m\(month)"
      return TimelineCell(
        label: label,
        count: counts[month],
        path: path,
        shade: min(4, (counts[month] + 1) / 2)
      )
    }
  }
}
