/// Stretches of a corpus, found from a range with which they share at least half of it.
///
/// Stretches of 2ᵏ up to 2ᵏ⁺¹ syllables stand in cells of 2ᵏ places by where they begin, so that
/// for each k three cells have all that are asked for: a text with as many stretches as sentences is
/// not read through for each of them.
///
///     k = 3   |··|··|xx|··|··|··|      a range of 12, and the cells in which a stretch that
///     k = 4   |xxxx|xxxx|····|···      shares 10 of it may begin
struct StretchIndex {
  private struct Stretch {
    var start: UInt32
    var end: UInt32
    var value: UInt32
    /// 1 + the index of the one that came into the cell before, or 0.
    var next: UInt32
  }

  private var stretches: [Stretch] = []
  /// For each k and each cell 1 + the index of the stretch that came last, or 0; empty for those
  /// lengths that there are none of.
  private var cells = [[UInt32]](repeating: [], count: 32)
  /// How many syllables there are.
  private let count: Int

  /// - Parameter count: how many syllables the corpus has.
  init(of count: Int) { self.count = count }

  /// Takes a stretch that is not empty, with a value of at most 32 bits.
  mutating func insert(_ range: Range<Int>, _ value: Int) {
    let level = Self.level(of: range.count)
    if cells[level].isEmpty { cells[level] = Array(repeating: 0, count: count >> level + 1) }
    let cell = range.lowerBound >> level
    stretches.append(
      Stretch(
        start: UInt32(range.lowerBound),
        end: UInt32(range.upperBound),
        value: UInt32(value),
        next: cells[level][cell]
      )
    )
    cells[level][cell] = UInt32(stretches.count)
  }

  /// Calls with each stretch that has so many syllables of a range, in no order that means anything.
  ///
  /// - Parameters:
  ///   - least: how many; at least half of the range's.
  ///   - range: a range of the corpus.
  ///   - take: is given the stretch and its value.
  func each(sharing least: Int, of range: Range<Int>, _ take: (Range<Int>, Int) -> Void) {
    let least = max(1, least)
    for level in Self.level(of: least)..<cells.count where !cells[level].isEmpty {
      let first = max(0, range.lowerBound + least - (2 << level) + 1) >> level
      let last = min(range.upperBound - least, count) >> level
      guard first <= last else { continue }
      for cell in first...last {
        var next = cells[level][cell]
        while next > 0 {
          let stretch = stretches[Int(next - 1)]
          let found = Int(stretch.start)..<Int(stretch.end)
          if found.clamped(to: range).count >= least { take(found, Int(stretch.value)) }
          next = stretch.next
        }
      }
    }
  }

  /// The k of a length.
  private static func level(of length: Int) -> Int {
    Int.bitWidth - 1 - length.leadingZeroBitCount
  }
}
