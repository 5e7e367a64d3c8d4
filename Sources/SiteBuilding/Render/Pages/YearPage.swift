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
    Field.flag("has_calendar") { !$0.calendar.isEmpty }
    Field.list("calendar", CalendarMonthRow.self) { $0.calendar }
    Field.list("weekdays", WeekdayRow.self) { $0.weekdays }
    Field.flag("has_months") { !$0.months.isEmpty }
    Field.list("months", MonthRow.self) { $0.months }
    Field.text("total_meetings") { $0.totalMeetings }
    Field.optionalObject("article_list", ListRow<DatedRow<ArticleRow>>.self) {
      $0.articles.unlessEmpty
    }
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

extension SiteView {
  func page(_ page: SitePlan.Page, ofYear year: YearConnections, _ site: SiteFrame) -> YearPage {
    let years = connections.years
    let place = years.firstIndex { $0.year == year.year } ?? 0
    let name = EDTFDate.name(ofYear: year.year)
    return YearPage(
      frame: frame(
        page,
        site,
        title: wording.text(.year, ["y": name]),
        section: .years,
        trail: trail(.years)
      ),
      calendar: page.route.page == 1 ? calendar(of: year) : [],
      weekdays: weekdays,
      months: months(Self.part(page.route.page, of: year.meetings), of: name),
      totalMeetings: wording.number(year.meetings.count),
      articles: ListRow(
        total: wording.number(year.articles.count),
        items: dated(
          Self.part(page.route.page, of: year.articles),
          "a",
          { archive.articles[$0].published },
          { row($0) }
        )
      ),
      earlier: place + 1 < years.count ? link(years[place + 1]) : nil,
      later: place > 0 ? link(years[place - 1]) : nil
    )
  }

  func link(_ year: YearConnections) -> LinkRow {
    LinkRow(
      path: plan.addresses[.year(year.year, page: 1)],
      name: EDTFDate.name(ofYear: year.year)
    )
  }

  private func months(_ meetings: ArraySlice<Reference<Meeting>>, of year: String) -> [MonthRow] {
    let byMonth = Dictionary(grouping: meetings) { month(of: $0) }
    return byMonth.sorted { $0.key > $1.key }.map { month, meetings in
      let name = wording.word("month", String(month))
      let title =
        month == 0
        ? wording.text(.monthUnknown)
        : wording.text(.monthHeading, ["m": String(month), "month": name, "y": year])
      return MonthRow(
        anchor: "m\(month)",
        title: title,
        meetings: dated(meetings, "d", { archive.meetings[$0].date }, { row($0) })
      )
    }
  }
}
