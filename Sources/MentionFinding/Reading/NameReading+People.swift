internal import VietnameseText

/// Which person a name means, by the article and by the post beside the name.
extension NameReading {
  /// Says who is meant by the people's names, now that the bodies and places are known, in the order
  /// of the text: who was named before is meant by a short form behind.
  mutating func readPeople() {
    for index in spans.indices {
      switch spans[index].reading {
      case .person(let match):
        (spans[index].reading, spans[index].ground) = person(match, at: index)
      case .given:
        let reading = called(spans[index].words)
        guard reading.isNothing, let place = spans[index].otherwise else {
          (spans[index].reading, spans[index].ground) = (reading, .article)
          break
        }
        spans[index].reading = decided([place])
        spans[index].isPerson = false
      case .mention(let subject): introduced.insert(subject)
      case .ambiguous, .nothing, .thing: break
      }
      guard spans[index].isPerson, case .mention(let subject) = spans[index].reading else {
        continue
      }
      introduced.insert(subject)
      if let rank = rank(before: spans[index].words.lowerBound) {
        introducedRanks[subject, default: []].formUnion([
          rank, words[spans[index].words.lowerBound - 1].key,
        ])
      }
      spans[index].isFormer = isFormer(spans[index].words)
    }
    spans.removeAll { $0.isPerson && $0.reading.isNothing && $0.words.count < 3 }
  }

  /// Says whether a sequence of words is a whole name of somebody: no part of a longer name, no
  /// street, no credit.
  func isPersonalName(_ match: NameMatch, _ range: Range<Int>) -> Bool {
    let name = table.names[Int(match.list)][0]
    if name.isForeign { return true }
    let capitals = range.count { words[$0].isCapitalised }
    let isSmall = capitals == 0 && range.count > 2 && !match.isBare
    guard
      capitals == range.count || isSmall
        || name.hasLead && words[range.upperBound - 1].isCapitalised
    else { return false }
    let candidate = NameCandidate(words: range)
    return !rules.names.contains { $0.refuses(self, candidate) }
  }

  private mutating func person(
    _ match: NameMatch,
    at index: Int
  ) -> (NameSpan.Reading, MentionGround) {
    let range = spans[index].words
    let names = table.names[Int(match.list)]
    let candidates = notRefused(names, range)
    guard !candidates.isEmpty else {
      strangers.formUnion(names.map(\.subject))
      return (.nothing, .name)
    }
    let hasLead = names[0].hasLead || hasLead(range.lowerBound)
    let evidence = PersonEvidence(range, candidates, in: self)
    // A full post beside the name says more than who took part.
    let full = candidates.filter { evidence.fit(of: $0) == .full }
    for known in [facts.participants, introduced] {
      let meant = (full.isEmpty ? candidates : full).intersection(known)
      guard !meant.isEmpty else { continue }
      guard range.count > 1 || hasLead else { return (.nothing, .name) }
      // Short names and those written without marks may be somebody else's.
      let isDoubtful = range.count < 3 || match.isBare || Set(names.map(\.subject)).count > 1
      let people = meant.count > 1 ? evidence.best(of: meant) : meant
      return (decided(Array(people)), isDoubtful ? .article : .name)
    }
    // Somebody else of the name was named before: only a post tells that ours is meant.
    if full.isEmpty, candidates.isSubset(of: strangers) { return (.nothing, .name) }
    let hasPost =
      hasLead || hasPostBehind(range.upperBound)
      || candidates.contains { evidence.fit(of: $0) > .elsewhere }
    if range.count < 3 || match.isBare, !hasPost { return (.nothing, .name) }
    for telling in rules.tellings {
      switch telling.tells(evidence) {
      case .found(let people): return (decided(Array(people)), telling.ground)
      case .nobody:
        strangers.formUnion(candidates)
        return (.nothing, .name)
      case .silent: continue
      }
    }
    return (.ambiguous(candidates.sorted()), .name)
  }

  /// Returns those of the people of a name whom no rule refuses.
  private func notRefused(_ names: [NameTable.Name], _ range: Range<Int>) -> Set<Int32> {
    Set(names.lazy.filter { $0.kind == .person }.map(\.subject)).filter { person in
      let candidate = NameCandidate(words: range, person: person)
      return !rules.people.contains { $0.refuses(self, candidate) }
    }
  }

  /// Says whether an address, a rank, a degree or a post stands directly before a name.
  func hasLead(_ first: Int) -> Bool {
    guard isBeside(first) else { return false }
    if !head(before: first).isDisjoint(with: [.lead, .address, .rank]) { return true }
    return span(before: first).map { !$0.isRefused } ?? false
  }

  func hasPostBehind(_ end: Int) -> Bool {
    guard end < words.count, classes[end].contains(.post) else { return false }
    switch words[end].gap {
    case .comma, .dash, .other, .space: return true
    default: return false
    }
  }

  /// `nguyên Chủ tịch`, before the name or behind it, in the same phrase.
  func isFormer(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end < words.count, classes[end].contains(.former), words[end].gap == .comma { return true }
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < 14, words[index].gap == .space {
      index -= 1
      // `Tài nguyên` is no former post.
      if classes[index].contains(.former), !words[index].isCapitalised,
        index == 0 || words[index - 1].key != PostWords.wealth
      {
        return true
      }
    }
    return false
  }
}

extension NameSpan.Reading {
  var isNothing: Bool {
    if case .nothing = self { true } else { false }
  }
}
