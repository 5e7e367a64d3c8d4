internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes the rows and links by which lists show years, and the cells by which tables show months.
struct YearRowMaker: Sendable {
  let records: RecordDoor
  let wording: Words

  /// The address of the first page of a year.
  static func address(of year: Int) -> String { PageAddress.year(year) }

  /// The address of the page of a year on which an item of its lists stands, by its place there.
  static func address(of year: Int, item place: Int) -> String {
    PageAddress.page(PageAddress.number(ofItem: place), of: address(of: year))
  }

  func row(_ year: YearConnections) -> YearRow {
    YearRow(
      link: link(year),
      meetings: wording.count(.countMeetings, year.meetings.count),
      articles: wording.count(.countArticles, year.articles.count)
    )
  }

  func link(_ year: YearConnections) -> LinkRow {
    LinkRow(path: Self.address(of: year.year), name: EDTFDate.name(ofYear: year.year))
  }

  /// The month of a meeting, or 0 where it is not known.
  func month(of meeting: Reference<Meeting>) -> Int { records[meeting].date.start?.month ?? 0 }

  /// The name of a month of a year; of 0, that it is not known.
  func heading(ofMonth month: Int, in year: Int) -> String {
    guard month > 0 else { return wording.text(.monthUnknown) }
    return wording.text(
      .monthHeading,
      [
        "m": String(month), "month": wording.word("month", String(month)),
        "y": EDTFDate.name(ofYear: year),
      ]
    )
  }

  /// How many meetings the months of a year have, and last those of which the month is not known.
  func cells(of year: YearConnections) -> [TimelineCell] {
    var counts = [Int](repeating: 0, count: 13)
    var firsts = [Int](repeating: 0, count: 13)
    for (place, meeting) in year.meetings.enumerated() {
      let month = month(of: meeting)
      if counts[month] == 0 { firsts[month] = place }
      counts[month] += 1
    }
    return (Array(1...12) + [0]).map { month in
      TimelineCell(
        label: heading(ofMonth: month, in: year.year),
        count: counts[month],
        path: Self.address(of: year.year, item: firsts[month]) + "#m\(month)",
        shade: min(4, (counts[month] + 1) / 2)
      )
    }
  }
}
