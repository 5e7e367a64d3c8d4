internal import VietnameseText

/// The given name, or the middle and given name, behind an address, a rank or a post: `ông Hè`,
/// `Đại tá Sơn`, `Thứ trưởng Hùng`, `bà Thanh Hương`.
extension NameReading {
  /// Returns words that may be such a name of somebody who took part or was named before.
  func givenName(at index: Int) -> NameSpan? {
    guard words[index].isCapitalised, index > 0,
      !classes[index - 1].isDisjoint(with: [.lead, .address, .rank, .phraseEnd])
        || spans.last?.words.upperBound == index,
      isBeside(index)
    else { return nil }
    // `Nguyễn Chí | Thanh`: a middle name that is an address elsewhere.
    if index > 1, words[index - 1].isCapitalised, words[index - 1].gap == .space,
      words[index - 2].isCapitalised, !words[index - 1].isAllCapitals,
      spans.last?.words.upperBound != index
    {
      return nil
    }
    // `Ca sĩ Anh | Tuấn`: with a capital an address is one at the start of a sentence only.
    if words[index - 1].isCapitalised, !beginsSentence(index - 1), !words[index - 1].isAllCapitals,
      GivenWords.nameLike.contains(words[index - 1].key)
    {
      return nil
    }
    if let span = uplandName(at: index) { return span }
    let before = head(before: index)
    guard
      !before.isDisjoint(with: [.lead, .address, .rank]) || spans.last?.words.upperBound == index
    else { return nil }
    // `Phó | Chủ tịch`, `Chánh | Văn phòng`: the post or the body goes on.
    if before.isDisjoint(with: [.address, .rank]), !classes[index].contains(.nameSyllable),
      !classes[index].isDisjoint(with: [.post, .bodyHead, .office])
    {
      return nil
    }
    var end = index + 1
    while isContinued(at: end), words[end].gap == .space, end - index < 3 {
      if !classes[end].isDisjoint(with: [.post, .office]), !classes[end].contains(.nameSyllable) {
        break
      }
      end += 1
    }
    guard end - index < 3, callable.contains(words[end - 1].key) else { return nil }
    return NameSpan(words: index..<end, reading: .given, isPerson: true)
  }

  /// Says who is called so: the only one whose rank, post or sex does not contradict.
  func called(_ range: Range<Int>) -> NameSpan.Reading {
    if range.count == 2, words[range.lowerBound].end - words[range.lowerBound].start == 1 {
      return calledInUpland(range)
    }
    let given = words[range.upperBound - 1].key
    let middle = range.count > 1 ? words[range.lowerBound].key : nil
    let isBare = !words[range].contains(where: \.hasMarks)
    let called = facts.participants.union(introduced).filter { person in
      guard let name = table.people[person] else { return false }
      let isSame =
        name.given == given && (middle == nil || name.middle == middle)
        || isBare && name.bareGiven == words[range.upperBound - 1].bare
          && (middle == nil || name.bareMiddle == words[range.lowerBound].bare)
      guard isSame, mayBeCalled(person, name, range.lowerBound) else { return false }
      let candidate = NameCandidate(words: range, person: person)
      return !rules.people.contains { $0.refuses(self, candidate) }
    }
    if called.count == 1 { return decided(Array(called)) }
    // Of several of one given name the one whom the text named already.
    let named = called.intersection(introduced)
    return named.count == 1 ? decided(Array(named)) : .nothing
  }

  /// `bà H'Loan`, `ông K'Brăng`, `ông Y Krăm`: names of the highlands, of which the first is the given one.
  private func uplandName(at index: Int) -> NameSpan? {
    guard words[index].end - words[index].start == 1, index + 1 < words.count,
      words[index + 1].isCapitalised, [.other, .none, .space].contains(words[index + 1].gap),
      !head(before: index).isDisjoint(with: [.address, .lead, .rank]),
      callable.contains(NameSteps.pair(words[index].key, words[index + 1].key)),
      !isContinued(at: index + 2)
    else { return nil }
    return NameSpan(words: index..<index + 2, reading: .given, isPerson: true)
  }

  private func calledInUpland(_ range: Range<Int>) -> NameSpan.Reading {
    let name = NameSteps.pair(words[range.lowerBound].key, words[range.lowerBound + 1].key)
    let called = facts.participants.union(introduced).filter { table.people[$0]?.upland == name }
    return called.count == 1 ? decided(Array(called)) : .nothing
  }

  private func mayBeCalled(_ person: Int32, _ name: KnownPerson, _ first: Int) -> Bool {
    let before = head(before: first)
    if let rank = rank(before: first) {
      let ranks = ranks(of: person)
      return ranks.contains(rank)
        || ranks.isEmpty && introduced.contains(person)
          && !name.belongsTo.isDisjoint(with: table.armedBodies)
    }
    if before.contains(.address) {
      let key = words[first - 1].key
      if GivenWords.men.contains(key), name.sex == .woman { return false }
      if GivenWords.women.contains(key), name.sex == .man { return false }
      return true
    }
    if isTitled(person, name, first) { return true }
    return before.contains(.lead) && !hasPostWord(max(0, first - 3)..<first)
      && GivenWords.degrees.contains(words[first - 1].key)
  }

  /// Says whether the title before the name is the person's, alone or with the body.
  private func isTitled(_ person: Int32, _ name: KnownPerson, _ first: Int) -> Bool {
    let beside = PostBeside(before: postBeside(first..<first + 1).before, behind: first..<first)
    return name.posts.contains { match($0, of: name, beside) > .elsewhere }
  }
}

/// Words before given names.
private enum GivenWords {
  static let nameLike = Set(keys("anh chí cô thầy cụ"))
  static let men = Set(keys("ông anh mr chú"))
  static let women = Set(keys("bà chị cô ms mrs mme"))
  static let degrees = Set(keys("ts gs sĩ sỹ sư ths gen col general colonel"))
}
