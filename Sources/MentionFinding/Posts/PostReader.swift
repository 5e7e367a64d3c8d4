internal import VietnameseText

/// Reads posts out of printed positions: `Phó Giám đốc Công an tỉnh Gia Lai; Phó Trưởng Ban …`.
///
/// The rules are those of the content format, "Posts". Names of bodies are compared as mentions are:
/// abbreviations written out, `về` and `công tác` left out, `tỉnh` with or without.
package struct PostReader: Sendable {
  let names: PostNames

  package init(_ names: [KnownName]) { self.names = PostNames(names) }

  /// Returns what a position says; the same text says the same in every article.
  package func read(_ position: String) -> PrintedPosts {
    var reading = PositionReading(position, names)
    reading.run()
    return reading.printed
  }
}

/// Reads one position, once from left to right.
private struct PositionReading {
  /// A body of which the name stands in some words of the text.
  struct Span {
    var words: Range<Int>
    var body: PrintedPosts.Body
  }

  private(set) var printed = PrintedPosts()
  private let bytes: [UInt8]
  private let words: [ScannedSyllable]
  private let canonical: CanonicalWords
  private let names: PostNames
  private let titles = TitleWords.press
  private var spans: [Span] = []
  /// The span that ends before each word, and whether one goes on there.
  private var spanEnding: [Int: Int] = [:]
  private var isInside: Set<Int> = []

  init(_ position: String, _ names: PostNames) {
    bytes = Array(Capitals.lowered(position).utf8)
    words = SyllableScan.syllables(in: bytes[...])
    canonical = CanonicalWords(words, words.map { WordClasses.vietnamese[$0.key] })
    self.names = names
  }

  mutating func run() {
    findBodies()
    var start = words.isEmpty ? 0 : separatorWords(at: 0)
    for index in words.indices where index > start {
      guard let separator = separator(at: index) else { continue }
      take(start..<index)
      start = index + separator
    }
    take(start..<words.count)
  }

  // MARK: Where posts end

  /// Returns how many words separate two posts before a word, or nil where none do.
  private func separator(at index: Int) -> Int? {
    if isInside.contains(index) { return nil }
    if isHardGap(before: index) { return separatorWords(at: index) }
    let words = separatorWords(at: index)
    if words > 0 { return words }
    guard spanEnding[index] != nil else { return nil }
    if [.comma, .dash].contains(self.words[index].gap), titles.begin(at: index, of: self.words) {
      return 0
    }
    if Self.conjunctions.contains(self.words[index].key),
      titles.begin(at: index + 1, of: self.words)
    {
      return 1
    }
    return nil
  }

  /// `;` and line breaks separate whatever is around them.
  private func isHardGap(before index: Int) -> Bool {
    let gap = bytes[Int(words[index - 1].end)..<Int(words[index].start)]
    return gap.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }
  }

  /// How many words `kiêm` or `đồng thời là` have here; `kiêm nhiệm` is none.
  private func separatorWords(at index: Int) -> Int {
    let rest = words[index...].lazy.map(\.key)
    if rest.first == Self.cumulating {
      return rest.dropFirst().first == Self.cumulatingAsDuty ? 0 : 1
    }
    for separator in Self.separators where rest.starts(with: separator) { return separator.count }
    return 0
  }

  private static let cumulating = keys("kiêm")[0]
  private static let cumulatingAsDuty = keys("nhiệm")[0]
  private static let separators = ["đồng thời là", "concurrently", "cum"].map { keys($0) }
  private static let conjunctions = Set(keys("và and"))

  // MARK: Bodies

  private mutating func findBodies() {
    var index = 0
    while index < words.count {
      guard let span = body(at: index) else {
        notePlace(at: index)
        index += 1
        continue
      }
      spanEnding[span.words.upperBound] = spans.count
      isInside.formUnion(span.words.dropFirst())
      spans.append(span)
      index = max(span.words.upperBound, index + 1)
    }
  }

  /// Notes a province that is named without a body of the archive: `Hội Luật gia tỉnh Gia Lai`.
  private mutating func notePlace(at index: Int) {
    let start = canonical.firstOfToken[index]
    guard start > 0, start < canonical.words.count, canonical.words[start].token == index,
      NameTable.markers.contains(where: { marker in
        canonical.words[start...].lazy.map(\.key).starts(with: marker)
      }),
      let places = tail(behind: start).places, !printed.places.contains(places)
    else { return }
    printed.places.append(places)
  }

  /// Returns the longest name of a body at a word.
  private mutating func body(at index: Int) -> Span? {
    let all = canonical.words
    let start = canonical.firstOfToken[index]
    guard start < all.count, all[start].token == index else { return nil }
    for entry in names.entries(beginning: all[start].key) {
      let end = start + entry.words.count
      guard end <= all.count, isPhrase(start..<end),
        all[start..<end].lazy.map(\.key).elementsEqual(entry.words),
        let span = span(of: entry, from: index, to: end)
      else { continue }
      return span
    }
    return nil
  }

  /// Says whether nothing but spaces and signs within names stands between some words.
  private func isPhrase(_ range: Range<Int>) -> Bool {
    range.dropFirst().allSatisfy { place in
      let word = canonical.words[place]
      return word.isJoined || words[word.token].gap == .period || isApostrophe(before: word.token)
    }
  }

  /// `Government's` is two words.
  private func isApostrophe(before word: Int) -> Bool {
    let gap = bytes[Int(words[word - 1].end)..<Int(words[word].start)]
    return gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8)
  }

  private mutating func span(of entry: PostNames.Entry, from index: Int, to end: Int) -> Span? {
    let last = canonical.words[end - 1].token
    let tail = tail(behind: end)
    let isOnlyBegun = tail.end < canonical.words.count && canonical.words[tail.end].token == last
    guard !isOnlyBegun else { return nil }
    let isCapital = words[index].isCapitalised || mayBeSmall(index, entry.words.count)
    let isWritten = isCapital || tail.hasMarker
    if !entry.local.isEmpty, isWritten, tail.hasMarker || tail.places != nil || entry.whole.isEmpty
    {
      if let span = local(entry, from: index, tail) { return span }
    }
    guard !entry.whole.isEmpty, isCapital else { return nil }
    return Span(words: index..<last + 1, body: .named(entry.whole))
  }

  /// A long name may begin small behind the end of a title (`Phó Trưởng ban Chỉ đạo …`), but not
  /// within other words (`cán bộ Công an`).
  private func mayBeSmall(_ index: Int, _ count: Int) -> Bool {
    guard count > 2, index > 0 else { return count > 2 }
    return words[index].gap == .space && titles.ends.contains(words[index - 1].key)
  }

  /// What stands behind the stem of a name: `tỉnh`, a province.
  private struct Tail {
    /// The canonical word behind it.
    var end: Int
    var marker: [UInt64]?
    var places: Set<Int32>?
    /// A name follows that is no province's.
    var isForeign = false

    var hasMarker: Bool { marker != nil }
  }

  private func tail(behind end: Int) -> Tail {
    let all = canonical.words
    func isBeside(_ place: Int) -> Bool {
      place < all.count
        && (all[place].token == all[place - 1].token || isPhrase(place - 1..<place + 1))
        && words[all[place].token].gap != .comma
    }
    guard isBeside(end) else { return Tail(end: end) }
    let place = isName(end) ? names.place(at: end, of: all) : nil
    let marker = NameTable.markers.first { marker in
      all[end...].lazy.map(\.key).starts(with: marker)
    }
    guard let marker else {
      if let place { return Tail(end: end + place.count, places: place.subjects) }
      return Tail(end: end, isForeign: isName(end) && !isTitle(end))
    }
    let behind = end + marker.count
    // The name of a city may begin with the marker: Thành phố Hồ Chí Minh.
    if let place, place.count > marker.count {
      return Tail(end: end + place.count, marker: marker, places: place.subjects)
    }
    guard isBeside(behind), isName(behind), !isTitle(behind) else {
      return Tail(end: behind, marker: marker)
    }
    guard let place = names.place(at: behind, of: all) else {
      return Tail(end: behind, marker: marker, isForeign: true)
    }
    return Tail(end: behind + place.count, marker: marker, places: place.subjects)
  }

  private func isName(_ place: Int) -> Bool {
    words[canonical.words[place].token].isCapitalised
  }

  private func isTitle(_ place: Int) -> Bool {
    titles.begin(at: canonical.words[place].token, of: words)
  }

  /// Returns the body of a province, and notes the province if one is named.
  private mutating func local(
    _ entry: PostNames.Entry,
    from index: Int,
    _ tail: Tail
  ) -> Span? {
    if tail.isForeign {
      return entry.whole.isEmpty && tail.hasMarker
        ? Span(words: index..<token(behind: tail.end), body: .unknown) : nil
    }
    let range = index..<token(behind: tail.end)
    let isCity = tail.marker.map { $0 != NameTable.markers[0] }
    guard let places = tail.places else {
      let fitting = entry.local.filter {
        isCity == nil || names.cities.contains($0.place) == isCity
      }
      return fitting.isEmpty ? nil : Span(words: range, body: .open(fitting))
    }
    if !printed.places.contains(places) { printed.places.append(places) }
    let named = entry.local.filter { places.contains($0.place) }
    let fitting = named.filter { isCity == nil || names.cities.contains($0.place) == isCity }
    let bodies = fitting.isEmpty ? named : fitting
    return Span(words: range, body: bodies.isEmpty ? .unknown : .named(bodies))
  }

  /// The word of the text behind the last of some canonical words.
  private func token(behind end: Int) -> Int { canonical.words[end - 1].token + 1 }

  // MARK: Titles

  private mutating func take(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let ending = spanEnding[range.upperBound].map { spans[$0] }
    let span = ending.flatMap { $0.words.lowerBound < range.lowerBound ? nil : $0 }
    let before = range.lowerBound..<(span?.words.lowerBound ?? range.upperBound)
    var part = PrintedPosts.Part(text: text(range), titles: [], body: span?.body ?? .none)
    // What names another body before its own, or joins two, is nobody's guess to part.
    let isJoined = before.last.map { Self.conjunctions.contains(words[$0].key) } ?? false
    let namesOther = span != nil && spans.contains { before.contains($0.words.lowerBound) }
    guard !isJoined, !namesOther else {
      part.body = .unknown
      printed.parts.append(part)
      return
    }
    let isFormer = titles.former.contains(words[range.lowerBound].key)
    for piece in pieces(of: before) {
      let isLast = piece.upperBound == before.upperBound
      if !isLast, span != nil, titles.nameOther(piece, of: words) {
        printed.parts.append(
          PrintedPosts.Part(text: text(piece), titles: [], body: .unknown)
        )
        continue
      }
      let own = withoutLinks(withoutLead(piece))
      guard !own.isEmpty else { continue }
      var title = closed(text(own))
      if let span, isLast, titles.isBare(words[own]) { title += " " + classWord(of: span.words) }
      let isFormerToo = titles.former.contains(words[piece.lowerBound].key)
      part.titles.append(
        PrintedPosts.Title(text: title, isFormer: isFormer || isFormerToo)
      )
    }
    printed.parts.append(part)
  }

  /// Cuts the words before a body at commas behind which a title begins.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() where words[index].gap == .comma {
      guard titles.begin(at: index, of: words) else { continue }
      pieces.append(start..<index)
      start = index
    }
    return pieces + [start..<range.upperBound]
  }

  /// Leaves out what stands before a title and is none: `nguyên là`, ranks, degrees, `đồng chí`.
  private func withoutLead(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first {
      if titles.former.contains(words[first].key) || titles.degrees.contains(words[first].key) {
        range = range.dropFirst()
      } else if range.count > 1, titles.isRank(words[first], words[first + 1]) {
        range = range.dropFirst(2)
      } else {
        break
      }
    }
    return range
  }

  /// A bracket that closed behind the last word is put back.
  private func closed(_ title: String) -> String {
    title.contains("(") && !title.contains(")") ? title + ")" : title
  }

  private func withoutLinks(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, titles.links.contains(words[last].key),
      !words[last].isCapitalised
    {
      range = range.dropLast()
    }
    return range
  }

  /// The first word of a body's name, as printed or as its abbreviation stands for.
  private func classWord(of range: Range<Int>) -> String {
    let first = words[range.lowerBound]
    if first.isAllCapitals, let word = Self.abbreviated[first.key] { return word }
    let pair = words[range.prefix(2)].map(\.key)
    return text(Self.longClassWords.contains(pair) ? range.prefix(2) : range.prefix(1))
  }

  private static let abbreviated: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: [
      ("BCĐ", "Ban"), ("BCĐNQ", "Ban"), ("VPTT", "Văn phòng"), ("VP", "Văn phòng"),
      ("UBND", "Ủy ban"), ("HĐND", "Hội đồng"), ("CA", "Công an"), ("CATP", "Công an"),
    ].map { (keys($0)[0], $1) }
  )

  private static let longClassWords: Set<[UInt64]> = Set(
    [
      "văn phòng", "công an", "ủy ban", "hội đồng", "học viện", "thanh tra", "tiểu ban", "tòa án",
      "trung tâm", "tạp chí",
    ].map { keys($0) }
  )

  /// The text from the first to the last of some words, with one space for any run of white space.
  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let part = bytes[Int(words[first].start)..<Int(words[last].end)]
    return String(decoding: part, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
