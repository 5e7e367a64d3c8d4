/// Splits a long list into tiers: by level, the highest first, and in a level the newest first.
///
/// Each posting's rank follows from how many there are of each level; nothing is sorted.
enum TierSplit {
  /// Returns the tiers, each in order of its documents.
  static func tiers(of postings: ArraySlice<Posting>, isPair: Bool) -> [[Posting]] {
    var next = firstRanks(of: postings)
    var ends: [Int] = []
    while (ends.last ?? 0) < postings.count {
      let size = PostingList.size(ofTier: ends.count, isPair: isPair)
      ends.append(min((ends.last ?? 0) + size, postings.count))
    }
    var tiers = ends.map { _ in [Posting]() }
    for (tier, end) in ends.enumerated() {
      tiers[tier].reserveCapacity(end - (tier > 0 ? ends[tier - 1] : 0))
    }
    // From the newest on, so that ranks go up; each list is turned at the end.
    for posting in postings.reversed() {
      let rank = next[Int(posting.level)]
      next[Int(posting.level)] = rank + 1
      var tier = 0
      while rank >= ends[tier] { tier += 1 }
      tiers[tier].append(posting)
    }
    for tier in tiers.indices { tiers[tier].reverse() }
    return tiers
  }

  /// Returns for each level how many postings have a higher one.
  private static func firstRanks(of postings: ArraySlice<Posting>) -> [Int] {
    var counts = [Int](repeating: 0, count: LevelCode.levels)
    for posting in postings { counts[Int(posting.level)] += 1 }
    var rank = 0
    for level in counts.indices.reversed() {
      let count = counts[level]
      counts[level] = rank
      rank += count
    }
    return counts
  }
}
