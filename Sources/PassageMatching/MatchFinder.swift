internal import Cores

/// Finds for each text what of it stands in an earlier place, reading it once from front to back.
struct MatchFinder: Sendable {
  private let corpus: PassageCorpus
  private let rules: PassageRules
  private let recurring: RecurringGrams
  private let alignment: Alignment

  init(_ corpus: PassageCorpus, _ rules: PassageRules, jobs: Int) {
    self.corpus = corpus
    self.rules = rules
    recurring = RecurringGrams(corpus, rules, jobs: jobs)
    alignment = Alignment(syllables: corpus.syllables, rules: rules)
  }

  /// Returns the matches of each text with earlier places, in the order of the texts and places.
  func matches(jobs: Int) -> [[PassageMatch]] {
    let pieces = RecurringGrams.pieces(of: corpus)
    let found = Parallel(jobs: jobs).map(pieces, batch: 1) { $0.map(taken) }
    return Array(found.joined())
  }

  /// What a match with the same text covers is not looked up again: it would be found once a gram.
  private func taken(by text: Int) -> [PassageMatch] {
    let range = corpus.range(of: text)
    var matches: [PassageMatch] = []
    for place in range {
      for candidate in recurring.candidates(at: place) {
        let candidate = Int(candidate)
        if matches.contains(where: { $0.has(place, candidate) }) { continue }
        guard let match = match(of: text, range, place, candidate) else { continue }
        matches.append(match)
      }
    }
    return matches
  }

  private func match(
    of text: Int,
    _ range: Range<Int>,
    _ place: Int,
    _ candidate: Int
  ) -> PassageMatch? {
    let earlierText = corpus.text(at: candidate)
    let earlier = corpus.range(of: earlierText)
    guard var match = alignment.match(place, candidate, in: range, and: earlier) else { return nil }
    if earlierText == text, match.later.lowerBound < match.earlier.upperBound { return nil }
    (match.laterText, match.earlierText) = (text, earlierText)
    return match
  }
}

extension PassageMatch {
  /// Whether both places are in the same block, and so what is alike there is in the match.
  fileprivate func has(_ later: Int, _ earlier: Int) -> Bool {
    guard self.later.contains(later), self.earlier.contains(earlier) else { return false }
    return blocks.contains {
      later - $0.later == earlier - $0.earlier && later < $0.later + $0.count && later >= $0.later
    }
  }
}
