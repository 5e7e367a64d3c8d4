/// The stretches that are in a cluster already.
struct ToldStretches {
  /// With the numbers of the clusters; those that were told of first come first in ``clusters``.
  private var stretches: StretchIndex
  private var clusters: [Int] = []

  init(of corpus: PassageCorpus) { stretches = StretchIndex(of: corpus.syllables.count) }

  mutating func insert(_ range: Range<Int>, in cluster: Int) {
    stretches.insert(range, clusters.count)
    clusters.append(cluster)
  }

  /// The cluster which has the origin of a match, or three quarters of its earlier end, and hardly
  /// more: stock phrases whose ends differ from text to text would else be gathered for each.
  func cluster(of match: PassageMatch, from origin: Extent) -> Int? {
    let whole = first(sharing: Extent.most(of: origin.range), of: origin.range) { stretch in
      Extent.isMost(stretch.clamped(to: origin.range).count, of: stretch)
    }
    if let whole { return whole }
    return first(sharing: (match.earlier.count * 3 + 3) / 4, of: match.earlier) { stretch in
      stretch.clamped(to: match.earlier).count * 4 >= stretch.count * 3
    }
  }

  /// Whether one cluster has both ends of a match: gathered once more, it would be the same.
  func hasBothEnds(of match: PassageMatch) -> Bool {
    var earlier: Set<Int> = []
    stretches.each(sharing: Extent.most(of: match.earlier), of: match.earlier) {
      earlier.insert(clusters[$1])
    }
    guard !earlier.isEmpty else { return false }
    var hasBoth = false
    stretches.each(sharing: Extent.most(of: match.later), of: match.later) {
      if earlier.contains(clusters[$1]) { hasBoth = true }
    }
    return hasBoth
  }

  /// Whether a cluster has at least half of the later end of a match.
  func hasHalf(of match: PassageMatch, in cluster: Int) -> Bool {
    var hasHalf = false
    stretches.each(sharing: (match.later.count + 1) / 2, of: match.later) {
      if clusters[$1] == cluster { hasHalf = true }
    }
    return hasHalf
  }

  /// The cluster of the stretch that was told of first.
  private func first(
    sharing least: Int,
    of range: Range<Int>,
    where holds: (Range<Int>) -> Bool
  ) -> Int? {
    var first: Int?
    stretches.each(sharing: least, of: range) { stretch, number in
      if number < first ?? .max, holds(stretch) { first = number }
    }
    return first.map { clusters[$0] }
  }
}
