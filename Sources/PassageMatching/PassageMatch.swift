/// A stretch of a later text that stands in an earlier one as well, nearly word for word.
struct PassageMatch: Sendable {
  /// Syllables of both that are alike, one by one.
  struct Block: Sendable {
    var later: Int
    var earlier: Int
    var count: Int
  }

  /// In order; between two of them stand the syllables that differ.
  let blocks: [Block]
  let later: Range<Int>
  let earlier: Range<Int>
  var laterText = 0
  var earlierText = 0

  init(blocks: [Block]) {
    self.blocks = blocks
    later = Self.range(of: blocks) { $0.later }
    earlier = Self.range(of: blocks) { $0.earlier }
  }

  private static func range(of blocks: [Block], _ side: (Block) -> Int) -> Range<Int> {
    guard let first = blocks.first, let last = blocks.last else { return 0..<0 }
    return side(first)..<side(last) + last.count
  }

  /// Where in the later text those syllables stand that are in a range of the earlier one.
  func inLater(_ range: Range<Int>) -> Range<Int> {
    project(range, from: { $0.earlier }, to: { $0.later })
  }

  /// Where in the earlier text those syllables stand that are in a range of the later one.
  func inEarlier(_ range: Range<Int>) -> Range<Int> {
    project(range, from: { $0.later }, to: { $0.earlier })
  }

  /// From the first syllable within the range that is alike to the last one.
  private func project(
    _ range: Range<Int>,
    from: (Block) -> Int,
    to: (Block) -> Int
  ) -> Range<Int> {
    var found: Range<Int>?
    for block in blocks {
      let inside = (from(block)..<from(block) + block.count).clamped(to: range)
      guard !inside.isEmpty else { continue }
      let offset = to(block) - from(block)
      found = (found?.lowerBound ?? inside.lowerBound + offset)..<inside.upperBound + offset
    }
    return found ?? 0..<0
  }
}
