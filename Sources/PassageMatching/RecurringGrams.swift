internal import Cores

/// The places of a corpus where something recurs, each with the earlier places of the same.
///
/// A gram in at most ``PassageRules/rareness`` places is compared with each of them. One in many
/// more is part of a stock phrase, and comparing all its places with all would grow with the square
/// of the archive: there the runs of ``PassageRules/length`` syllables around it are looked up
/// instead, and those are passages wherever they recur, so that the first place of each is enough.
struct RecurringGrams: Sendable {
  /// The places of all recurring grams, those of a gram in a row and ascending.
  private var places: [UInt32] = []
  /// Where in ``places`` the row of each begins.
  private var rows: [UInt32] = []
  /// For each syllable 1 + the index in ``places`` of the gram that starts there, or 0; the first
  /// of a row has nothing before it and is 0 as well.
  private var indices: [UInt32]
  private let rules: PassageRules

  init(_ corpus: PassageCorpus, _ rules: PassageRules, jobs: Int) {
    self.rules = rules
    indices = Array(repeating: 0, count: corpus.syllables.count)
    let winnowing = Winnowing(rules)
    let pieces = Self.pieces(of: corpus)
    let parallel = Parallel(jobs: jobs)
    var grams = Array(
      parallel.map(pieces, batch: 1) { winnowing.grams(of: corpus, in: $0) }.joined()
    )
    grams.sortByHash()
    let around = takeRare(grams, corpus.syllables.count)
    var runs = Array(
      parallel.map(pieces, batch: 1) { Self.runs(around, of: corpus, in: $0, rules) }.joined()
    )
    runs.sortByHash()
    takeRuns(runs)
  }

  /// The earlier places where the gram that starts at a place stands: all, or the first.
  func candidates(at position: Int) -> ArraySlice<UInt32> {
    guard indices[position] > 0 else { return [] }
    let index = Int(indices[position] - 1)
    let row = Int(rows[index])
    return index - row < rules.rareness ? places[row..<index] : places[row..<row + 1]
  }

  /// Texts in a row, about 64 pieces for all cores to take turns.
  static func pieces(of corpus: PassageCorpus) -> [Range<Int>] {
    let size = max(16, (corpus.count + 63) / 64)
    return stride(from: 0, to: corpus.count, by: size).map {
      $0..<min($0 + size, corpus.count)
    }
  }

  /// Takes the grams in few places; returns the places where a run around one of the others starts.
  private mutating func takeRare(_ grams: [HashedGram], _ count: Int) -> [Bool] {
    var around = [Bool](repeating: false, count: count)
    Self.eachGroup(of: grams) { group in
      if group.count <= rules.rareness { return take(grams[group]) }
      for gram in grams[group] {
        for place in max(0, gram.position - rules.window + 1)...gram.position {
          around[place] = true
        }
      }
    }
    return around
  }

  /// Returns the runs of the shortest passage's length that start at the marked places.
  private static func runs(
    _ marked: [Bool],
    of corpus: PassageCorpus,
    in texts: Range<Int>,
    _ rules: PassageRules
  ) -> [HashedGram] {
    var runs: [HashedGram] = []
    for text in texts {
      let range = corpus.range(of: text)
      guard range.count >= rules.length else { continue }
      var hash = RollingHash(gram: rules.length)
      for place in range {
        let start = place - rules.length + 1
        if start <= range.lowerBound {
          hash.take(corpus.syllables[place])
          guard start == range.lowerBound else { continue }
        } else {
          hash.take(corpus.syllables[place], leaving: corpus.syllables[start - 1])
        }
        if marked[start] { runs.append(HashedGram(hash: hash.value, position: start)) }
      }
    }
    return runs
  }

  private mutating func takeRuns(_ runs: [HashedGram]) {
    Self.eachGroup(of: runs) { take(runs[$0]) }
  }

  /// Takes a row of places; what recurs there already as a rarer gram is not looked up twice.
  private mutating func take(_ group: ArraySlice<HashedGram>) {
    let row = UInt32(places.count)
    for gram in group {
      places.append(UInt32(gram.position))
      rows.append(row)
      if indices[gram.position] == 0, gram.bits != group[group.startIndex].bits {
        indices[gram.position] = UInt32(places.count)
      }
    }
  }

  /// Calls for each group of at least two grams with the same hash.
  private static func eachGroup(of grams: [HashedGram], _ take: (Range<Int>) -> Void) {
    var start = 0
    while start < grams.count {
      var end = start + 1
      while end < grams.count, grams[end].isLike(grams[start]) { end += 1 }
      if end - start > 1 { take(start..<end) }
      start = end
    }
  }
}
