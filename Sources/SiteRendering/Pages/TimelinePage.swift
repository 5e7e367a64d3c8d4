internal import ArchiveLinking
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

/// Makes the page of the timeline.
struct TimelinePageMaker: PageMaker {
  let template = "timeline"
  let frames: FrameMaker
  let yearRows: YearRowMaker
  let figure: TimelineFigureMaker
  let wording: Words
  let years: Finding<[YearConnections]>

  var subjects: [PageSubject<Void>] { once(at: "timeline.html") }

  func page(_ subject: Void, at place: PagePlace) -> TimelinePage {
    let chart = figure.chart
    return TimelinePage(
      frame: frames.frame(place, title: wording.text(.timeline), section: .timeline),
      drawing: chart?.drawing ?? HTMLBytes(),
      hasDots: chart?.showsDots ?? false,
      undated: figure.meetingsWithoutYear,
      months: wording.monthHeadings + ["?"],
      years: years.value.map { year in
        TimelineYearRow(
          link: yearRows.link(year),
          cells: yearRows.cells(of: year),
          total: wording.number(year.meetings.count)
        )
      }
    )
  }
}
