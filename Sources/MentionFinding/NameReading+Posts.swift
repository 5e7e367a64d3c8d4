internal import VietnameseText

/// What stands beside a name: the bodies of a person's posts, and a given name behind `ông`.
extension NameReading {
  /// Returns the bodies and places that the post beside a name names.
  ///
  /// Before the name they stand directly (`Chủ tịch UBND tỉnh Nghệ An Lê Hồng Vinh`), behind it
  /// after a comma, a dash or a bracket and the first word of a post.
  func belongings(beside index: Int) -> Set<Int32> {
    var found: Set<Int32> = []
    let range = spans[index].words
    if index > 0, spans[index - 1].words.upperBound == range.lowerBound,
      words[range.lowerBound].gap == .space
    {
      found.formUnion(subjects(of: spans[index - 1]))
    }
    guard range.upperBound < words.count, classes[range.upperBound].contains(.post) else {
      return found
    }
    for span in spans[(index + 1)...] {
      if case .person = span.reading { break }
      guard isOnePhrase(range.upperBound..<span.words.lowerBound) else { break }
      found.formUnion(subjects(of: span))
    }
    return found
  }

  private func subjects(of span: NameSpan) -> [Int32] {
    switch span.reading {
    case .mention(let subject): [subject]
    case .ambiguous(let candidates): candidates
    case .person, .nothing: []
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

  /// Returns a participant whom an address and the given name mean: `ông Hè`, `Tướng Kỷ`.
  func givenName(at index: Int) -> NameSpan? {
    guard words[index].isCapitalised, isBeside(index), !isContinued(at: index + 1),
      classes[index - 1].contains(.address), !facts.participants.isEmpty
    else { return nil }
    let key = words[index].key
    let called = facts.participants.filter { table.people[$0]?.given == key }
    guard called.count == 1 else { return nil }
    return NameSpan(words: index..<index + 1, reading: decided(Array(called)))
  }
}
