internal import VietnameseText

/// Looking for what was found at a word: the spans stand in their order, so that few are looked at
/// whatever their number.
extension NameReading {
  /// Returns the place of the first span that ends behind a word.
  func firstSpan(endingBehind index: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].words.upperBound > index { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Returns what was found at a word.
  func span(containing index: Int) -> NameSpan? {
    let place = firstSpan(endingBehind: index)
    guard place < spans.count, spans[place].words.contains(index) else { return nil }
    return spans[place]
  }

  /// Returns what was found from a word on.
  func span(from index: Int) -> NameSpan? {
    span(containing: index).flatMap { $0.words.lowerBound == index ? $0 : nil }
  }

  /// Returns what was found up to a word.
  func span(before index: Int) -> NameSpan? {
    index == 0
      ? nil : span(containing: index - 1).flatMap { $0.words.upperBound == index ? $0 : nil }
  }
}
