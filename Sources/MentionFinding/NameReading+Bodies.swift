internal import VietnameseText

/// Which body a name means: its stem, and the province behind it or that of the article.
extension NameReading {
  /// Returns the longest body's name at a word of which it can be said whose it is.
  func bodySpan(at index: Int) -> NameSpan? {
    guard mayBeginBody(index), !isInDocumentNumber(index) else { return nil }
    let words = canonical.words
    var start = canonical.firstOfToken[index]
    while start < words.count, words[start].token == index {
      if let span = bodySpan(fromCanonical: start, at: index) { return span }
      start += 1
    }
    return nil
  }

  /// `các Ban Chỉ đạo`: several bodies, and none of them.
  private func isPlural(_ index: Int) -> Bool {
    index > 0 && words[index].gap == .space && classes[index - 1].contains(.others)
  }

  /// Says whether the first two words are those of a body's name, which they seldom are.
  private func mayBeginBody(_ index: Int) -> Bool {
    if words[index].isAllCapitals { return true }
    guard let node = table.trie.next(words[index].key, after: NameTrie.stems) else { return false }
    guard index + 1 < words.count, table.trie.ends[Int(node)] < 0 else { return true }
    return words[index + 1].isAllCapitals || classes[index + 1].contains(.link)
      || words[index + 1].key == CanonicalWords.task.0
      || table.trie.next(words[index + 1].key, after: node) != nil
  }

  /// `21/KH-UBND` and `46-TB/TW` number a document.
  private func isInDocumentNumber(_ index: Int) -> Bool {
    (words[index].gap == .slash || words[index].gap == .hyphen) && words[index].isAllCapitals
  }

  private func bodySpan(fromCanonical start: Int, at index: Int) -> NameSpan? {
    let words = canonical.words
    guard var node = table.trie.next(words[start].key, after: NameTrie.stems) else { return nil }
    var ends: [(list: Int32, end: Int)] = []
    var end = start + 1
    while true {
      let list = table.trie.ends[Int(node)]
      if list >= 0 { ends.append((list, end)) }
      guard end < words.count, words[end].isJoined,
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
    guard words[index].isCapitalised || !isShort || tail.hasMarker else { return nil }
    if isPlural(index), !tail.namesPlace { return nil }
    let candidates = candidates(stems, tail)
    guard !candidates.isEmpty else { return nil }
    return NameSpan(words: index..<tail.end, reading: decidedBody(candidates))
  }

  private func candidates(_ stems: [NameTable.Stem], _ tail: BodyTail) -> [Int32] {
    switch tail.meaning {
    case .foreign: return []
    case .places(let places):
      return stems.filter { $0.place >= 0 && places.contains($0.place) }.map(\.subject)
    case .home(let isCity):
      let homes = homes(ofCities: isCity)
      return stems.filter { homes.contains($0.place) }.map(\.subject)
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
    return []
  }

  /// The article's provinces or its cities of a province's rank.
  private func homes(ofCities isCity: Bool) -> Set<Int32> {
    facts.places.filter { table.cities.contains($0) == isCity }
  }

  private func decidedBody(_ candidates: [Int32]) -> NameSpan.Reading {
    let candidates = Set(candidates)
    for own in [facts.organizers, facts.bodies] where candidates.intersection(own).count == 1 {
      return decided(Array(candidates.intersection(own)))
    }
    return decided(Array(candidates))
  }
}
