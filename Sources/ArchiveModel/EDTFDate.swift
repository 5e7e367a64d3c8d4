/// A date of the Extended Date/Time Format, level 1 (ISO 8601-2:2019, annex A).
///
/// `2024-03-07`, `2024-03`, `2024`, `2023-07-18/2023-07-19`, `2024-03~` (approximate), `2024-03?`
/// (uncertain), `2024%` (both), `202X` (unspecified), `2025-07-01/..` (open), `2024-21` (a season).
package struct EDTFDate: Hashable, Sendable {
  /// One end of an interval, or the whole of a date that is none.
  package struct Point: Hashable, Sendable {
    /// One year, or the years that `202X` may mean.
    package var years: ClosedRange<Int>
    package var month: Int?
    package var day: Int?
    /// 21 to 24: spring, summer, autumn, winter.
    package var season: Int?
    package var isApproximate: Bool
    package var isUncertain: Bool
  }

  package enum Extent: Hashable, Sendable {
    case point(Point)
    /// An end that is nil is open or unknown.
    case interval(Point?, Point?)
  }

  /// As it was written.
  package let text: String
  package let extent: Extent
  /// The first day that the date may mean.
  package let earliest: CalendarDay
  /// The last day that the date may mean.
  package let latest: CalendarDay

  init(text: String, extent: Extent) {
    self.text = text
    self.extent = extent
    switch extent {
    case .point(let point):
      earliest = point.earliest
      latest = point.latest
    case .interval(let start, let end):
      earliest = start?.earliest ?? .earliest
      latest = end?.latest ?? .latest
    }
  }

  /// The point where the date begins; nil where the beginning is open.
  package var start: Point? {
    switch extent {
    case .point(let point): point
    case .interval(let start, _): start
    }
  }

  package var end: Point? {
    switch extent {
    case .point(let point): point
    case .interval(_, let end): end
    }
  }

  /// The year under which it is listed; of `202X` the first.
  package var year: Int? { start?.years.lowerBound }

  package var isApproximate: Bool {
    (start?.isApproximate ?? false) || (end?.isApproximate ?? false)
  }

  package var isUncertain: Bool { (start?.isUncertain ?? false) || (end?.isUncertain ?? false) }

  /// Says whether the two may mean the same day.
  package func mayCoincide(with other: EDTFDate) -> Bool {
    earliest <= other.latest && other.earliest <= latest
  }
}

extension EDTFDate: Comparable {
  /// Orders by what is known to come first; a vaguer date stands before the days that it spans.
  package static func < (left: EDTFDate, right: EDTFDate) -> Bool {
    if left.earliest != right.earliest { return left.earliest < right.earliest }
    if left.latest != right.latest { return left.latest > right.latest }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension EDTFDate.Point {
  /// An approximate date says nothing about what lies outside it, so it is not widened.
  package var earliest: CalendarDay {
    let first = season.map { Self.months(of: $0).lowerBound } ?? month ?? 1
    return CalendarDay(year: years.lowerBound, month: first, day: day ?? 1) ?? .earliest
  }

  package var latest: CalendarDay {
    let year = years.upperBound
    let last = season.map { Self.months(of: $0).upperBound } ?? month ?? 12
    return CalendarDay(year: year, month: last, day: day ?? CalendarDay.days(of: last, in: year))
      ?? .latest
  }

  private static func months(of season: Int) -> ClosedRange<Int> {
    let first = (season - 21) * 3 + 1
    return first...(first + 2)
  }
}

extension EDTFDate {
  /// Returns a year as dates and addresses have it, with four digits: `0987`.
  package static func name(ofYear year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// A day, a month where no day is given, or a year; nil where the calendar has no such day.
  package init?(year: Int, month: Int?, day: Int?) {
    guard CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    func twoDigits(_ number: Int) -> String { number < 10 ? "-0\(number)" : "-\(number)" }
    let day = month == nil ? nil : day
    let text =
      Self.name(ofYear: year) + (month.map(twoDigits) ?? "") + (day.map(twoDigits) ?? "")
    let point = Point(
      years: year...year,
      month: month,
      day: day,
      season: nil,
      isApproximate: false,
      isUncertain: false
    )
    self.init(text: text, extent: .point(point))
  }

  /// A date of which nothing is known (an interval open at both ends).
  package static let unknown = EDTFDate(text: "../..", extent: .interval(nil, nil))
}
