extension EDTFDate {
  /// The date as HTML and schema.org write dates, `2024-03-07`, `2024-03` or `2024`, for programs that
  /// do not know EDTF; nil where no one year is meant.
  ///
  /// It has no signs of doubt. Of an interval it is what both ends have in common (`2023-07` of
  /// `2023-07-18/2023-07-19`), of a season the year; an open interval and `202X` have none.
  package var plainText: String? {
    let parts: [Int]
    switch extent {
    case .point(let point): parts = point.numbers
    case .interval(let start?, let end?):
      parts = zip(start.numbers, end.numbers).prefix { $0 == $1 }.map(\.0)
    case .interval: return nil
    }
    guard let year = parts.first else { return nil }
    return Self(
      year: year,
      month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil
    )?.text
  }
}

extension EDTFDate.Point {
  /// The year, the month and the day, as far as they are known.
  fileprivate var numbers: [Int] {
    guard years.count == 1 else { return [] }
    return [years.lowerBound] + [month, day].compactMap { $0 }
  }
}
