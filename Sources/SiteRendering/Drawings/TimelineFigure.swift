internal import ArchiveLinking
internal import ArchiveModel
internal import Drawing
internal import HTML
internal import Wording

/// Draws meetings by year and month.
struct TimelineFigureMaker: Sendable {
  let records: RecordDoor
  let rows: RowMaker
  let yearRows: YearRowMaker
  let wording: Words
  let years: Finding<[YearConnections]>

  /// Years without anything have rows too, unless that makes the figure much too long.
  private static let mostYears = 40

  /// Draws all meetings that have a year, month by month; the newest year is on top.
  var chart: MonthChart? {
    let years = yearsOfMeetings
    guard !years.isEmpty else { return nil }
    return MonthChart(
      title: wording.text(.timelineDrawing),
      headings: wording.monthHeadings + ["?"],
      years: years.map { $0.connections.map(chartYear) ?? emptyYear($0.year) }
    )
  }

  /// Draws the number of meetings in every month of all years, the oldest on the left.
  var glance: HTMLBytes {
    let years = yearsOfMeetings.reversed()
    guard let first = years.first, let last = years.last else { return HTMLBytes() }
    let span: KeyValuePairs = [
      "start": EDTFDate.name(ofYear: first.year), "end": EDTFDate.name(ofYear: last.year),
    ]
    return MonthGlance(
      title: wording.text(.timelineGlance, span),
      years: years.map { glanceYear($0.year, $0.connections) }
    ).drawing
  }

  /// How many meetings belong to no year, in words; nil where none do.
  var meetingsWithoutYear: String? {
    let count = records.count(of: .meeting) - years.value.reduce(0) { $0 + $1.meetings.count }
    return count == 0 ? nil : wording.count(.countUndatedMeetings, count)
  }

  /// The years from the last meeting back to the first, with what is in them.
  private var yearsOfMeetings: [(year: Int, connections: YearConnections?)] {
    let all = years.value
    let years = all.filter { !$0.meetings.isEmpty }
    guard let newest = years.first?.year, let oldest = years.last?.year,
      newest - oldest < Self.mostYears
    else { return years.map { ($0.year, $0) } }
    let byYear = Dictionary(uniqueKeysWithValues: all.map { ($0.year, $0) })
    return (oldest...newest).reversed().map { ($0, byYear[$0]) }
  }

  private func emptyYear(_ year: Int) -> MonthChart.Year {
    MonthChart.Year(name: EDTFDate.name(ofYear: year), path: nil, months: [])
  }

  private func chartYear(_ year: YearConnections) -> MonthChart.Year {
    let byMonth = Dictionary(grouping: year.meetings) { yearRows.month(of: $0) }
    return MonthChart.Year(
      name: EDTFDate.name(ofYear: year.year),
      path: yearRows.link(year).path,
      months: yearRows.cells(of: year).enumerated().map { place, cell in
        let meetings = byMonth[place == 12 ? 0 : place + 1] ?? []
        return MonthChart.Month(
          marks: meetings.reversed().map(mark),
          path: cell.path,
          label: "\(cell.label): \(wording.count(.countMeetings, cell.count))"
        )
      }
    )
  }

  private func mark(_ meeting: Reference<Meeting>) -> MonthChart.Mark {
    let row = rows.row(meeting)
    let date = records[meeting].date
    return MonthChart.Mark(
      path: row.link.path,
      label: "\(row.date): \(row.link.name)",
      isCertain: !date.isApproximate && !date.isUncertain
    )
  }

  private func glanceYear(_ year: Int, _ connections: YearConnections?) -> MonthGlance.Year {
    var months = [Int](repeating: 0, count: 13)
    for meeting in connections?.meetings ?? [] { months[yearRows.month(of: meeting)] += 1 }
    let name = EDTFDate.name(ofYear: year)
    return MonthGlance.Year(
      name: name,
      path: connections.map { yearRows.link($0).path },
      label: "\(name): \(wording.count(.countMeetings, connections?.meetings.count ?? 0))",
      months: Array(months[1...])
    )
  }
}
