internal import VietnameseText

/// The post that is printed beside the name of somebody unknown.
extension NameReading {
  /// Returns the post that is printed before a name, else that behind it.
  func printedPost(beside range: Range<Int>) -> Range<Int>? {
    let beside = postBeside(range)
    let titles = TitleWords.press
    // Only the post next to the name: before others stand those of other people.
    if let start = beside.before.last(where: { index in
      titles.begin(at: index, of: words) && beginsPhrase(index, in: beside.before)
    }) {
      var end = beside.before.upperBound
      while end > start + 1,
        !classes[end - 1].isDisjoint(with: [.address, .rank])
          || RankWords.grades.contains(words[end - 1].key)
      {
        end -= 1
      }
      return isFormer(at: start) ? nil : start..<end
    }
    guard let start = beside.behind.first, words[start].gap == .comma || words[start].gap == .dash,
      titles.begin(at: start, of: words), !isFormer(at: start)
    else { return nil }
    let end = beside.behind.dropFirst().first { index in
      words[index].gap == .comma || words[index].gap == .dash
        || !words[index].isCapitalised && classes[index].contains(.verb)
          && span(containing: index) == nil
    }
    return start..<(end ?? beside.behind.upperBound)
  }

  /// `nguyên Phó Chủ tịch`: when the post was held is not said.
  private func isFormer(at index: Int) -> Bool {
    classes[index].contains(.former) || index > 0 && classes[index - 1].contains(.former)
  }

  /// Says whether a post may begin at a word: at the start, behind a comma or a dash, behind `và`.
  private func beginsPhrase(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, words[index].gap == .space else { return true }
    return words[index - 1].key == Words.and || classes[index - 1].contains(.former)
      || !words[index - 1].isCapitalised && classes[index - 1].isDisjoint(with: [.post, .lead])
        && span(containing: index - 1) == nil
  }
}
