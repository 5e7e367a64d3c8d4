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

  /// What a text has of earlier places.
  struct Taken: Sendable {
    var matches: [PassageMatch] = []
    /// How many syllables were gone over to find it, each as often as it was.
    var followed = 0
  }

  /// Returns what each text has of earlier places, in the order of the texts and places.
  func taken(jobs: Int) -> [Taken] {
    let pieces = RecurringGrams.pieces(of: corpus)
    let found = Parallel(jobs: jobs).map(pieces, batch: 1) { $0.map(taken(by:)) }
    return Array(found.joined())
  }

  /// What a match with the same text covers is not looked up again: it would be found once a gram.
  private func taken(by text: Int) -> Taken {
    let range = corpus.range(of: text)
    var taken = Taken()
    var followed = FollowedPlaces(range, rules)
    // The stretches that reach beyond the place, with those that only say the same over and over.
    var open: [PassageMatch] = []
    for place in range {
      followed.move(to: place)
      let candidates = recurring.candidates(at: place)
      if candidates.isEmpty { continue }
      open.removeAll { $0.later.upperBound <= place }
      for candidate in candidates.lazy.map({ Int($0) }) where !followed.isFull {
        if open.contains(where: { $0.has(place, candidate) }) { continue }
        let outcome = outcome(of: text, followed.wall + 1..<range.upperBound, place, candidate)
        followed.count(outcome.followed)
        taken.followed += outcome.followed.count
        guard let match = outcome.match else { continue }
        if !match.overlapsItself, !open.contains(where: { $0.covers(match) }) {
          taken.matches.append(match)
        }
        open.append(match)
      }
    }
    return taken
  }

  private func outcome(of text: Int, _ range: Range<Int>, _ place: Int, _ candidate: Int)
    -> Alignment.Outcome
  {
    let earlierText = corpus.text(at: candidate)
    let earlier = corpus.range(of: earlierText)
    var outcome = alignment.outcome(place, candidate, in: range, and: earlier)
    outcome.match?.laterText = text
    outcome.match?.earlierText = earlierText
    return outcome
  }
}

extension PassageMatch {
  /// Whether a text has its two ends one upon the other: it only says the same over and over.
  fileprivate var overlapsItself: Bool {
    earlierText == laterText && later.lowerBound < earlier.upperBound
  }

  /// Whether both ends of another match are within these: it only is the same passage, shifted by a
  /// word or a sentence that the passage says more than once.
  fileprivate func covers(_ other: PassageMatch) -> Bool {
    earlierText == other.earlierText && !overlapsItself
      && other.later.clamped(to: later) == other.later
      && other.earlier.clamped(to: earlier) == other.earlier
  }
}
