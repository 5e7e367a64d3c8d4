internal import VietnameseText

/// Which bodies a position names, and where.
extension PositionReading {
  mutating func findBodies() {
    var index = 0
    while index < words.count {
      guard let found = body(at: index) else {
        notePlace(at: index)
        index += 1
        continue
      }
      let span = Span(words: found.words.lowerBound..<end(of: found), body: found.body)
      spanEnding[span.words.upperBound] = spans.count
      spanStarts.insert(span.words.lowerBound)
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
      return word.isJoined || words[word.token].gap == .period || isShortened(before: word.token)
        || isApostrophe(before: word.token)
    }
  }

  /// `TP. Hồ Chí Minh`: the full stop ends no sentence.
  private func isShortened(before word: Int) -> Bool {
    words[word].gap == .stop && words[word - 1].key == Self.city
  }

  private static let city = keys("tp")[0]

  /// `Government's` is two words.
  private func isApostrophe(before word: Int) -> Bool {
    let gap = bytes[Int(words[word - 1].end)..<Int(words[word].start)]
    return gap.elementsEqual("'".utf8) || gap.elementsEqual("’".utf8)
  }

  private mutating func span(of entry: PostNames.Entry, from index: Int, to end: Int) -> Span? {
    let last = canonical.words[end - 1].token
    let tail = tail(behind: end)
    let isOnlyBegun = tail.end < canonical.words.count && canonical.words[tail.end].token == last
    guard !isOnlyBegun, !isMembership(behind: last) else { return nil }
    let isCapital = words[index].isCapitalised || mayBeSmall(index, entry.words.count)
    let isWritten = isCapital || tail.hasMarker
    if !entry.local.isEmpty, isWritten, tail.hasMarker || tail.places != nil || entry.whole.isEmpty
    {
      if let span = local(entry, from: index, tail) { return span }
    }
    guard !entry.whole.isEmpty, isCapital else { return nil }
    return Span(words: index..<last + 1, body: .named(entry.whole))
  }

  /// `Tỉnh ủy viên` is a title, and no body with a word behind it.
  private func isMembership(behind word: Int) -> Bool {
    word + 1 < words.count && words[word].key == Self.membership[0]
      && words[word + 1].key == Self.membership[1] && words[word + 1].gap == .space
  }

  private static let membership = keys("ủy viên")

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

  // MARK: What stands behind a body and belongs to it

  /// Returns where the words end that say of a body only whereabouts it is (`…, tỉnh Quảng Ngãi`), for
  /// which term somebody is in it (`khóa XV`), or for what (`phụ trách văn hóa`).
  private mutating func end(of span: Span) -> Int {
    var end = span.words.upperBound
    let isOfDistrict = words[span.words].contains { Self.districts.contains($0.key) }
    if isOfDistrict, let place = place(behind: end) { end = place }
    while let next = term(behind: end) ?? charge(behind: end) { end = next }
    return end
  }

  private static let districts = Set(keys("huyện quận thị xã phường"))

  private mutating func place(behind end: Int) -> Int? {
    guard end < words.count, [.comma, .space].contains(words[end].gap) else { return nil }
    let start = canonical.firstOfToken[end]
    guard start < canonical.words.count,
      let marker = NameTable.markers.first(where: { marker in
        canonical.words[start...].lazy.map(\.key).starts(with: marker)
      }), case let behind = start + marker.count, behind < canonical.words.count, isName(behind),
      let place = names.place(at: behind, of: canonical.words)
    else { return nil }
    if !printed.places.contains(place.subjects) { printed.places.append(place.subjects) }
    return token(behind: behind + place.count)
  }

  private func term(behind end: Int) -> Int? {
    let rest = words[end...]
    for lead in Self.termLeads where rest.lazy.map(\.key).starts(with: lead) {
      var next = end + lead.count
      while next < words.count, next < end + lead.count + 2, isTerm(next) { next += 1 }
      if next > end + lead.count { return next }
    }
    return nil
  }

  /// A number of any kind: `XV`, `2021`.
  private func isTerm(_ index: Int) -> Bool {
    let word = words[index]
    if word.form.contains(.number) { return true }
    return word.isAllCapitals
      && bytes[Int(word.start)..<Int(word.end)].allSatisfy("IVXL".utf8.contains)
  }

  private static let termLeads = ["khóa", "nhiệm kỳ"].map { keys($0) }

  private func charge(behind end: Int) -> Int? {
    guard end + 2 < words.count, words[end].gap == .space,
      words[end].key == Self.charge[0], words[end + 1].key == Self.charge[1]
    else { return nil }
    var next = end + 2
    while next < words.count, [.space, .none, .hyphen, .dash].contains(words[next].gap) {
      if separatorWords(at: next) > 0 || titles.begin(at: next, of: words) { break }
      next += 1
    }
    return next
  }

  private static let charge = keys("phụ trách")
}
