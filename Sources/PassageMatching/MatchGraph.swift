/// A stretch of a text; syllables are counted through the whole corpus.
struct Extent: Hashable {
  var text: Int
  var range: Range<Int>

  /// Whether so many syllables are nearly all of a stretch: 85 of 100, or 11 of 12.
  static func isMost(_ count: Int, of range: Range<Int>) -> Bool { count >= most(of: range) }

  /// The fewest syllables that are nearly all of a stretch.
  static func most(of range: Range<Int>) -> Int { (range.count * 17 + 19) / 20 }
}

/// The matches of a corpus, found from either end.
struct MatchGraph {
  private let rules: PassageRules
  let matches: [PassageMatch]
  /// The ends of the matches in the texts that took them, and in those from which they did.
  private let (later, earlier): (MatchEnds, MatchEnds)

  init(_ matches: [[PassageMatch]], of corpus: PassageCorpus, _ rules: PassageRules) {
    self.rules = rules
    self.matches = Array(matches.joined())
    later = MatchEnds(self.matches, of: corpus) { $0.later }
    earlier = MatchEnds(self.matches, of: corpus) { $0.earlier }
  }

  /// Follows what a match took back to the first text that has nearly all of it.
  func origin(of match: PassageMatch) -> Extent {
    var extent = Extent(text: match.earlierText, range: match.earlier)
    while let source = source(of: extent, keeping: match.earlier) { extent = source }
    return extent
  }

  private func source(of extent: Extent, keeping whole: Range<Int>) -> Extent? {
    let least = Extent.most(of: whole)
    guard let best = later.largest(sharing: least, of: extent.range) else { return nil }
    let range = matches[best].inEarlier(extent.range)
    guard range.count >= rules.length, Extent.isMost(range.count, of: whole) else { return nil }
    return Extent(text: matches[best].earlierText, range: range)
  }

  /// Gathers whatever shares most of an extent, and whatever shares most of that with them.
  func gather(from extent: Extent) -> [Extent] {
    var found = [extent]
    // What is found is nearly as long as the extent, so that it touches few cells of that length.
    var seen: [Int: [Range<Int>]] = [:]
    func cells(of range: Range<Int>) -> ClosedRange<Int> {
      range.lowerBound / extent.range.count...(range.upperBound - 1) / extent.range.count
    }
    for cell in cells(of: extent.range) { seen[cell] = [extent.range] }
    var next = 0
    while next < found.count {
      for shared in shared(with: found[next])
      where shared.range.count >= rules.length
        && Extent.isMost(shared.range.count, of: extent.range)
      {
        let cells = cells(of: shared.range)
        if cells.contains(where: { seen[$0]?.contains { $0.overlaps(shared.range) } == true }) {
          continue
        }
        for cell in cells { seen[cell, default: []].append(shared.range) }
        found.append(shared)
      }
      next += 1
    }
    return found
  }

  /// The parts of other texts that are matched with most of a stretch of a text.
  private func shared(with extent: Extent) -> [Extent] {
    let least = Extent.most(of: extent.range)
    return later.all(sharing: least, of: extent.range).map { index in
      let range = matches[index].inEarlier(extent.range)
      return Extent(text: matches[index].earlierText, range: range)
    }
      + earlier.all(sharing: least, of: extent.range).map { index in
        let range = matches[index].inLater(extent.range)
        return Extent(text: matches[index].laterText, range: range)
      }
  }
}
