/// A day of the years that the archive covers, counted from 2016-01-01.
struct SampleDay: Comparable, Sendable {
  var number: Int

  static let first = SampleDay(year: 2016, month: 1, day: 1)
  /// The provinces were merged on this day.
  static let merger = SampleDay(year: 2025, month: 7, day: 1)
  static let last = SampleDay(year: 2025, month: 12, day: 31)

  init(number: Int) { self.number = number }

  init(year: Int, month: Int, day: Int) {
    let years = (2016..<year).reduce(0) { $0 + (Self.isLeap($1) ? 366 : 365) }
    let months = (1..<month).reduce(0) { $0 + Self.days(of: $1, in: year) }
    number = years + months + day - 1
  }

  var parts: (year: Int, month: Int, day: Int) {
    var rest = number
    var year = 2016
    while rest >= (Self.isLeap(year) ? 366 : 365) {
      rest -= Self.isLeap(year) ? 366 : 365
      year += 1
    }
    var month = 1
    while rest >= Self.days(of: month, in: year) {
      rest -= Self.days(of: month, in: year)
      month += 1
    }
    return (year, month, rest + 1)
  }

  var year: Int { parts.year }

  /// `2024-03-07`.
  var text: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `2024-03`.
  var monthText: String { String(text.prefix(7)) }

  /// `7/3/2024`, as texts write it.
  var spoken: String {
    let (year, month, day) = parts
    return "\(day)/\(month)/\(year)"
  }

  static func < (left: SampleDay, right: SampleDay) -> Bool { left.number < right.number }

  static func + (day: SampleDay, days: Int) -> SampleDay { SampleDay(number: day.number + days) }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }
}
