/// A canonical prefix code for the 16 levels: codes in order of length, then of level.
struct LevelCode: Sendable {
  static let levels = 16

  /// Bits of each level's code; 0 for a level that does not occur.
  let lengths: [Int]
  let codes: [UInt64]

  init(lengths: [Int]) {
    self.lengths = lengths
    var codes = [UInt64](repeating: 0, count: Self.levels)
    var code: UInt64 = 0
    var previous = 0
    for level in Self.order(lengths) {
      code = (code + (previous > 0 ? 1 : 0)) << UInt64(lengths[level] - previous)
      codes[level] = code
      previous = lengths[level]
    }
    self.codes = codes
  }

  /// Makes the shortest code for levels that occur so often; no code is longer than 15 bits.
  init(counts: [Int]) {
    var lengths = [Int](repeating: 0, count: Self.levels)
    var trees = counts.indices.filter { counts[$0] > 0 }.map { (weight: counts[$0], levels: [$0]) }
    if trees.count == 1, let level = trees[0].levels.first { lengths[level] = 1 }
    while trees.count > 1 {
      trees.sort { ($0.weight, $0.levels[0]) > ($1.weight, $1.levels[0]) }
      let (last, next) = (trees.removeLast(), trees.removeLast())
      let joined = (last.levels + next.levels).sorted()
      for level in joined { lengths[level] += 1 }
      trees.append((last.weight + next.weight, joined))
    }
    self.init(lengths: lengths)
  }

  /// The lengths as 16 hexadecimal digits.
  var digits: String { lengths.map { String($0, radix: 16) }.joined() }

  /// The levels in the order of their codes.
  static func order(_ lengths: [Int]) -> [Int] {
    lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
