/// A stretch of a later text that stands in an earlier one as well, nearly word for word.
struct PassageMatch: Sendable {
  /// Syllables of both that are alike, one by one.
  ///
  /// Places have 32 bits: a text of a few words said again and again has very many blocks.
  struct Block: Sendable {
    private let laterPlace: UInt32
    private let earlierPlace: UInt32
    private var length: UInt32

    init(later: Int, earlier: Int, count: Int) {
      (laterPlace, earlierPlace, length) = (UInt32(later), UInt32(earlier), UInt32(count))
    }

    var later: Int { Int(laterPlace) }
    var earlier: Int { Int(earlierPlace) }
    var count: Int {
      get { Int(length) }
      set { length = UInt32(newValue) }
    }
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
    let first = blocks.partitioningIndex { from($0) + $0.count > range.lowerBound }
    let last = blocks.partitioningIndex { from($0) >= range.upperBound } - 1
    guard first <= last else { return 0..<0 }
    let start = max(from(blocks[first]), range.lowerBound)
    let end = min(from(blocks[last]) + blocks[last].count, range.upperBound)
    guard start < end else { return 0..<0 }
    return start + to(blocks[first]) - from(blocks[first])..<end + to(blocks[last])
      - from(blocks[last])
  }

  /// Whether both places are in the same block, and so what is alike there is in the match.
  func has(_ later: Int, _ earlier: Int) -> Bool {
    guard self.later.contains(later), self.earlier.contains(earlier) else { return false }
    let block = blocks[blocks.partitioningIndex { $0.later > later } - 1]
    return later - block.later == earlier - block.earlier && later < block.later + block.count
  }
}

extension Array {
  /// The place of the first element that belongs behind, where all those behind it do as well; the
  /// count where none does.
  package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
