internal import VietnameseText

/// What stands beside a name: the bodies of a person's posts, and ranks.
extension NameReading {
  /// Returns the bodies and places that the post beside a name names.
  ///
  /// Before the name they stand directly (`Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vinh`), behind it
  /// after a comma, a dash or a bracket and the first word of a post.
  func belongings(beside range: Range<Int>) -> Set<Int32> {
    var found: Set<Int32> = []
    let before = spans.last { $0.words.upperBound <= range.lowerBound }
    if let before, before.words.upperBound == range.lowerBound,
      words[range.lowerBound].gap == .space
    {
      found.formUnion(subjects(of: before))
    }
    guard hasPostBehind(range.upperBound) else { return found }
    for span in spans where span.words.lowerBound >= range.upperBound {
      if span.isPerson { break }
      guard isOnePhrase(range.upperBound..<span.words.lowerBound) else { break }
      found.formUnion(subjects(of: span))
    }
    return found
  }

  func subjects(of span: NameSpan) -> [Int32] {
    switch span.reading {
    case .mention(let subject): [subject]
    case .ambiguous(let candidates): candidates
    case .person, .given, .nothing, .thing: []
    }
  }

  /// Says whether no sentence, clause or next person begins in or directly behind some words.
  private func isOnePhrase(_ range: Range<Int>) -> Bool {
    guard range.count < 16 else { return false }
    for index in range.lowerBound + 1..<max(range.upperBound + 1, range.lowerBound + 1) {
      switch words[index].gap {
      case .stop, .other: return false
      case .comma, .dash:
        if classes[index].isDisjoint(with: [.post, .bodyHead, .office, .former]) { return false }
      default: break
      }
    }
    return true
  }

  /// Says whether the words before a name in its phrase have the first word of a post: `Giám đốc
  /// Học viện | …`.
  func isPost(of first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index < 7 {
      if classes[index].contains(.post), classes[index].isDisjoint(with: [.institution]) {
        return true
      }
      guard words[index].gap == .space else { return false }
      index -= 1
    }
    return false
  }

  func hasPostWord(_ range: Range<Int>) -> Bool {
    range.contains { classes[$0].contains(.post) }
  }

  /// Says whether a unit below the province is named: `huyện`, `Huyện ủy`, `thị xã`.
  func namesDistrict(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard classes[index].contains(.district) else { return false }
      let found = HeadPhrases.press.find(endingAt: index, of: words)
      return found.map { $0.contains(.district) } ?? true
    }
  }

  /// Returns the provinces of some bodies, and those among them.
  func provinces(of subjects: Set<Int32>) -> Set<Int32> {
    Set(subjects.compactMap { table.isPlace($0) ? $0 : table.placeOfBody[$0] })
  }

  /// Says whether two provinces are one before and after it changed: their names are the same.
  func isSuccession(from old: Set<Int32>, to new: Set<Int32>) -> Bool {
    let names = Set(old.flatMap { table.placeKeys[$0] ?? [] })
    return new.contains { !names.isDisjoint(with: table.placeKeys[$0] ?? []) }
  }

  /// Says whether somebody is known by a post in such a firm.
  func knows(firm: UInt64, of person: Int32?) -> Bool {
    guard let person, let known = table.people[person] else { return false }
    return known.posts.contains { post in
      zip(post.title, post.title.dropFirst()).contains { NameSteps.pair($0, $1) == firm }
    }
  }

  /// `Giám đốc hợp tác xã Trần Văn Bình`: the post before a name is one in a firm that the person is
  /// not known in.
  func isOfFirm(_ name: NameCandidate) -> Bool {
    var index = name.first - 1
    while index > 0, name.first - index < 8, words[index].gap == .space,
      !spans.contains(where: { $0.words.contains(index) && !$0.isRefused })
    {
      let firm = NameSteps.pair(words[index - 1].key, words[index].key)
      if CitizenWords.firms.contains(firm) { return !knows(firm: firm, of: name.person) }
      index -= 1
    }
    return false
  }

  /// `cố Chủ tịch Quốc hội …`: the late holder of a post; `cố vấn` is one.
  func isLate(_ first: Int) -> Bool {
    phrase(before: first).contains { index in
      words[index].key == OrderWords.late && !words[index].isCapitalised && index + 1 < words.count
        && words[index + 1].key != OrderWords.adviser
    }
  }

  /// `chú Tư …`, `bác Ba …`: a neighbour, called by the order of birth.
  func isCalledByOrder(_ first: Int) -> Bool {
    first > 1 && words[first].gap == .space && words[first - 1].gap == .space
      && words[first - 1].isCapitalised && OrderWords.births.contains(words[first - 1].key)
      && OrderWords.kin.contains(words[first - 2].key)
  }

  /// `Theo ông …,`: says whose word it is.
  func followsAccording(_ first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index < 8 {
      if words[index].key == OrderWords.according { return true }
      guard words[index].gap == .space else { return false }
      index -= 1
    }
    return false
  }

  // MARK: Ranks

  /// Says whether a rank stands before a name that the person is known to have.
  func hasRank(of person: Int32, before first: Int) -> Bool {
    guard let rank = rank(before: first) else { return false }
    return ranks(of: person).contains(rank)
  }

  func isGeneral(before first: Int) -> Bool {
    first > 1 && words[first - 1].key == RankWords.general && rank(before: first) != nil
  }

  func ranks(of person: Int32) -> Set<UInt64> {
    let printed = (facts.ranks[person] ?? []).union(introducedRanks[person] ?? [])
    return printed.isEmpty ? table.people[person]?.ranks ?? [] : printed
  }

  /// Returns the rank before a name as ``KnownPerson/ranks`` has it: `Đại tá`, or `Tướng` alone.
  func rank(before first: Int) -> UInt64? {
    guard isBeside(first), classes[first - 1].contains(.rank) else { return nil }
    if first > 1, words[first - 1].gap == .space, words[first - 2].key == RankWords.minister {
      return nil
    }
    if first > 1, words[first - 1].gap == .space, RankWords.grades.contains(words[first - 2].key) {
      return NameSteps.pair(words[first - 2].key, words[first - 1].key)
    }
    return words[first - 1].key
  }
}

/// Words by which neighbours are called in the south.
private enum OrderWords {
  static let births = Set(keys("hai ba tư năm sáu bảy tám chín mười út"))
  static let according = keys("theo")[0]
  static let late = keys("cố")[0]
  static let adviser = keys("vấn")[0]
  static let kin = Set(keys("chú bác anh chị cô dì cậu ông bà"))
}

/// Words of ranks.
enum RankWords {
  static let general = keys("tướng")[0]
  /// `Thủ tướng` is no rank.
  static let minister = keys("thủ")[0]
  static let grades = Set(keys("đại thượng trung thiếu"))
}

extension ScannedSyllable {
  /// A number of four digits.
  var isYear: Bool { form.contains(.number) && end - start == 4 }
}
