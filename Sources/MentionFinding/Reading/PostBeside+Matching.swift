internal import VietnameseText

/// How known posts fit what stands beside a name.
extension NameReading {
  /// Returns how a post fits, the better of before and behind the name.
  func match(_ post: KnownPerson.Post, of person: KnownPerson, _ beside: PostBeside) -> PostMatch {
    max(
      match(post, of: person, in: beside.before, isBehind: false),
      match(post, of: person, in: beside.behind, isBehind: true)
    )
  }

  private func match(
    _ post: KnownPerson.Post,
    of person: KnownPerson,
    in range: Range<Int>,
    isBehind: Bool
  ) -> PostMatch {
    guard !range.isEmpty else { return .none }
    var best = PostMatch.none
    for end in ends(of: post.title, in: range) {
      if goesOnAsPrinted(post, behind: end) { return .full }
      let rest = readRest(end..<range.upperBound, isBehind: isBehind)
      best = max(best, fit(post, of: person, rest))
    }
    guard best == .none, let english = EnglishTitles.titles[post.title] else { return best }
    for end in english.flatMap({ ends(of: $0, in: range) }) {
      var rest = readRest(end..<range.upperBound, isBehind: isBehind)
      // What stands behind `of` in English is seldom known by that name.
      rest.isUnknown = false
      best = max(best, fit(post, of: person, rest))
    }
    return best
  }

  /// `Phó Vụ trưởng Vụ Hợp tác quốc tế`: the body is cut short, and begins as the person's does.
  private func goesOnAsPrinted(_ post: KnownPerson.Post, behind end: Int) -> Bool {
    let body = post.printed.dropFirst(post.title.count)
    let start = canonical.firstOfToken[end]
    guard body.count > 2, start + 2 < canonical.words.count else { return false }
    return canonical.words[start..<start + 3].allSatisfy(\.isJoined)
      && canonical.words[start..<start + 3].lazy.map(\.key).elementsEqual(body.prefix(3))
  }

  private func fit(
    _ post: KnownPerson.Post,
    of person: KnownPerson,
    _ rest: (subjects: Set<Int32>, isUnknown: Bool)
  ) -> PostMatch {
    if rest.isUnknown { return .elsewhere }
    if rest.subjects.isEmpty { return post.belongsTo.isEmpty ? .full : .bare }
    let places = Set(rest.subjects.compactMap { table.placeOfBody[$0] })
    if post.belongsTo.isEmpty { return places.isEmpty ? .full : .elsewhere }
    let said = rest.subjects.union(places)
    return said.isDisjoint(with: person.belongsTo.union(post.belongsTo)) ? .elsewhere : .full
  }

  /// Returns the words behind every place where a title stands.
  private func ends(of title: [UInt64], in range: Range<Int>) -> [Int] {
    let all = canonical.words
    let first = canonical.firstOfToken[range.lowerBound]
    let end = canonical.firstOfToken[range.upperBound]
    guard !title.isEmpty, end - first >= title.count else { return [] }
    var ends: [Int] = []
    for start in first...end - title.count where all[start].key == title[0] {
      let found = all[start..<start + title.count]
      guard found.lazy.map(\.key).elementsEqual(title),
        found.dropFirst().allSatisfy(\.isJoined)
      else { continue }
      if start > first, PostBeside.deputies.contains(all[start - 1].key) { continue }
      // `Trưởng` alone is a title, and the end of `Thứ trưởng`.
      if title.count == 1, PostWords.isHalf(title[0]), start > first,
        words[all[start].token].gap == .space,
        !PostWords.mayPrecede(all[start - 1].key)
      {
        continue
      }
      ends.append(found[start + title.count - 1].token + 1)
    }
    return ends
  }

  /// Reads what stands behind a title as far as it belongs to it: bodies and places, and whether
  /// there is something else that only a body of its own could be.
  private func readRest(
    _ range: Range<Int>,
    isBehind: Bool
  ) -> (subjects: Set<Int32>, isUnknown: Bool) {
    var subjects: Set<Int32> = []
    var index = range.lowerBound
    while index < range.upperBound {
      if words[index].gap == .comma || words[index].gap == .other, beginsPost(index) || isBehind {
        break
      }
      if let span = span(containing: index) {
        guard !span.isPerson else { break }
        let named = self.subjects(of: span)
        if named.isEmpty { return (subjects, true) }
        subjects.formUnion(named)
        index = span.words.upperBound
        continue
      }
      // `Phó Chánh Văn phòng`, `Phó Trưởng ban`: the first word of the body belongs to the title.
      if index == range.lowerBound, let end = classWord(at: index) {
        index = end
        continue
      }
      if isGovernment(index) {
        index += 2
        continue
      }
      let isSmallWord = !classes[index].isDisjoint(
        with: [.filler, .lead, .address, .rank, .link, .province, .city]
      )
      guard isSmallWord || isThanhPho(index) || index > 0 && isThanhPho(index - 1) else {
        let isOver = isBehind && (classes[index].contains(.verb) || !subjects.isEmpty)
        return (subjects, !isOver && !isSecondPost(index))
      }
      index += 1
    }
    return (subjects, false)
  }

  private func classWord(at index: Int) -> Int? {
    guard classes[index].contains(.bodyHead) else { return nil }
    let isPair = index + 1 < words.count && words[index + 1].key == PostWords.room
    let end = isPair ? index + 2 : index + 1
    guard end < words.count, words[end].gap == .space else { return end }
    return classes[end].contains(.filler)
      || words[end].isCapitalised && !mayBeBody(index)
        && beginsPersonalName(at: end)
      ? end : nil
  }

  /// `Bộ trưởng Bộ Công an kiêm Phó Trưởng ban`: the next post begins.
  private func isSecondPost(_ index: Int) -> Bool {
    classes[index].contains(.post) && span(before: index) != nil
  }

  private func isGovernment(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].key == PostBeside.government[0]
      && words[index + 1].key == PostBeside.government[1]
  }
}
