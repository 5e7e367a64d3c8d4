internal import VietnameseText

/// How a post that somebody is known for fits what stands beside a name.
enum PostMatch: Int, Comparable {
  /// The title does not stand there.
  case none
  /// The title stands there in another body: `Giám đốc Sở Xây dựng` of a director of police.
  case elsewhere
  /// The title stands there alone: `Thứ trưởng Nguyễn Văn Thành`.
  case bare
  /// The title and the body stand there, or a title that needs none: `Chủ tịch nước`.
  case full

  static func < (left: PostMatch, right: PostMatch) -> Bool { left.rawValue < right.rawValue }
}

/// What stands beside a person's name and may say the post: the words before it in its phrase, and
/// those behind it.
///
///     Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an | Tô Văn Lâm |, Phó Trưởng ban …
struct PostBeside {
  let before: Range<Int>
  let behind: Range<Int>

  /// Returns the words of a title in the form in which they are compared.
  static func titleWords(_ words: some Collection<ScannedSyllable>) -> [UInt64] {
    let words = Array(words)
    return CanonicalWords(words, words.map { WordClasses.vietnamese[$0.key] }).words.map(\.key)
  }

  /// Words that make another title of the one behind them: `Phó | Chủ tịch`.
  static let deputies = Set(keys("phó vice deputy"))
  static let government = keys("chính phủ")
  static let standing = keys("thường trực")
  /// No more words than so belong to the posts of one person.
  static let longest = 40
}

extension NameReading {
  /// Returns the posts beside a person's name.
  ///
  /// Of `các Thứ trưởng A, B và C` the title before the first is that of all.
  func postBeside(_ range: Range<Int>) -> PostBeside {
    var before = phrase(before: range.lowerBound)
    var (first, chain) = (range.lowerBound, 0)
    while before.isEmpty || before.count == 1 && words[before.lowerBound].key == Words.and,
      let last = span(before: before.lowerBound), last.isPerson, chain < PostBeside.longest
    {
      chain += 1
      first = last.words.lowerBound
      before = phrase(before: first)
    }
    if first < range.lowerBound, !hasPlural(before) { before = first..<first }
    return PostBeside(before: before, behind: phrase(behind: range.upperBound))
  }

  private func hasPlural(_ range: Range<Int>) -> Bool {
    let start = max(0, range.lowerBound - 1)
    return (start..<range.upperBound).contains { classes[$0].contains(.others) }
  }

  func phrase(before first: Int) -> Range<Int> {
    var start = first
    while start > 0, first - start < PostBeside.longest, goesOn(before: start),
      !(start < first && endsWithPerson(start))
    {
      start -= 1
    }
    return start..<first
  }

  /// Says whether a phrase with posts goes on over the gap before a word.
  private func goesOn(before index: Int) -> Bool {
    switch words[index].gap {
    case .space, .hyphen, .dash, .ampersand, .none, .slash: true
    // `T.Ư Đảng`, `TS. Lê Văn Tám`.
    case .period, .stop:
      isBeside(index)
        || span(containing: index).map { $0.words.lowerBound < index && !$0.isPerson } ?? false
    case .comma: beginsPost(index)
    case .other, .start: false
    }
  }

  func beginsPost(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.post, .lead, .address, .former, .office, .rank])
      || span(from: index).map { !$0.isPerson } ?? false
  }

  private func endsWithPerson(_ index: Int) -> Bool {
    span(before: index)?.isPerson ?? false
  }

  func phrase(behind end: Int) -> Range<Int> {
    guard end < words.count else { return end..<end }
    switch words[end].gap {
    case .comma, .dash, .other: break
    case .space where PostWords.isLink(words[end].key): break
    default: return end..<end
    }
    guard beginsPost(end) || PostWords.isLink(words[end].key) else { return end..<end }
    var next = end + 1
    while next < words.count, next - end < PostBeside.longest, goesOn(before: next),
      !(span(from: next)?.isPerson ?? false)
    {
      next += 1
    }
    // `…, Bộ trưởng Bộ Công an Tô Văn Lâm`: the last post is the next one's.
    if next < words.count, words[next].gap == .space,
      span(from: next)?.isPerson ?? false
    {
      while next > end, words[next].gap != .comma { next -= 1 }
    }
    return end..<next
  }
}
