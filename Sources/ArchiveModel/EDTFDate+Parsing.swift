extension EDTFDate {
  /// Why a text is no date, in words for an editor.
  package struct Problem: Error, Equatable {
    package var message: String
    /// The date that was probably meant.
    package var suggestion: String?
  }

  package init(parsing text: String) throws(Problem) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: self.init(text: text, extent: .point(try Point(parsing: parts[0], whole: text)))
    case 2:
      let start = try Self.end(parts[0], of: text)
      let end = try Self.end(parts[1], of: text)
      guard start != nil || end != nil || parts == ["..", ".."] else {
        throw Problem(message: "'\(text)' is an interval without a beginning or an end")
      }
      self.init(text: text, extent: .interval(start, end))
      guard earliest <= latest,
        start == nil || end == nil || start?.earliest ?? earliest <= end?.earliest ?? latest
      else { throw Problem(message: "'\(text)' ends before it begins") }
    default: throw Self.noDate(text)
    }
  }

  /// `..` is an open end and nothing an unknown one; either is nil.
  private static func end(_ part: Substring, of text: String) throws(Problem) -> Point? {
    part.isEmpty || part == ".." ? nil : try Point(parsing: part, whole: text)
  }

  fileprivate static func noDate(_ text: String) -> Problem {
    let years = hasOtherYear(text) ? "a year has four digits, from 0000 to 9999: " : ""
    return Problem(
      message: "'\(text)' is not a date: \(years)write 2024-03-07, 2024-03, 2024, "
        + "2024-03-07/2024-03-08, with ~ for about or ? for uncertain",
      suggestion: withSlash(text) ?? withoutTime(text) ?? withMarkBehind(text)
        ?? DayFirstDate.rewritten(text)
    )
  }

  /// `2024-03-07..2024-03-08` → `2024-03-07/2024-03-08`, as other software writes a span.
  private static func withSlash(_ text: String) -> String? {
    for sign in ["..", "…", " – ", " - ", "–", "—"] {
      let ends = text.split(separator: sign, omittingEmptySubsequences: false)
      let span = ends.joined(separator: "/")
      if ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty, (try? EDTFDate(parsing: span)) != nil
      {
        return span
      }
    }
    return nil
  }

  /// `~2024` → `2024~`.
  private static func withMarkBehind(_ text: String) -> String? {
    guard let mark = text.first, "~?%".contains(mark) else { return nil }
    let date = text.dropFirst().drop { $0 == " " }
    guard let first = date.first, !"~?%".contains(first) else { return nil }
    let turned = date + String(mark)
    return (try? EDTFDate(parsing: String(turned))) == nil ? nil : String(turned)
  }

  /// `2024-03-07T10:20:00+07:00` → `2024-03-07`.
  private static func withoutTime(_ text: String) -> String? {
    let day = text.prefix { $0 != "T" && $0 != "t" && $0 != " " }
    guard day.count == 10, day.count < text.count,
      text.dropFirst(11).first.map({ ("0"..."9").contains($0) }) ?? false,
      (try? EDTFDate(parsing: String(day))) != nil
    else { return nil }
    return String(day)
  }

  /// Says whether a year seems to be meant that is negative or longer than four digits, as
  /// ISO 8601-2 writes it (`-0044`, `Y17000`) and an archive of the press has none.
  private static func hasOtherYear(_ text: String) -> Bool {
    if DayFirstDate.compact(text) != nil { return false }
    return text.utf8.split(separator: UInt8(ascii: "/")).contains { part in
      let number = part.drop { "Y-+".utf8.contains($0) }
      let digits = number.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      return digits > 4 || (digits > 0 && number.count < part.count)
    }
  }
}

extension EDTFDate.Point {
  fileprivate init(parsing part: Substring, whole text: String) throws(EDTFDate.Problem) {
    var digits = part
    isApproximate = part.hasSuffix("~") || part.hasSuffix("%")
    isUncertain = part.hasSuffix("?") || part.hasSuffix("%")
    if isApproximate || isUncertain { digits.removeLast() }
    let fields = digits.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count), let years = Self.years(fields[0]) else {
      throw EDTFDate.noDate(text)
    }
    self.years = years
    if fields.count > 1, years.count > 1, fields.dropFirst().contains(where: { $0 != "XX" }) {
      throw EDTFDate.Problem(
        message:
          "'\(text)' names a month of an unknown year: write \(fields[0]) alone, or the year",
        suggestion: part == text ? String(fields[0]) : nil
      )
    }
    if fields.count > 1, fields[1] != "XX" {
      guard let number = Self.twoDigits(fields[1]) else { throw EDTFDate.noDate(text) }
      guard (1...12).contains(number) || ((21...24).contains(number) && fields.count == 2) else {
        throw EDTFDate.Problem(
          message: "'\(text)' has no month \(fields[1])",
          suggestion: DayFirstDate.swapped(text)
        )
      }
      if number > 12 { season = number } else { month = number }
    }
    guard fields.count > 2, fields[2] != "XX" else { return }
    guard let month, let day = Self.twoDigits(fields[2]) else { throw EDTFDate.noDate(text) }
    guard CalendarDay(year: years.upperBound, month: month, day: day) != nil else {
      throw EDTFDate.Problem(message: "'\(text)' is not a day of the calendar")
    }
    self.day = day
  }

  /// `2024`, `202X`, `20XX`.
  private static func years(_ field: Substring) -> ClosedRange<Int>? {
    guard field.utf8.count == 4, field.utf8.first.map(isDigit) ?? false else { return nil }
    let digits = field.utf8.prefix { isDigit($0) }
    let unspecified = field.utf8.dropFirst(digits.count)
    guard unspecified.allSatisfy({ $0 == UInt8(ascii: "X") }), unspecified.count <= 2 else {
      return nil
    }
    let spans = [1, 10, 100]
    guard let known = Int(String(digits) ?? "") else { return nil }
    let first = known * spans[unspecified.count]
    return first...(first + spans[unspecified.count] - 1)
  }

  private static func twoDigits(_ field: Substring) -> Int? {
    field.utf8.count == 2 && field.utf8.allSatisfy(isDigit) ? Int(field) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Guesses the date that an editor meant who wrote it as the Vietnamese press does.
private enum DayFirstDate {
  /// Years are written with four digits.
  private static let years = 1_000...9_999

  /// `7/3/2024`, `07-03-2024`, `7.3.2024` → `2024-03-07`.
  static func rewritten(_ text: String) -> String? {
    if let date = compact(text) { return date }
    let numbers = text.split { "/-. ".contains($0) }.map { Int($0) }
    switch (
      numbers.count, numbers.first ?? nil, numbers.dropFirst().first ?? nil, numbers.last ?? nil
    ) {
    case (3, let day?, let month?, let year?) where years.contains(year):
      return date(year, month, day)
    case (3, let year?, let month?, let day?) where years.contains(year):
      return date(year, month, day)
    case (2, let month?, _, let year?) where years.contains(year) && (1...12).contains(month):
      return "\(year)-\(padded(month))"
    case (2, let year?, _, let month?) where years.contains(year) && (1...12).contains(month):
      return "\(year)-\(padded(month))"
    default: return nil
    }
  }

  /// `20240308` → `2024-03-08` (the basic format of ISO 8601).
  static func compact(_ text: String) -> String? {
    guard text.utf8.count == 8, let number = Int(text), years.contains(number / 10_000) else {
      return nil
    }
    return date(number / 10_000, number / 100 % 100, number % 100)
  }

  /// `2024-27-03` → `2024-03-27`.
  static func swapped(_ text: String) -> String? {
    let numbers = text.split(separator: "-").map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let day = numbers[1], let month = numbers[2]
    else {
      return nil
    }
    return date(year, month, day)
  }

  private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard year < 10_000, CalendarDay(year: year, month: month, day: day) != nil else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
