internal import VietnameseText

/// Which body a name means: its stem, and the province behind it or that of the article.
extension NameReading {
  /// Returns the longest body's name at a word of which it can be said whose it is.
  func bodySpan(at index: Int) -> NameSpan? {
    if let short = shortMinistry(at: index) { return short }
    guard mayBeginBody(index) else { return nil }
    // `TTCP` is Thanh tra Chính phủ or nothing: what an abbreviation ends with is no name.
    return bodySpan(fromCanonical: canonical.firstOfToken[index], at: index)
  }

  /// `Bộ trưởng | Y tế`, `Thứ trưởng | GTVT`, `các bộ | Quốc phòng, Công an`: the ministry without its
  /// first word.
  private func shortMinistry(at index: Int) -> NameSpan? {
    guard words[index].isCapitalised, isMinistryAnnounced(index),
      let node = table.trie.next(BodyWords.ministry, after: NameTrie.stems),
      var span = bodySpan(fromCanonical: canonical.firstOfToken[index], at: index, after: node)
    else { return nil }
    span.isList = words[index - 1].key != MinistryWords.head
    return span
  }

  func isMinistryAnnounced(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    let (before, gap) = (words[index - 1], words[index].gap)
    if before.key == MinistryWords.head, gap == .space {
      return MinistryWords.heads.contains(NameSteps.pair(words[index - 2].key, before.key))
    }
    if before.key == BodyWords.ministry, gap == .space || gap == .other {
      return classes[index - 2].contains(.others)
    }
    // The next of a list, over a comma or `và`.
    guard let last = spans.last, last.isList, case .mention(let subject) = last.reading,
      !table.isPlace(subject)
    else { return false }
    return last.words.upperBound == index && gap == .comma
      || last.words.upperBound == index - 1 && before.key == Words.and && gap == .space
  }

  /// Says whether the first two words are those of a body's name, which they seldom are.
  func mayBeginBody(_ index: Int) -> Bool {
    if words[index].isAllCapitals { return true }
    guard table.firstOfStems.mayContain(words[index].key),
      let node = table.trie.next(words[index].key, after: NameTrie.stems)
    else { return false }
    guard index + 1 < words.count, table.trie.ends[Int(node)] < 0 else { return true }
    return words[index + 1].isAllCapitals || classes[index + 1].contains(.link)
      || words[index + 1].key == CanonicalWords.task.0
      || table.trie.next(words[index + 1].key, after: node) != nil
  }

  private func bodySpan(
    fromCanonical start: Int,
    at index: Int,
    after root: NameTrie.Node = NameTrie.stems
  ) -> NameSpan? {
    let words = canonical.words
    // Behind the last word that is no `và` and the like there is none.
    guard start < words.count, var node = table.trie.next(words[start].key, after: root) else {
      return nil
    }
    var ends: [(list: Int32, end: Int)] = []
    var end = start + 1
    while true {
      let list = table.trie.ends[Int(node)]
      if list >= 0 { ends.append((list, end)) }
      guard end < words.count, words[end].isJoined,
        end > start + 1 || isOneName(words[start], words[end]),
        let next = table.trie.next(words[end].key, after: node)
      else { break }
      node = next
      end += 1
    }
    for (list, end) in ends.reversed() {
      if let span = bodySpan(table.stems[Int(list)], from: index, to: end) { return span }
    }
    return nil
  }

  private func bodySpan(
    _ stems: [NameTable.Stem],
    from index: Int,
    to canonicalEnd: Int
  ) -> NameSpan? {
    let last = canonical.words[canonicalEnd - 1].token
    let rest = canonical.words[canonicalEnd...].prefix { $0.token == last }
    let isCity = rest.count == 1 && rest.first?.key == BodyTail.tp
    guard rest.isEmpty || isCity else { return nil }
    let tail = isCity ? tail(of: .city, at: last + 1) : tail(behind: last + 1)
    let isShort = (stems.first?.length ?? 0) < 3
    // Small letters: `bộ Công an`, `ban chỉ đạo nhân quyền tỉnh`, `chính phủ Việt Nam`; other names in
    // small letters are words.
    let isHeaded = classes[index].contains(.bodyHead) || stems.contains { $0.place >= 0 }
    guard
      words[index].isCapitalised || !isShort && isHeaded || tail.hasMarker
        || tail.end < words.count && words[tail.end].key == StateWords.viet
    else { return nil }
    let candidates = candidates(stems, tail)
    guard !candidates.isEmpty else { return nil }
    let name = NameCandidate(
      words: index..<tail.end,
      tail: tail,
      isHead: stems.allSatisfy(\.isHead),
      body: candidates.count == 1 ? candidates[0] : nil
    )
    if let rule = rules.bodies.first(where: { $0.refuses(self, name) }) {
      return refusedSpan(name.words, by: rule)
    }
    return NameSpan(
      words: index..<tail.end,
      reading: decidedBody(candidates),
      ground: tail.namesPlace || stems.contains { $0.place < 0 && !$0.isHead } ? .name : .article
    )
  }

  private func candidates(_ stems: [NameTable.Stem], _ tail: BodyTail) -> [Int32] {
    switch tail.meaning {
    case .foreign: return []
    case .places(let places):
      return stems.filter { $0.place >= 0 && places.contains($0.place) }.map(\.subject)
    case .home(let isCity):
      let homes = homes(ofCities: isCity)
      let local = stems.filter { homes.contains($0.place) }
      // Of an article that says no province its own bodies say it.
      let own = stems.filter {
        $0.place >= 0 && facts.bodies.contains($0.subject)
          && table.cities.contains($0.place) == isCity
      }
      return (local.isEmpty ? own : local).map(\.subject)
    case .none(let sharedPlaces):
      if tail.isContinued, stems.contains(where: { $0.place >= 0 }) { return [] }
      let whole = stems.filter { $0.place < 0 && !$0.isHead }.map(\.subject)
      if !whole.isEmpty { return whole }
      let usable = stems.filter { !$0.needsPlace && (!$0.isHead || tail.endsPhrase) }
      if let sharedPlaces {
        return usable.filter { sharedPlaces.contains($0.place) }.map(\.subject)
      }
      return own(usable)
    }
  }

  /// Returns those bodies that the article names, and of several those of its province.
  private func own(_ stems: [NameTable.Stem]) -> [Int32] {
    let organizers = stems.filter { facts.organizers.contains($0.subject) }
    if organizers.count == 1 { return organizers.map(\.subject) }
    let named = stems.filter { facts.bodies.contains($0.subject) }
    let local = stems.filter { facts.places.contains($0.place) }
    let both = named.filter { facts.places.contains($0.place) }
    for group in [both, local, named] where !group.isEmpty { return group.map(\.subject) }
    let before = Set(stems.map(\.subject)).intersection(introduced)
    return before.count == 1 ? Array(before) : []
  }

  /// The article's provinces or its cities of a province's rank.
  ///
  /// Of an article that is about none, the only one that the text named before.
  private func homes(ofCities isCity: Bool) -> Set<Int32> {
    guard facts.places.isEmpty else {
      return facts.places.filter { table.cities.contains($0) == isCity }
    }
    let named = introduced.filter { table.isPlace($0) && table.cities.contains($0) == isCity }
    return named.count == 1 ? named : []
  }

  private func decidedBody(_ candidates: [Int32]) -> NameSpan.Reading {
    let candidates = Set(candidates)
    for own in [facts.organizers, facts.bodies] where candidates.intersection(own).count == 1 {
      return decided(Array(candidates.intersection(own)))
    }
    return decided(Array(candidates))
  }

  /// Says whether the name of a body may begin at a word, as far as its first two words tell.
  func mayBeBody(_ index: Int) -> Bool {
    guard words[index].isAllCapitals else { return mayBeginBody(index) }
    return canonicalKey(at: index).map { table.trie.next($0, after: NameTrie.stems) != nil }
      ?? false
  }

  /// `Bộ, Công an`: between the first word and the second of a name stands a space or nothing.
  private func isOneName(_ first: CanonicalWord, _ second: CanonicalWord) -> Bool {
    guard first.token != second.token else { return true }
    switch words[second.token].gap {
    case .comma, .dash, .ampersand: return false
    default: return true
    }
  }

  /// Returns the first canonical word of a word, or of the next that has any; nil behind the last.
  func canonicalKey(at index: Int) -> UInt64? {
    let first = canonical.firstOfToken[index]
    return first < canonical.words.count ? canonical.words[first].key : nil
  }

  /// `Chính phủ (CP)`, `viết tắt là CP`: the text itself said what an abbreviation stands for.
  func isDefined(_ index: Int) -> Bool {
    (max(0, index - 400)..<index).contains { before in
      guard words[before].key == words[index].key else { return false }
      return words[before].gap == .other && span(before: before) != nil
        || before > 1 && words[before - 2].key == StateWords.short
    }
  }

  /// `Trung ương Đoàn`, `T.Ư Hội`: the centre of a mass organization.
  func isOfMassOrganization(_ index: Int) -> Bool {
    let first = canonical.firstOfToken[index]
    return first + 2 < canonical.words.count
      && BodyWords.massOrganizations.contains(canonical.words[first + 2].key)
  }

  /// `Ban Chỉ đạo cấp huyện`, `Ban Chỉ đạo các xã`: boards of a level, and none of a topic of its own.
  func isBoardOfLevel(_ index: Int) -> Bool {
    var end = index + 1
    if !words[index].isAllCapitals { end = index + 3 }
    guard end < words.count, words[end].gap == .space else { return true }
    if classes[end].contains(.others), !words[end].form.contains(.number) { return true }
    return !words[end].form.contains(.number)
      && !BoardPhrases.begin(at: end, of: words, classes)
  }

  /// Says whether the name of a board begins at a word.
  func isBoard(_ index: Int) -> Bool {
    let rest = words[index...].prefix(3).map(\.key)
    return BodyWords.boards.contains { rest.starts(with: $0) }
  }
}

/// Words of ministries in short.
private enum MinistryWords {
  static let head = keys("trưởng")[0]
  static let heads = pairKeys("bộ trưởng, thứ trưởng")
}
