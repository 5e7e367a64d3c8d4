internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A year: its meetings month by month, and the articles published in it.
struct YearPage: Presentable {
  var frame: PageFrame
  /// The twelve months on the first page, nothing on the further ones.
  var calendar: [CalendarMonthRow]
  var weekdays: [WeekdayRow]
  var months: [MonthRow]
  var totalMeetings: String
  var articles: ListRow<DatedRow<ArticleRow>>
  var earlier: LinkRow?
  var later: LinkRow?

  static let fields = Fields<Self>("year page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.list("calendar", CalendarMonthRow.self) { $0.calendar }
    Field.list("weekdays", WeekdayRow.self) { $0.weekdays }
    Field.list("months", MonthRow.self) { $0.months }
    Field.text("total_meetings") { $0.totalMeetings }
    Field.listing("article_list", ListRow<DatedRow<ArticleRow>>.self) { $0.articles }
    Field.optionalObject("earlier", LinkRow.self) { $0.earlier }
    Field.optionalObject("later", LinkRow.self) { $0.later }
  }
}

/// The meetings of a month; those without a month stand at the end.
struct MonthRow: Presentable {
  /// `m1` to `m12`, or `m0` where the month is not known.
  var anchor: String
  var title: String
  var meetings: [DatedRow<MeetingRow>]

  static let fields = Fields<Self>("month") {
    Field.text("anchor") { $0.anchor }
    Field.text("month") { $0.title }
    Field.list("meetings", DatedRow<MeetingRow>.self) { $0.meetings }
  }
}

/// Makes the page of a year.
struct YearPageMaker: PageMaker {
  let template = "year"
  let subjects: [PageSubject<YearSubject>]
  let records: RecordDoor
  let frames: FrameMaker
  let rows: RowMaker
  let yearRows: YearRowMaker
  let calendar: CalendarMaker
  let wording: Words
  let years: Finding<[YearConnections]>

  /// A year by its place in the list of all.
  struct YearSubject: Sendable {
    var year: Int
    var place: Int
  }

  static func subjects(_ linked: LinkedArchive) -> [PageSubject<YearSubject>] {
    linked.connections.years.enumerated().map { place, year in
      PageSubject(
        YearSubject(year: year.year, place: place),
        at: YearRowMaker.address(of: year.year),
        items: max(year.articles.count, year.meetings.count)
      )
    }
  }

  func page(_ subject: YearSubject, at place: PagePlace) -> YearPage {
    let year = years.part("\(subject.year)") { $0[subject.place] }
    return YearPage(
      frame: frames.frame(
        place,
        title: wording.text(.year, ["y": EDTFDate.name(ofYear: year.year)]),
        section: .years,
        trail: frames.trail(.years)
      ),
      calendar: place.number == 1 ? calendar.calendar(of: year) : [],
      weekdays: calendar.weekdays,
      months: months(PageAddress.part(place.number, of: year.meetings), of: year.year),
      totalMeetings: wording.number(year.meetings.count),
      articles: ListRow(
        total: wording.number(year.articles.count),
        items: DatedRow.rows(
          PageAddress.part(place.number, of: year.articles),
          "a",
          { records[$0].published },
          { rows.row($0) }
        )
      ),
      earlier: neighbour(subject.place + 1),
      later: neighbour(subject.place - 1)
    )
  }

  private func neighbour(_ place: Int) -> LinkRow? {
    let year = years.part("year of \(place)") { $0.indices.contains(place) ? $0[place].year : nil }
    return year.map { yearRows.link(YearConnections(year: $0)) }
  }

  private func months(_ meetings: ArraySlice<Reference<Meeting>>, of year: Int) -> [MonthRow] {
    let byMonth = Dictionary(grouping: meetings) { yearRows.month(of: $0) }
    return byMonth.sorted { $0.key > $1.key }.map { month, meetings in
      MonthRow(
        anchor: "m\(month)",
        title: yearRows.heading(ofMonth: month, in: year),
        meetings: DatedRow.rows(meetings, "d", { records[$0].date }, { rows.row($0) })
      )
    }
  }
}
