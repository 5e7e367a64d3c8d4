import SeededNumbers

/// Texts that say the same over and over, as pages that were saved badly do.
enum RepeatedTexts: String, CaseIterable, Sendable {
  case oneWord, twoWords, fiveWords, thirteenWords, paragraph, twoWordsAtRandom, wordWithOthers
  case caption, shuffledSentences, copyWithChanges

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - count: how many syllables it has, or nearly.
  ///   - number: which text of an archive it is; some kinds differ from text to text.
  /// - Returns: its syllables.
  func text(_ count: Int, _ number: Int) -> [UInt64] {
    var random = SplitMix64(seed: 7, stream: UInt64(number))
    switch self {
    case .oneWord: return Self.period(1, count)
    case .twoWords: return Self.period(2, count)
    case .fiveWords: return Self.period(5, count)
    case .thirteenWords: return Self.period(13, count)
    case .paragraph: return Self.period(60, count)
    case .twoWordsAtRandom: return (0..<count).map { _ in random.next() % 2 }
    case .wordWithOthers: return (0..<count).map { _ in random.chance(90) ? 1 : random.next() % 9 }
    case .caption:
      return (0..<count / 20).flatMap { _ in
        Self.period(16, 16) + (0..<4).map { _ in random.next() }
      }
    case .shuffledSentences:
      return Array(0..<count / 16).shuffled(using: &random).flatMap { sentence in
        (0..<16).map { UInt64(sentence * 16 + $0) }
      }
    case .copyWithChanges:
      return (0..<count).map { UInt64($0 % 20 == 7 ? number * count + $0 : $0) }
    }
  }

  private static func period(_ length: Int, _ count: Int) -> [UInt64] {
    (0..<count).map { UInt64($0 % length) }
  }
}
