/// A stretch of a text; syllables are counted through the whole corpus.
struct Extent: Hashable {
  var text: Int
  var range: Range<Int>

  /// Whether so many syllables are nearly all of a stretch: 85 of 100, or 11 of 12.
  static func isMost(_ count: Int, of range: Range<Int>) -> Bool {
    count * 20 >= range.count * 17
  }
}

/// The matches of a corpus, found from either end.
struct MatchGraph {
  private let rules: PassageRules
  let matches: [PassageMatch]
  /// Where the matches of each text start among all.
  private let starts: [Int]
  private let later: MatchEnds
  private let earlier: MatchEnds

  init(_ matches: [[PassageMatch]], of corpus: PassageCorpus, _ rules: PassageRules) {
    self.rules = rules
    self.matches = Array(matches.joined())
    var starts = [0]
    for matches in matches { starts.append(starts[starts.count - 1] + matches.count) }
    self.starts = starts
    later = MatchEnds(self.matches, { $0.later }, of: corpus)
    earlier = MatchEnds(self.matches, { $0.earlier }, of: corpus)
  }

  /// Follows what a match took back to the first text that has nearly all of it.
  func origin(of match: PassageMatch) -> Extent {
    var extent = Extent(text: match.earlierText, range: match.earlier)
    while let source = source(of: extent, keeping: match.earlier) { extent = source }
    return extent
  }

  private func source(of extent: Extent, keeping whole: Range<Int>) -> Extent? {
    var best: (index: Int, overlap: Int)?
    for index in starts[extent.text]..<starts[extent.text + 1] {
      let overlap = matches[index].later.clamped(to: extent.range).count
      if Extent.isMost(overlap, of: whole), overlap > best?.overlap ?? 0 { best = (index, overlap) }
    }
    guard let best else { return nil }
    let range = matches[best.index].inEarlier(extent.range)
    guard range.count >= rules.length, Extent.isMost(range.count, of: whole) else { return nil }
    return Extent(text: matches[best.index].earlierText, range: range)
  }

  /// Gathers whatever shares most of an extent, and whatever shares most of that with them.
  func gather(from extent: Extent) -> [Extent] {
    var found = [extent]
    var seen: [Int: [Range<Int>]] = [extent.text: [extent.range]]
    var next = 0
    while next < found.count {
      for shared in shared(with: found[next])
      where shared.range.count >= rules.length
        && Extent.isMost(shared.range.count, of: extent.range)
      {
        if seen[shared.text]?.contains(where: { $0.overlaps(shared.range) }) == true { continue }
        seen[shared.text, default: []].append(shared.range)
        found.append(shared)
      }
      next += 1
    }
    return found
  }

  /// The parts of other texts that are matched with most of a stretch of a text.
  private func shared(with extent: Extent) -> [Extent] {
    var shared: [Extent] = []
    later.eachMatch(withMostOf: extent) { index in
      let range = matches[index].inEarlier(extent.range)
      shared.append(Extent(text: matches[index].earlierText, range: range))
    }
    earlier.eachMatch(withMostOf: extent) { index in
      let range = matches[index].inLater(extent.range)
      shared.append(Extent(text: matches[index].laterText, range: range))
    }
    return shared
  }
}
