internal import ArchiveModel
internal import VietnameseText

/// Guesses the date that an editor meant who wrote it in words, as a text prints it.
enum SpokenDate {
  /// `ngày 8 tháng 3 năm 2024` → `2024-03-08`, `March 2024` → `2024-03`, `Quý I/2024` → `2024-21`.
  static func rewritten(_ text: String) -> String? {
    if let day = day(in: text) { return day }
    return text.utf8.count <= longest ? spoken(words(text[...])) : nil
  }

  /// A month or a quarter is said in few words.
  private static let longest = 80

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
    guard words.count >= 2 else { return nil }
    let bare = words.map { Folding.bareLetters(of: $0) }
    let exact = bare.drop(while: approximations.contains)
    guard let date = date(in: words[exact.startIndex...], exact) else { return nil }
    if exact.count == words.count { return date }
    return date.contains("/") ? nil : "\(date)~"
  }

  /// Takes words as they are written, and their bare letters.
  private static func date(in words: ArraySlice<String>, _ bare: ArraySlice<String>) -> String? {
    guard let place = words.firstIndex(where: { year($0) != nil }), let year = year(words[place])
    else { return nil }
    var before = bare[..<place]
    // `năm 2024` and `tháng năm năm 2024`, but `tháng năm 2024`.
    if before.last == "nam", before.dropLast().last != "thang" { before.removeLast() }
    let rest = (before + bare[(place + 1)...]).filter { !fillers.contains($0) }
    if let month = words.lazy.compactMap({ DayReader.months[$0] }).first, rest.count == 1 {
      return text(month, of: year)
    }
    return rest.isEmpty ? text(nil, of: year) : part(rest, of: year)
  }

  /// A month, a quarter, or several months of a year.
  private static func part(_ words: [String], of year: Int) -> String? {
    guard let number = words.lazy.compactMap({ numerals[$0] }).first else { return nil }
    switch words.filter({ numerals[$0] == nil }) {
    case ["thang"], ["month"], ["t"]: return text(number, of: year)
    case ["quy"], ["quarter"], ["q"]:
      return (1...4).contains(number) ? "\(year)-\(20 + number)" : nil
    case ["thang", "dau"]: return interval(1, number, of: year)
    case ["thang", "cuoi"]: return interval(13 - number, 12, of: year)
    default: return nil
    }
  }

  private static func interval(_ first: Int, _ last: Int, of year: Int) -> String? {
    guard let first = text(first, of: year), let last = text(last, of: year) else { return nil }
    return "\(first)/\(last)"
  }

  private static func text(_ month: Int?, of year: Int) -> String? {
    EDTFDate(year: year, month: month, day: nil)?.text
  }

  private static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1000...9999).contains(year) else {
      return nil
    }
    return year
  }

  private static let fillers: Set = ["cua", "of", "the", "in", "year"]
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
