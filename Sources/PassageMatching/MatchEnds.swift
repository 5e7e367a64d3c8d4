/// The ends of all matches of a corpus on one side, found from the text in which they stand: on the
/// earlier side what others took from it, on the later side what it took.
struct MatchEnds {
  private struct Stretch {
    var start: UInt32
    var end: UInt32
    var match: UInt32
  }

  /// In the order of the texts and of the places.
  private let stretches: [Stretch]
  /// Where the stretches of each text start among all.
  private let starts: [Int]
  /// How far each stretch, or any before it in its text, reaches; ascending in each text.
  private let reach: [UInt32]

  init(
    _ matches: [PassageMatch],
    _ side: (PassageMatch) -> Range<Int>,
    of corpus: PassageCorpus
  ) {
    var stretches = matches.enumerated().map { index, match in
      let range = side(match)
      return Stretch(
        start: UInt32(range.lowerBound),
        end: UInt32(range.upperBound),
        match: UInt32(index)
      )
    }
    stretches.sort { ($0.start, $0.match) < ($1.start, $1.match) }
    self.stretches = stretches
    starts = Self.starts(of: stretches, in: corpus)
    var reach = stretches.map(\.end)
    for (first, end) in zip(starts, starts.dropFirst()) {
      for index in (first..<end).dropFirst() { reach[index] = max(reach[index], reach[index - 1]) }
    }
    self.reach = reach
  }

  private static func starts(of stretches: [Stretch], in corpus: PassageCorpus) -> [Int] {
    var starts = [0]
    var index = 0
    for text in 0..<corpus.count {
      let end = corpus.range(of: text).upperBound
      while index < stretches.count, stretches[index].start < end { index += 1 }
      starts.append(index)
    }
    return starts
  }

  /// Calls with each match whose end has most of an extent, in the order of the places.
  ///
  /// A text that hundreds took from has a long row: what ends too early in it, or starts too
  /// late, is not looked at.
  func eachMatch(withMostOf extent: Extent, _ take: (Int) -> Void) {
    let row = starts[extent.text]..<starts[extent.text + 1]
    let (start, end) = (extent.range.lowerBound, extent.range.upperBound)
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Extent.isMost(Int(reach[middle]) - start, of: extent.range) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    for place in stretches[low..<row.upperBound] {
      if !Extent.isMost(end - Int(place.start), of: extent.range) { break }
      let shared = min(end, Int(place.end)) - max(start, Int(place.start))
      if Extent.isMost(shared, of: extent.range) { take(Int(place.match)) }
    }
  }
}
