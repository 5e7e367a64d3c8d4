/// The ends of all matches of a corpus on one side, found from the text in which they stand: on the
/// earlier side what others took from it, on the later side what it took.
struct MatchEnds {
  private let stretches: StretchIndex

  init(
    _ matches: [PassageMatch],
    of corpus: PassageCorpus,
    _ side: (PassageMatch) -> Range<Int>
  ) {
    var stretches = StretchIndex(of: corpus.syllables.count)
    for (index, match) in matches.enumerated() { stretches.insert(side(match), index) }
    self.stretches = stretches
  }

  /// Returns the matches whose end has so many syllables of a range, in the order of the places.
  func all(sharing least: Int, of range: Range<Int>) -> [Int] {
    var found: [(start: Int, match: Int)] = []
    stretches.each(sharing: least, of: range) { found.append(($0.lowerBound, $1)) }
    found.sort { $0 < $1 }
    return found.map(\.match)
  }

  /// Returns the match whose end has most of a range, the first of those that have as much.
  func largest(sharing least: Int, of range: Range<Int>) -> Int? {
    var best: (shared: Int, match: Int)?
    stretches.each(sharing: least, of: range) { stretch, match in
      let shared = stretch.clamped(to: range).count
      guard let known = best else { return best = (shared, match) }
      if (shared, -match) > (known.shared, -known.match) { best = (shared, match) }
    }
    return best?.match
  }
}
