/// Follows two texts side by side from a place where they are alike, over small differences.
///
/// Each syllable alike counts 1, each place that differs −2 and −1 for each syllable of its longer
/// side; the passage reaches to where the sum is greatest. So both ends are always alike, and three
/// other syllables at one place are accepted only where more than five follow that are alike again.
struct Alignment {
  private let syllables: [UInt32]
  private let rules: PassageRules
  /// All ways to leave out syllables on both sides, the shortest and evenest first.
  private let skips: [(later: Int, earlier: Int)]

  init(syllables: [UInt32], rules: PassageRules) {
    self.syllables = syllables
    self.rules = rules
    skips = (1...rules.gap).flatMap { longer in
      [(longer, longer)]
        + (0..<longer).reversed().flatMap { [($0, longer), (longer, $0)] }
    }
  }

  /// What was found around two places that are alike.
  struct Outcome {
    /// The stretch in both texts, with what is alike in it; nil where it is too short.
    var match: PassageMatch?
    /// The syllables of the later text that were looked at.
    var followed: Range<Int>
  }

  /// Finds the stretch around two places that are alike.
  ///
  /// - Parameters:
  ///   - later: a place in the later text.
  ///   - earlier: a place where the same gram starts in the earlier text, or in the same one.
  ///   - laterText: the later text, or as much of it as may be looked at.
  ///   - earlierText: all of the earlier text.
  /// - Returns: the stretch in both texts, and what it took to find it.
  func outcome(
    _ later: Int,
    _ earlier: Int,
    in laterText: Range<Int>,
    and earlierText: Range<Int>
  ) -> Outcome {
    let ahead = follow(later, earlier, Ends(laterText.upperBound, earlierText.upperBound), by: 1)
    guard let first = ahead.blocks.first, first.count >= rules.gram else {
      return Outcome(match: nil, followed: later..<ahead.end)
    }
    let ends = Ends(laterText.lowerBound - 1, earlierText.lowerBound - 1)
    let back = follow(later - 1, earlier - 1, ends, by: -1)
    var blocks = back.blocks.map { block in
      PassageMatch.Block(
        later: block.later - block.count + 1,
        earlier: block.earlier - block.count + 1,
        count: block.count
      )
    }
    blocks.reverse()
    blocks += ahead.blocks
    let match = PassageMatch(blocks: joined(blocks))
    let isLong = min(match.later.count, match.earlier.count) >= rules.length
    return Outcome(match: isLong ? match : nil, followed: back.end + 1..<ahead.end)
  }

  private struct Ends {
    let later: Int
    let earlier: Int

    init(_ later: Int, _ earlier: Int) { (self.later, self.earlier) = (later, earlier) }
  }

  /// Returns the blocks alike in one direction up to where the sum is greatest, and the place of
  /// the later text up to which it took to say so.
  private func follow(_ later: Int, _ earlier: Int, _ ends: Ends, by step: Int)
    -> (blocks: [PassageMatch.Block], end: Int)
  {
    var blocks: [PassageMatch.Block] = []
    var (later, earlier) = (later, earlier)
    var (sum, best, bestCount) = (0, 0, 0)
    while true {
      let count = run(later, earlier, ends, by: step)
      if count > 0 {
        blocks.append(PassageMatch.Block(later: later, earlier: earlier, count: count))
        sum += count
        (later, earlier) = (later + step * count, earlier + step * count)
      }
      if sum > best { (best, bestCount) = (sum, blocks.count) }
      guard let skip = rejoining(later, earlier, ends, by: step) else { break }
      sum -= 2 + max(skip.later, skip.earlier)
      guard sum > best - rules.length else { break }
      (later, earlier) = (later + step * skip.later, earlier + step * skip.earlier)
    }
    blocks.removeLast(blocks.count - bestCount)
    return (blocks, later)
  }

  /// How many syllables in a row are alike.
  private func run(_ later: Int, _ earlier: Int, _ ends: Ends, by step: Int) -> Int {
    var count = 0
    var (later, earlier) = (later, earlier)
    while later != ends.later, earlier != ends.earlier, syllables[later] == syllables[earlier] {
      count += 1
      later += step
      earlier += step
    }
    return count
  }

  /// How many syllables to leave out on each side until both go on alike; the fewest.
  private func rejoining(_ later: Int, _ earlier: Int, _ ends: Ends, by step: Int)
    -> (later: Int, earlier: Int)?
  {
    for skip in skips {
      let (nextLater, nextEarlier) = (later + step * skip.later, earlier + step * skip.earlier)
      let room = min((ends.later - nextLater) * step, (ends.earlier - nextEarlier) * step)
      guard room >= rules.rejoining else { continue }
      if isAlike(nextLater, nextEarlier, by: step) { return skip }
    }
    return nil
  }

  private func isAlike(_ later: Int, _ earlier: Int, by step: Int) -> Bool {
    for offset in 0..<rules.rejoining
    where syllables[later + step * offset] != syllables[earlier + step * offset] {
      return false
    }
    return true
  }

  /// Joins blocks that follow each other without a difference.
  private func joined(_ blocks: [PassageMatch.Block]) -> [PassageMatch.Block] {
    var joined: [PassageMatch.Block] = []
    for block in blocks {
      guard let last = joined.last, last.later + last.count == block.later,
        last.earlier + last.count == block.earlier
      else {
        joined.append(block)
        continue
      }
      joined[joined.count - 1].count += block.count
    }
    return joined
  }
}
