extension RecurringPassages {
  /// Shorter texts are too much like each other: a notice of three lines is all stock phrases.
  private static let shortest = 60

  /// How much of the shorter text must stand in the other.
  private static let share = 0.8

  static func reprints(
    among matches: [[PassageMatch]],
    _ corpus: PassageCorpus
  ) -> [WholeReprint] {
    matches.enumerated().compactMap { text, matches in
      let length = corpus.range(of: text).count
      var best: WholeReprint?
      for (original, matches) in grouped(matches) where original != text {
        let shorter = min(length, corpus.range(of: original).count)
        let share = Double(covered(by: matches)) / Double(max(1, shorter))
        guard shorter >= shortest, share >= self.share, share > best?.share ?? 0 else { continue }
        best = WholeReprint(text: text, original: original, share: min(1, share))
      }
      return best
    }
  }

  /// The matches with each earlier text, the earliest first.
  private static func grouped(_ matches: [PassageMatch]) -> [(Int, ArraySlice<PassageMatch>)] {
    let sorted = matches.sorted {
      ($0.earlierText, $0.later.lowerBound) < ($1.earlierText, $1.later.lowerBound)
    }
    return sorted.chunked { $0.earlierText }
  }

  /// How many syllables of the later text are in any of the matches.
  private static func covered(by matches: ArraySlice<PassageMatch>) -> Int {
    var (count, end) = (0, 0)
    for match in matches where match.later.upperBound > end {
      count += match.later.upperBound - max(end, match.later.lowerBound)
      end = match.later.upperBound
    }
    return count
  }
}

extension Array {
  /// Cuts where a value changes from one element to the next.
  func chunked<Value: Equatable>(by value: (Element) -> Value) -> [(Value, ArraySlice<Element>)] {
    var chunks: [(Value, ArraySlice<Element>)] = []
    var start = 0
    while start < count {
      let first = value(self[start])
      var end = start + 1
      while end < count, value(self[end]) == first { end += 1 }
      chunks.append((first, self[start..<end]))
      start = end
    }
    return chunks
  }
}
