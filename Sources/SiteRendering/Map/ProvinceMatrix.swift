internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// Meetings counted by unit and year, without leaving out a year.
struct ProvinceMatrix: Presentable {
  var years: [String]
  var groups: [MatrixGroup]

  static let fields = Fields<Self>("matrix of provinces") {
    Field.texts("years") { $0.years }
    Field.list("groups", MatrixGroup.self) { $0.groups }
  }
}

/// A unit of today with those that became part of it.
struct MatrixGroup: Presentable {
  var unit: MatrixRow
  var predecessors: [MatrixRow]

  static let fields = Fields<Self>("group of the matrix") {
    Field.embedded("unit", MatrixRow.self) { $0.unit }
    Field.list("predecessors", MatrixRow.self) { $0.predecessors }
  }
}

struct MatrixRow: Presentable {
  var link: LinkRow
  var valid: String?
  var cells: [MatrixCell]
  var total: String

  static let fields = Fields<Self>("row of the matrix") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.optionalText("valid") { $0.valid }
    Field.list("cells", MatrixCell.self) { $0.cells }
    Field.text("total") { $0.total }
  }
}

/// How many meetings a unit has in a year, leading to the newest of them on the unit's page.
struct MatrixCell: Presentable {
  var count: Int
  var path: String
  var label: String
  /// From 0 (none) to 4 (most), for the shade.
  var shade: Int

  static let fields = Fields<Self>("cell of the matrix") {
    Field.count("count") { $0.count }
    Field.text("path") { $0.path }
    Field.text("label") { $0.label }
    Field.text("shade") { String($0.shade) }
  }
}

/// Counts meetings by unit and year.
struct ProvinceMatrixMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let addresses: Addresses
  let wording: Words
  let meetings: Finding<Chronicle<Meeting>>
  let provinces: Finding<[Reference<Province>]>
  let byProvince: Findings<Province, ProvinceConnections>
  let succession: Finding<Succession>

  /// More columns than these nobody compares; what came before is counted in the first.
  private static let longest = 40

  /// Counts by unit and year; nil where no meeting has both.
  var matrix: ProvinceMatrix? {
    let years = meetings.value.all.map { records[$0] }.filter { $0.province != nil }
      .compactMap(\.date.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    let columns = max(first, last - Self.longest + 1)...last
    let units = provinces.value
    let names = columns.map(EDTFDate.name)
    let hasEarlier = first < columns.lowerBound
    return ProvinceMatrix(
      years: (hasEarlier ? ["≤ \(names[0])"] : [names[0]]) + names.dropFirst(),
      groups: units.filter { records[$0].successor == nil }.map { unit in
        let line = Set(succession.part("into \(unit)") { $0.line(into: unit) }).subtracting([unit])
        return MatrixGroup(
          unit: matrixRow(unit, columns, hasEarlier),
          predecessors: units.filter { line.contains($0) }.map {
            matrixRow($0, columns, hasEarlier)
          }
        )
      }
    )
  }

  /// The first column `hasEarlier` years too.
  private func matrixRow(
    _ unit: Reference<Province>,
    _ columns: ClosedRange<Int>,
    _ hasEarlier: Bool
  ) -> MatrixRow {
    let province = records[unit]
    let meetings = byProvince[unit].meetingsOfLine
    var places: [Int: [Int]] = [:]
    for (place, meeting) in meetings.enumerated() {
      guard let year = records[meeting].date.year else { continue }
      places[max(year, columns.lowerBound), default: []].append(place)
    }
    return MatrixRow(
      link: links.link(unit),
      valid: province.isFormer ? province.valid.map(wording.date) : nil,
      cells: columns.map { column in
        let places = places[column] ?? []
        let year = EDTFDate.name(ofYear: column)
        let name =
          hasEarlier && column == columns.lowerBound
          ? wording.text(.yearAndEarlier, ["y": year]) : year
        return MatrixCell(
          count: places.count,
          path: places.first.map { matrixPath(to: $0, of: meetings, unit) } ?? "",
          label: "\(province.name), \(name): \(wording.count(.countMeetings, places.count))",
          shade: min(4, places.count)
        )
      },
      total: wording.number(meetings.count)
    )
  }

  private func matrixPath(
    to place: Int,
    of meetings: [Reference<Meeting>],
    _ unit: Reference<Province>
  ) -> String {
    let page = PageAddress.number(ofItem: place)
    let year = records[meetings[place]].date.year ?? 0
    return PageAddress.page(page, of: addresses[unit]) + "#" + YearAnchors.anchor(ofYear: year)
  }
}

/// The ids of the newest meeting of each year in a unit's list, to which the matrix leads.
enum YearAnchors {
  /// Takes the meetings of a list, the newest first, and the year of each.
  static func anchors(
    of meetings: [Reference<Meeting>],
    _ year: (Reference<Meeting>) -> Int?
  ) -> [Reference<Meeting>: String] {
    var anchors: [Reference<Meeting>: String] = [:]
    var seen: Set<Int> = []
    for meeting in meetings {
      guard let year = year(meeting), seen.insert(year).inserted else { continue }
      anchors[meeting] = anchor(ofYear: year)
    }
    return anchors
  }

  static func anchor(ofYear year: Int) -> String { "y" + EDTFDate.name(ofYear: year) }
}
