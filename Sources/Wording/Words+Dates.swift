package import ArchiveModel

extension Words {
  /// Returns dates of which one is meant: `20/4/2023 hoặc 10/5/2023`.
  package func dates(_ dates: [EDTFDate]) -> String {
    dates.map(date).reduce(nil as String?) { said, next in
      said.map { text(.dateOr, ["date": $0, "other": next]) } ?? next
    } ?? ""
  }

  /// Returns since when something was so: `từ 7/3/2024`, `từ năm 2024`.
  package func since(_ date: EDTFDate) -> String {
    text(.dateFrom, ["date": named(date)])
  }

  /// Returns until when something was so: `đến năm 2024`.
  package func until(_ date: EDTFDate) -> String {
    text(.dateUntil, ["date": named(date)])
  }

  /// Returns before when something was so: `trước năm 2024`.
  package func before(_ date: EDTFDate) -> String {
    text(.dateBefore, ["date": named(date)])
  }

  /// Returns a date as it stands behind a word.
  private func named(_ date: EDTFDate) -> String {
    guard case .point(let point) = date.extent else { return self.date(date) }
    return said(point, isNamed: true)
  }

  /// Returns a date in words, with what is uncertain said: `khoảng tháng 3/2024`, `khoảng năm 2024`.
  package func date(_ date: EDTFDate) -> String {
    switch date.extent {
    case .point(let point): said(point)
    case .interval(nil, nil): text(.dateUnknown)
    case .interval(let start?, nil): text(.dateFrom, ["date": said(start, isNamed: true)])
    case .interval(nil, let end?): text(.dateUntil, ["date": said(end, isNamed: true)])
    case .interval(let start?, let end?):
      joined(start, end)
        ?? text(.dateInterval, ["start": said(start), "end": said(end)])
    }
  }

  /// Days of one month and months of one year share what they have in common: `7–8/12/2023`.
  private func joined(_ start: EDTFDate.Point, _ end: EDTFDate.Point) -> String? {
    guard start.isPlain, end.isPlain, start.years == end.years, let month = start.month,
      let last = end.month
    else { return nil }
    let year = EDTFDate.name(ofYear: start.years.lowerBound)
    if let day = start.day, let lastDay = end.day, month == last {
      return text(
        .dateDays,
        [
          "d1": String(day), "d2": String(lastDay), "m": String(month),
          "month": word("month", String(month)), "y": year,
        ]
      )
    }
    guard start.day == nil, end.day == nil else { return nil }
    return text(
      .dateMonths,
      [
        "m1": String(month), "m2": String(last), "month1": word("month", String(month)),
        "month2": word("month", String(last)), "y": year,
      ]
    )
  }

  /// The months in short, as they stand above columns: `1` to `12`, `Jan` to `Dec`.
  package var monthHeadings: [String] { (1...12).map { word("month_short", String($0)) } }

  /// A year that stands behind a word, or before one, is called a year: `khoảng năm 2024`, but `2024`.
  private func said(_ point: EDTFDate.Point, isNamed: Bool = false) -> String {
    let hasWords = isNamed || point.isApproximate || point.isUncertain
    var words = plain(point, year: hasWords ? .dateYearNamed : .dateYear)
    if point.isApproximate { words = text(.dateApproximate, ["date": words]) }
    if point.isUncertain { words = text(.dateUncertain, ["date": words]) }
    return words
  }

  private func plain(_ point: EDTFDate.Point, year phrase: Phrase) -> String {
    let year = EDTFDate.name(ofYear: point.years.lowerBound)
    if point.years.count > 1 {
      return text(
        .dateYears,
        ["start": year, "end": EDTFDate.name(ofYear: point.years.upperBound)]
      )
    }
    if let season = point.season {
      return text(.dateSeason, ["season": word("season", String(season)), "y": year])
    }
    guard let month = point.month else { return text(phrase, ["y": year]) }
    let name = word("month", String(month))
    guard let day = point.day else {
      return text(.dateMonth, ["m": String(month), "month": name, "y": year])
    }
    return text(.dateDay, ["d": String(day), "m": String(month), "month": name, "y": year])
  }
}

extension EDTFDate.Point {
  /// One year, and nothing doubtful.
  fileprivate var isPlain: Bool { years.count == 1 && !isApproximate && !isUncertain }
}
