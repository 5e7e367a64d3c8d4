internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// Makes the calendar of a year, each day leading to what happened on it.
struct CalendarMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let rows: RowMaker
  let wording: Words

  var weekdays: [WeekdayRow] {
    (1...7).map {
      WeekdayRow(
        short: wording.word("weekday_short", String($0)),
        name: wording.word("weekday", String($0))
      )
    }
  }

  /// Returns the twelve months with the days on which something happened.
  func calendar(of year: YearConnections) -> [CalendarMonthRow] {
    let days = YearDays(year, { records[$0].date }, { records[$0].published })
    return (1...12).map { month in
      let rows = (1...CalendarDay.days(of: month, in: year.year)).map { day in
        row(of: day, month, in: year, days)
      }
      let first = CalendarDay(year: year.year, month: month, day: 1)?.weekday ?? 1
      var cells = Array(repeating: CalendarDayRow(), count: first - 1) + rows
      cells += Array(repeating: CalendarDayRow(), count: (7 - cells.count % 7) % 7)
      let name = wording.word("month", String(month))
      return CalendarMonthRow(
        name: wording.text(.monthAlone, ["m": String(month), "month": name]),
        isQuiet: rows.allSatisfy { $0.path == nil },
        weeks: stride(from: 0, to: cells.count, by: 7).map {
          CalendarWeekRow(days: Array(cells[$0..<$0 + 7]))
        }
      )
    }
  }

  private func row(
    of day: Int,
    _ month: Int,
    in year: YearConnections,
    _ days: YearDays
  ) -> CalendarDayRow {
    var row = CalendarDayRow(number: day)
    guard let date = CalendarDay(year: year.year, month: month, day: day) else { return row }
    let meetings = days.meetings[date] ?? []
    let articles = days.articles[date] ?? []
    row.hasMeetings = !meetings.isEmpty
    row.hasArticles = !articles.isEmpty
    row.path =
      path(toMeetings: meetings, on: date, in: year) ?? path(toArticles: articles, in: year)
    row.label = label(date, meetings, articles, in: year, wording.day(day, month, year.year))
    return row
  }

  /// Names the only meeting or article of a day, and counts where there are more.
  private func label(
    _ date: CalendarDay,
    _ meetings: [Int],
    _ articles: [Int],
    in year: YearConnections,
    _ day: String
  ) -> String {
    if meetings.count == 1, articles.isEmpty {
      let meeting = rows.row(year.meetings[meetings[0]])
      return "\(meeting.date): \(meeting.link.name)"
    }
    var words: [String] = []
    if meetings.count == 1 { words.append(links.link(year.meetings[meetings[0]]).name) }
    if meetings.count > 1 { words.append(wording.count(.countMeetings, meetings.count)) }
    if meetings.isEmpty, articles.count == 1 {
      words.append(links.link(year.articles[articles[0]]).name)
    } else if !articles.isEmpty {
      words.append(wording.count(.countArticles, articles.count))
    }
    return "\(day): \(words.joined(separator: "; "))"
  }

  /// Leads to the only meeting of a day, or to where the list of the year comes to that day.
  private func path(
    toMeetings places: [Int],
    on date: CalendarDay,
    in year: YearConnections
  ) -> String? {
    func day(_ place: Int) -> EDTFDate { records[year.meetings[place]].date }
    guard places.count > 1 else { return places.first.map { links.link(year.meetings[$0]).path } }
    // A meeting that goes on from the day before stands in the list under that day.
    let place = places.first { day($0).firstDay == date } ?? places[0]
    return path(in: year, place, anchor: day(place).dayAnchor("d"))
  }

  private func path(toArticles places: [Int], in year: YearConnections) -> String? {
    guard places.count > 1 else { return places.first.map { links.link(year.articles[$0]).path } }
    let date = records[year.articles[places[0]]].published
    return path(in: year, places[0], anchor: date.dayAnchor("a"))
  }

  private func path(in year: YearConnections, _ place: Int, anchor: String?) -> String {
    YearRowMaker.address(of: year.year, item: place) + (anchor.map { "#" + $0 } ?? "")
  }
}

extension DatedRow {
  /// Gives the first row of each day the anchor to which the calendar leads.
  static func rows<Record>(
    _ records: some Sequence<Record>,
    _ prefix: String,
    _ date: (Record) -> EDTFDate,
    _ row: (Record) -> Row
  ) -> [DatedRow<Row>] {
    var seen: Set<String> = []
    return records.map { record in
      let anchor = date(record).dayAnchor(prefix)
      let isFirst = anchor.map { seen.insert($0).inserted } ?? false
      return DatedRow(row: row(record), anchor: isFirst ? anchor : nil)
    }
  }
}

extension Words {
  fileprivate func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    text(
      .dateDay,
      [
        "d": String(day), "m": String(month), "month": word("month", String(month)),
        "y": EDTFDate.name(ofYear: year),
      ]
    )
  }
}

extension EDTFDate {
  /// `d-2024-03-07`; nil where the day is not known.
  fileprivate func dayAnchor(_ prefix: String) -> String? {
    guard firstDay != nil, let start, let month = start.month, let day = start.day else {
      return nil
    }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let year = EDTFDate.name(ofYear: start.years.lowerBound)
    return "\(prefix)-\(year)-\(padded(month))-\(padded(day))"
  }
}
