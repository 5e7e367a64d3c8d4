internal import VietnameseText

/// Which person a name means, by the article and by the post beside the name.
extension NameReading {
  /// Says who is meant by the people's names, now that the bodies and places are known.
  mutating func readPeople() {
    for index in spans.indices {
      guard case .person(let match) = spans[index].reading else { continue }
      spans[index].reading = person(match, at: index)
      spans[index].isFormer = isFormer(spans[index].words)
    }
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
    return !isPartOfLongerName(range) && !isCredit(range)
  }

  private func isPartOfLongerName(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let end = range.upperBound
    if isContinued(at: end), classes[end].isDisjoint(with: [.post, .office]) { return true }
    if end < words.count, words[end].gap == .space, words[end].isCapitalised,
      classes[end].contains(.thing)
    {
      return true
    }
    guard first > 0, words[first].gap == .space || words[first].gap == .hyphen else { return false }
    let before = classes[first - 1]
    let isCity = marker(before: first) == .city
    if !before.isDisjoint(with: [.thing, .district]), !isCity { return true }
    guard words[first - 1].isCapitalised,
      !words[first - 1].isAllCapitals || range.allSatisfy({ words[$0].isAllCapitals })
    else { return false }
    if spans.last?.words.upperBound == first { return false }
    return before.contains(.surname) && before.isDisjoint(with: [.lead, .address, .post])
  }

  /// `(Ảnh: Thu Huyền)`, or a paragraph that is nothing but the name and the agency.
  private func isCredit(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    if first > 0, words[first].gap == .other, classes[first - 1].contains(.credit) { return true }
    guard first == 0, words.count - range.upperBound <= 2 else { return false }
    return range.upperBound == words.count || words[range.upperBound].gap == .other
  }

  private func person(_ match: NameMatch, at index: Int) -> NameSpan.Reading {
    let range = spans[index].words
    let names = table.names[Int(match.list)]
    let candidates = Set(names.lazy.filter { $0.kind == .person }.map(\.subject))
    let hasLead = names[0].hasLead || hasLead(range.lowerBound)
    let participants = candidates.intersection(facts.participants)
    if !participants.isEmpty {
      guard range.count > 1 || hasLead else { return .nothing }
      return decided(Array(participants))
    }
    let hasPost = hasLead || hasPostBehind(range.upperBound)
    if range.count < 3 || match.isBare, !hasPost { return .nothing }
    let beside = belongings(beside: index)
    if !beside.isEmpty {
      let known = candidates.filter { !beside.isDisjoint(with: belongings(of: $0)) }
      return known.isEmpty ? .nothing : decided(Array(known))
    }
    let own = facts.bodies.union(facts.places)
    let local = candidates.filter { !own.isDisjoint(with: belongings(of: $0)) }
    if !local.isEmpty { return decided(Array(local)) }
    let titled = candidates.filter { hasTitle($0, beside: range) }
    if titled.count == 1 { return decided(Array(titled)) }
    return .ambiguous(candidates.sorted())
  }

  private func belongings(of person: Int32) -> Set<Int32> {
    table.people[person]?.belongsTo ?? []
  }

  /// Says whether an address, a rank, a degree or a post stands directly before a name.
  private func hasLead(_ first: Int) -> Bool {
    guard isBeside(first) else { return false }
    if !classes[first - 1].isDisjoint(with: [.lead, .address]) { return true }
    return spans.contains { $0.words.upperBound == first }
  }

  private func hasPostBehind(_ end: Int) -> Bool {
    guard end < words.count, classes[end].contains(.post) else { return false }
    switch words[end].gap {
    case .comma, .dash, .other, .space: return true
    default: return false
    }
  }

  /// Says whether a post beside a name is one that the person is known to hold, and few others.
  private func hasTitle(_ person: Int32, beside range: Range<Int>) -> Bool {
    guard let known = table.people[person] else { return false }
    let first = range.lowerBound
    let end = range.upperBound
    let starts = [
      first > 1 && isBeside(first) ? first - 2 : nil,
      hasPostBehind(end) && end + 1 < words.count ? end : nil,
    ]
    return starts.contains { start in
      guard let start else { return false }
      let title = NameSteps.pair(words[start].key, words[start + 1].key)
      return known.titles.contains(title) && table.holders[title, default: 0] < 4
    }
  }

  /// `nguyên Chủ tịch`, before the name or behind it, in the same phrase.
  private func isFormer(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if end < words.count, classes[end].contains(.former), words[end].gap == .comma { return true }
    var index = range.lowerBound
    while index > 0, range.lowerBound - index < 14, words[index].gap == .space {
      index -= 1
      if classes[index].contains(.former), !words[index].isCapitalised { return true }
    }
    return false
  }
}
