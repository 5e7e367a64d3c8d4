internal import ArchiveModel

/// The full days that a text prints: `29/5/2024`, `ngày 29 tháng 5 năm 2024`, `May 29, 2024`.
enum PrintedDays {
  struct Found {
    var printed: String
    var day: CalendarDay
    /// The day in the American order, month first, where `08/04/2022` may be meant so.
    var american: CalendarDay?
  }

  /// Returns the days in their order; what is no day of the calendar is none.
  static func days(in text: some StringProtocol) -> [Found] {
    let tokens = tokens(of: text)
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      if let (date, count) = date(at: index, of: tokens),
        let day = CalendarDay(year: date.year, month: date.month, day: date.day)
      {
        let range = tokens[index].range.lowerBound..<tokens[index + count - 1].range.upperBound
        let isNumeric = if case .sign = tokens[index + 1].kind { true } else { false }
        let american =
          isNumeric && date.day <= 12
          ? CalendarDay(year: date.year, month: date.day, day: date.month) : nil
        found.append(Found(printed: String(text[range]), day: day, american: american))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Says by its bytes whether a text may print a full day.
  ///
  /// That takes a year behind a sign, or before one, or some words behind a number. Most titles have
  /// none, and are not cut into words.
  static func mayStand(in bytes: some Sequence<UInt8>) -> Bool {
    let signs = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")]
    var last: Int?
    var index = 0
    let bytes = Array(bytes)
    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(bytes[place]) }
    while index < bytes.count {
      guard isDigit(index) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isDigit(index) { index += 1 }
      if index - start == 4 {
        let isBehindSign = start > 0 && signs.contains(bytes[start - 1])
        let isBeforeSign = index < bytes.count && signs.contains(bytes[index])
        if isBehindSign || isBeforeSign || last.map({ start - $0 < 40 }) ?? false { return true }
      }
      last = index
    }
    return false
  }

  private enum Kind {
    case number(Int, digits: Int)
    /// In small letters.
    case word(String)
    case sign(Character)
  }

  private struct Token {
    var kind: Kind
    var range: Range<String.Index>
    /// White space stands before it.
    var isApart: Bool
  }

  private static func tokens(of text: some StringProtocol) -> [Token] {
    var tokens: [Token] = []
    var index = text.startIndex
    var isApart = true
    while index < text.endIndex {
      let first = text[index]
      let start = index
      func end(while isPart: (Character) -> Bool) -> String.Index {
        text[start...].firstIndex { !isPart($0) } ?? text.endIndex
      }
      index = text.index(after: index)
      if first.isWhitespace {
        isApart = true
        continue
      }
      if isDigit(first) {
        index = end(while: isDigit)
        let number = Int(text[start..<index]) ?? 0
        let digits = text.distance(from: start, to: index)
        tokens.append(
          Token(kind: .number(number, digits: digits), range: start..<index, isApart: isApart)
        )
      } else if first.isLetter {
        index = end(while: \.isLetter)
        let word = text[start..<index].lowercased()
        tokens.append(Token(kind: .word(word), range: start..<index, isApart: isApart))
      } else {
        tokens.append(Token(kind: .sign(first), range: start..<index, isApart: isApart))
      }
      isApart = false
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private typealias Date = (year: Int, month: Int, day: Int)

  private static func date(at index: Int, of tokens: [Token]) -> (Date, count: Int)? {
    func number(_ place: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard index + place < tokens.count,
        case .number(let value, let count) = tokens[index + place].kind, digits.contains(count)
      else { return nil }
      return value
    }
    func word(_ place: Int) -> String? {
      guard index + place < tokens.count, case .word(let word) = tokens[index + place].kind else {
        return nil
      }
      return word
    }
    func sign(_ place: Int) -> Character? {
      guard index + place < tokens.count, case .sign(let sign) = tokens[index + place].kind,
        !tokens[index + place].isApart
      else { return nil }
      return sign
    }
    if let separator = sign(1), "/-.".contains(separator), sign(3) == separator,
      let second = number(2, 1...2)
    {
      // A fourth number makes it a version or an address.
      guard sign(5) != separator || number(6, 1...9) == nil else { return nil }
      if let day = number(0, 1...2), let year = number(4, 4...4) {
        return ((year, second, day), 5)
      }
      if let year = number(0, 4...4), let day = number(4, 1...2) {
        return ((year, second, day), 5)
      }
    }
    if let day = number(0, 1...2), word(1) == "tháng", let month = number(2, 1...2),
      word(3) == "năm", let year = number(4, 4...4)
    {
      return ((year, month, day), 5)
    }
    if let day = number(0, 1...2), let month = word(1).flatMap({ months[$0] }),
      let year = number(2, 4...4)
    {
      return ((year, month, day), 3)
    }
    if let month = word(0).flatMap({ months[$0] }), let day = number(1, 1...2) {
      if let year = number(2, 4...4) { return ((year, month, day), 3) }
      if sign(2) == ",", let year = number(3, 4...4) { return ((year, month, day), 4) }
    }
    return nil
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
}
