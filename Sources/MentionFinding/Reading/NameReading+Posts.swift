internal import VietnameseText

/// What stands beside a name: the bodies of a person's posts, and ranks.
extension NameReading {
  /// Returns the bodies and places that the post beside a name names.
  ///
  /// Before the name they stand directly (`Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vinh`), behind it
  /// after a comma, a dash or a bracket and the first word of a post.
  func belongings(beside range: Range<Int>) -> Set<Int32> {
    var found: Set<Int32> = []
    if let before = span(before: range.lowerBound),
      words[range.lowerBound].gap == .space
    {
      found.formUnion(subjects(of: before))
    }
    guard hasPostBehind(range.upperBound) else { return found }
    let behind = phrase(behind: range.upperBound)
    for span in spans[firstSpan(endingBehind: range.upperBound)...] {
      if span.isPerson || span.words.lowerBound >= behind.upperBound { break }
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
}
