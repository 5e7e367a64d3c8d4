internal import ArchiveModel

/// Reads the days of one text out of its tokens.
struct DayReader {
  private typealias Date = (year: Int, month: Int, day: Int)

  private struct Match {
    var days: [Date]
    /// How many tokens it has.
    var count: Int
    var isNumeric = false
  }

  private let bytes: [UInt8]
  private let tokens: [DayToken]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = DayToken.tokens(of: bytes)
  }

  /// Returns the days that `isAsked` is true of, for which alone their surroundings are read.
  func days(where isAsked: (PrintedDays.Found) -> Bool) -> [PrintedDays.Found] {
    var found: [PrintedDays.Found] = []
    /// The last day, its place among those found if it is, and the token behind it.
    var last: (day: CalendarDay, place: Int?, end: Int)?
    var index = 0
    while index < tokens.count {
      guard mayBegin(at: index), let match = match(at: index) else {
        index += 1
        continue
      }
      let end = index + match.count
      let (earlier, start) = earlier(before: index, than: match.days[0])
      let days = (earlier + match.days).compactMap { date in
        day(date, isNumeric: match.isNumeric, printed: start..<end)
      }
      let asked = days.filter(isAsked)
      // Two days of one meeting, not the ends of something longer.
      let isSpan = last.map { last in
        isConnected(last.end..<index)
          && (0...Self.longestMeeting).contains((days.last?.day.number ?? 0) - last.day.number)
      }
      if isSpan == true, let place = last?.place { found[place].isOfSomethingElse = false }
      let isElse =
        !asked.isEmpty && earlier.isEmpty && isSpan != true && isOfSomethingElse(before: index)
      for var day in asked {
        day.isOfSomethingElse = isElse
        found.append(day)
      }
      if let day = days.last?.day {
        last = (day, asked.last?.day == day ? found.count - 1 : nil, end)
      }
      index = end
    }
    return found
  }

  private func day(
    _ date: Date,
    isNumeric: Bool,
    printed: Range<Int>
  ) -> PrintedDays.Found? {
    CalendarDay(year: date.year, month: date.month, day: date.day).map { day in
      let american =
        isNumeric && date.day <= 12
        ? CalendarDay(year: date.year, month: date.day, day: date.month) : nil
      return PrintedDays.Found(printed: text(printed), day: day, american: american)
    }
  }

  /// `đến`, `-` between two full days; of a meeting, where they are not far apart.
  private func isConnected(_ between: Range<Int>) -> Bool {
    guard let first = between.first, between.count <= 2, isConnection(first) else { return false }
    return between.count == 1 || word(first + 1) == "ngày"
  }

  /// In days.
  private static let longestMeeting = 14

  private func text(_ range: Range<Int>) -> String {
    let part = bytes[
      tokens[range.lowerBound].range.lowerBound..<tokens[range.last ?? 0].range.upperBound
    ]
    return String(decoding: part, as: UTF8.self)
  }

  // MARK: Tokens by their places

  private func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), case .number(let value, let count) = tokens[index].kind,
      digits.contains(count)
    else { return nil }
    return value
  }

  /// In small letters.
  private func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return nil }
    return String(decoding: bytes[tokens[index].range], as: UTF8.self).lowercased()
  }

  /// Whether a day may begin at a token: at a number, or at the name of a month before one.
  private func mayBegin(at index: Int) -> Bool {
    number(index, 1...4) != nil || number(index + 1, 1...2) != nil
      || sign(index + 1) == dot && number(index + 2, 1...2) != nil
  }

  /// A sign that stands at the token before it.
  private func sign(_ index: Int) -> UInt8? {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index].kind,
      !tokens[index].isApart
    else { return nil }
    return sign
  }

  private func isAttached(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].isApart
  }

  // MARK: Ways of writing

  private func match(at index: Int) -> Match? {
    // Part of a number of a document or of an address.
    if sign(index - 1) == slash, isAttached(index) { return nil }
    guard
      let match = yearFirst(at: index) ?? dayFirst(at: index) ?? monthName(at: index)
        ?? dayAndMonthName(at: index)
    else { return nil }
    let end = index + match.count
    if let sign = sign(end), sign == slash || sign == hyphen || sign == dot,
      isAttached(end + 1), sign == slash || number(end + 1, 1...9) != nil
    {
      return nil
    }
    return match
  }

  /// `2024-05-29`, `2024年5月29日`.
  private func yearFirst(at index: Int) -> Match? {
    guard let year = number(index, 4...4), let month = number(index + 2, 1...2),
      let day = number(index + 4, 1...2)
    else { return nil }
    if let separator = sign(index + 1), separators.contains(separator),
      sign(index + 3) == separator, isAttached(index + 2), isAttached(index + 4)
    {
      return Match(days: [(year, month, day)], count: 5)
    }
    guard word(index + 1) == "年", word(index + 3) == "月" else { return nil }
    return Match(days: [(year, month, day)], count: 5)
  }

  /// `29/5/2024`, `29 tháng 5 năm 2024`, `29-5/2024`, `29/5 năm 2024`.
  private func dayFirst(at index: Int) -> Match? {
    guard let day = number(index, 1...2), let month = number(index + 2, 1...2) else { return nil }
    let first = sign(index + 1).flatMap { separators.contains($0) ? $0 : nil }
    guard first.map({ _ in isAttached(index + 2) }) ?? (word(index + 1) == "tháng") else {
      return nil
    }
    let isYearSaid = word(index + 3) == "năm"
    let second = sign(index + 3)
    let isFitting =
      isYearSaid
      || (first == nil
        ? second == slash || second == hyphen || second == comma
        : second == first || first != slash && second == slash)
    guard isFitting, let year = number(index + 4, 4...4),
      isYearSaid || second == comma || isAttached(index + 4)
    else { return nil }
    return Match(days: [(year, month, day)], count: 5, isNumeric: first != nil)
  }

  /// `May 29, 2024`, `Sept. 4, 2024`, `May 28th, 2024`, `May 26-27, 2024`.
  private func monthName(at index: Int) -> Match? {
    guard let month = month(index) else { return nil }
    var next = index + 1
    if sign(next) == dot { next += 1 }
    guard let first = number(next, 1...2) else { return nil }
    var days = [first]
    next = behindOrdinal(next + 1)
    if isConnection(next), let second = number(next + 1, 1...2) {
      days.append(second)
      next = behindOrdinal(next + 2)
    }
    if sign(next) == comma { next += 1 }
    guard let year = number(next, 4...4) else { return nil }
    return Match(days: days.map { (year, month, $0) }, count: next + 1 - index)
  }

  /// `29 May 2024`, `28th of May 2024`, `le 28 mai 2024`, `28. Mai 2024`.
  private func dayAndMonthName(at index: Int) -> Match? {
    guard let day = number(index, 1...2) else { return nil }
    var next = behindOrdinal(index + 1)
    if sign(next) == dot { next += 1 }
    if word(next) == "of" { next += 1 }
    guard let month = month(next) else { return nil }
    next += 1
    if sign(next) == dot || sign(next) == comma { next += 1 }
    guard let year = number(next, 4...4) else { return nil }
    return Match(days: [(year, month, day)], count: next + 1 - index)
  }

  private func behindOrdinal(_ index: Int) -> Int {
    guard let word = word(index), isAttached(index) else { return index }
    return ["st", "nd", "rd", "th", "er"].contains(word) ? index + 1 : index
  }

  private func isConnection(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].kind {
    case .sign(let sign): return sign == hyphen
    case .word: return word(index).map(Self.connections.contains) ?? false
    case .number: return false
    }
  }

  private func month(_ index: Int) -> Int? { word(index).flatMap { Self.months[$0] } }

  // MARK: Several days of one month

  /// Returns the days that are named together with one: `28 và` 29/5/2024, `ngày 28/5 đến` 29/5/2024;
  /// and where they begin.
  private func earlier(before index: Int, than date: Date) -> ([Date], start: Int) {
    var days: [Date] = []
    var start = index
    while let (day, place) = day(named: start, with: date) {
      days.insert(day, at: 0)
      start = place
    }
    return (days, start)
  }

  private func day(named index: Int, with date: Date) -> (Date, Int)? {
    var place = index - 1
    if word(place) == "ngày" { place -= 1 }
    guard tokens.indices.contains(place) else { return nil }
    let isList = tokens[place].kind == .sign(comma) || word(place) == "và" || word(place) == "and"
    guard isList || isConnection(place), let last = number(place - 1, 1...2) else { return nil }
    var first = place - 1
    var found: Date = (date.year, date.month, last)
    if let separator = sign(place - 2), separator == slash || separator == dot,
      let day = number(place - 3, 1...2)
    {
      found = (date.year, last, day)
      first = place - 3
    } else if word(place - 2) == "tháng", let day = number(place - 3, 1...2) {
      found = (date.year, last, day)
      first = place - 3
    }
    if sign(first - 1) == slash, isAttached(first) { return nil }
    // A number before a comma may count anything.
    guard !isList || first < place - 1 || word(first - 1) == "ngày" else { return nil }
    return CalendarDay(year: found.year, month: found.month, day: found.day).map { _ in
      (found, first)
    }
  }

  // MARK: Days of something else

  private func isOfSomethingElse(before index: Int) -> Bool {
    var place = index - 1
    if let word = word(place), word == "ngày" || word == "on" || word == "dated" { place -= 1 }
    if let word = word(place), Self.bounds.contains(word) { return true }
    // Back to the last comma, unless a meeting is named between.
    for place in stride(from: place, to: max(place - 24, -1), by: -1) {
      guard let word = word(place) else {
        if case .sign(let sign) = tokens[place].kind, sign == comma || sign == 0x3B { return false }
        continue
      }
      if Self.documents.contains(word) { return true }
      let pair = "\(self.word(place - 1) ?? "") \(word)"
      if Self.meetings.contains(pair) { return false }
      if Self.documents.contains(pair) { return true }
    }
    return false
  }

  /// Words before a day from or to which something goes on.
  private static let bounds: Set<String> = [
    "từ", "kể", "tính", "hết", "trước", "sau", "đến", "tới", "sinh", "until", "since", "from", "by",
    "before", "after", "effective", "born",
  ]

  private static let documents: Set<String> = [
    "nghị quyết", "nghị định", "chỉ thị", "kế hoạch", "quyết định", "công văn", "công điện",
    "thông tư", "thông báo", "hướng dẫn", "kết luận", "văn bản", "tờ trình", "giấy mời", "ban hành",
    "hiệu lực", "kỷ niệm", "nhân dịp", "hiến pháp", "tuyên ngôn", "công ước", "luật", "pháp lệnh",
    "resolution", "decision", "directive", "decree", "law", "constitution", "convention",
  ]

  private static let meetings: Set<String> = [
    "hội nghị", "tập huấn", "cuộc họp", "hội thảo", "tọa đàm", "buổi làm", "phiên họp",
  ]

  private static let connections: Set<String> = ["và", "đến", "tới", "and", "to"]

  private let slash = UInt8(ascii: "/")
  private let hyphen = UInt8(ascii: "-")
  private let dot = UInt8(ascii: ".")
  private let comma = UInt8(ascii: ",")
  private var separators: [UInt8] { [slash, hyphen, dot] }

  /// English with its short forms, French, German, Spanish, Indonesian, Russian.
  static let months: [String: Int] = {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let others = [
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      "januar februar märz april mai juni juli august september oktober november dezember",
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
      "januari februari maret april mei juni juli agustus september oktober november desember",
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    ].map { $0.split(separator: " ").map(String.init) }
    var months: [String: Int] = ["sept": 9]
    for names in others + [english, english.map { String($0.prefix(3)) }] {
      for (index, name) in names.enumerated() { months[name] = index + 1 }
    }
    return months
  }()
}
