internal import ArchiveModel

/// The full days that a text prints: `29/5/2024`, `ngày 28 và 29 tháng 5 năm 2024`, `May 29, 2024`.
enum PrintedDays {
  struct Found: Equatable {
    var printed: String
    var day: CalendarDay
    /// The day in the American order, month first, where `08/04/2022` may be meant so.
    var american: CalendarDay?
    /// It is said to be that of a document, the end of a span of time, or the like: `Nghị quyết số 5
    /// ngày 16/6/2022`, `kể từ ngày 1/7/2025`.
    var isOfSomethingElse = false
  }

  /// Returns the days that `isAsked` is true of, in their order; what is no day of the calendar is
  /// none.
  static func days(
    in text: some StringProtocol,
    where isAsked: (Found) -> Bool = { _ in true }
  ) -> [Found] {
    let bytes = Array(text.utf8)
    return mayStand(in: bytes) ? DayReader(bytes).days(where: isAsked) : []
  }

  /// Says by its bytes whether a text may print a full day.
  ///
  /// That takes a year behind a sign, or before one, or some words behind a number. Most texts have
  /// none, and are not cut into words.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    var last: Int?
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      if index - start == 4 {
        let isBehindSign = start > 0 && isSign(bytes[start - 1])
        let isBeforeOther = index < bytes.count && (isSign(bytes[index]) || bytes[index] > 0x7F)
        if isBehindSign || isBeforeOther || last.map({ start - $0 < 40 }) ?? false { return true }
      }
      last = index
    }
    return false
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
