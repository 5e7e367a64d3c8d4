internal import ArchiveModel
internal import VietnameseText

/// Guesses the date that an editor meant who wrote it in words, as a text prints it.
enum SpokenDate {
  /// `ngày 8 tháng 3 năm 2024` → `2024-03-08`, `March 2024` → `2024-03`, `Quý I/2024` → `2024-21`.
  static func rewritten(_ text: String) -> String? {
    day(in: text) ?? spoken(words(text[...]))
  }

  private static func day(in text: String) -> String? {
    let days = PrintedDays.days(in: text).map { found in
      let (year, month, day) = found.day.parts
      return EDTFDate(year: year, month: month, day: day)?.text ?? ""
    }
    switch days.count {
    case 1: return days[0]
    case 2 where days[0] < days[1]: return "\(days[0])/\(days[1])"
    default: return nil
    }
  }

  /// `Quý I/2024` is three words, as is `Q3 2024`.
  private static func words(_ text: Substring) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
      "qt".contains(word.prefix(1)) && word.dropFirst().allSatisfy(\.isNumber)
        ? [String(word.prefix(1)), String(word.dropFirst())].filter { !$0.isEmpty }
        : [String(word)]
    }
  }

  private static func spoken(_ words: [String]) -> String? {
    guard words.count >= 2, let year = words.lazy.compactMap(year).first else { return nil }
    let bare = words.map { Folding.bareLetters(of: $0) }
    let rest = bare.filter { $0 != year && !fillers.contains($0) }
    if let first = bare.first, approximations.contains(first) {
      let whole = rest.count == 1 ? year : spoken(Array(words.dropFirst()))
      return whole.flatMap { $0.contains("/") ? nil : "\($0)~" }
    }
    let month = words.lazy.compactMap { DayReader.months[$0] }.first
    if let month, rest.count == 1 { return "\(year)-\(twoDigits(month))" }
    if rest.isEmpty { return year }
    return part(rest, of: year)
  }

  /// A month, a quarter, or several months of a year.
  private static func part(_ words: [String], of year: String) -> String? {
    let number = words.lazy.compactMap { numerals[$0] }.first
    switch words.filter({ numerals[$0] == nil }) {
    case ["thang"], ["month"], ["t"]: return number.map { "\(year)-\(twoDigits($0))" }
    case ["quy"], ["quarter"], ["q"]:
      return number.flatMap { (1...4).contains($0) ? "\(year)-\(20 + $0)" : nil }
    case ["thang", "dau"]: return number.map { "\(year)-01/\(year)-\(twoDigits($0))" }
    case ["thang", "cuoi"]:
      return number.map { "\(year)-\(twoDigits(13 - $0))/\(year)-12" }
    case let short where short.isEmpty && words.count == 1: return short.first
    default: return nil
    }
  }

  private static func year(_ word: String) -> String? {
    word.utf8.count == 4 && (Int(word).map { (1000...9999).contains($0) } ?? false) ? word : nil
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let fillers: Set = ["nam", "cua", "of", "the", "in", "year"]
  private static let approximations: Set = [
    "about", "around", "c", "ca", "chung", "circa", "khoang",
  ]

  private static let numerals: [String: Int] = {
    var numerals = [
      "i": 1, "ii": 2, "iii": 3, "iv": 4, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6,
      "bay": 7, "tam": 8, "chin": 9, "muoi": 10, "gieng": 1, "chap": 12, "first": 1, "second": 2,
      "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    ]
    for number in 1...12 {
      numerals["\(number)"] = number
      numerals["0\(number)"] = number
    }
    return numerals
  }()
}
