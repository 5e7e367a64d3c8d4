internal import ArchiveModel

/// The dates that an id seems to say, by which editors tell reports of one thing apart.
///
/// A day and a month are a date wherever they stand. A year alone may count anything
/// (`dien-tap-2000-nguoi`) or belong to a document (`nq-36-2018`), so it is taken for one only at the
/// end and behind a word; but any of them may be what was meant.
struct IDDates {
  /// The first date that is one for certain.
  private(set) var said: EDTFDate?
  /// All that may be a date.
  private var possible: [EDTFDate] = []
  private let parts: [Substring]

  init(_ id: String) {
    parts = id.split(separator: "-")
    guard id.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return }
    var place = 0
    while place < parts.count { place += max(1, read(at: place)) }
  }

  /// Says whether one of the dates may be that of a record; of one that is not certain only the year
  /// counts.
  func coincide(with date: EDTFDate) -> Bool {
    let isVague = date.isApproximate || date.isUncertain
    return possible.contains {
      date.mayCoincide(with: $0) || isVague && date.year == $0.year
    }
  }

  /// Reads what begins at a part, and returns of how many parts it is.
  private mutating func read(at place: Int) -> Int {
    if let number = number(place, digits: 8...8) {
      take(EDTFDate(year: number / 10_000, month: number / 100 % 100, day: number % 100))
      return 1
    }
    if let year = year(place) { return read(year, at: place) }
    guard let first = number(place, digits: 1...2), let second = number(place + 1, digits: 1...2),
      let year = year(place + 2),
      let day = EDTFDate(year: year, month: second, day: first)
        ?? EDTFDate(year: year, month: first, day: second)
    else { return 0 }
    take(day)
    // `07-03-2024` may be written in the American order.
    if let other = EDTFDate(year: year, month: first, day: second) { possible.append(other) }
    return 3
  }

  private mutating func read(_ year: Int, at place: Int) -> Int {
    if let month = number(place + 1, digits: 2...2), (1...12).contains(month) {
      let day = number(place + 2, digits: 2...2).flatMap {
        EDTFDate(year: year, month: month, day: $0)
      }
      take(day ?? EDTFDate(year: year, month: month, day: nil))
      return day == nil ? 2 : 3
    }
    let last = self.year(place + 1).flatMap { $0 > year ? $0 : nil }
    let span = last.flatMap { try? EDTFDate(parsing: "\(year)/\($0)") }
    let count = span == nil ? 1 : 2
    let isAtEnd = place + count == parts.count
    let isNumbered = place > 0 && parts[place - 1].utf8.allSatisfy { $0 &- 0x30 < 10 }
    take(span ?? EDTFDate(year: year, month: nil, day: nil), isCertain: isAtEnd && !isNumbered)
    return count
  }

  private mutating func take(_ date: EDTFDate?, isCertain: Bool = true) {
    guard let date, Self.years.contains(date.year ?? 0) else { return }
    possible.append(date)
    if isCertain, said == nil { said = date }
  }

  private static let years = 1900...2099

  private func year(_ place: Int) -> Int? {
    number(place, digits: 4...4).flatMap { Self.years.contains($0) ? $0 : nil }
  }

  private func number(_ place: Int, digits: ClosedRange<Int>) -> Int? {
    guard parts.indices.contains(place), digits.contains(parts[place].utf8.count) else {
      return nil
    }
    return parts[place].utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(parts[place]) : nil
  }
}
