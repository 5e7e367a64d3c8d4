/// Texts as syllables, one behind the other in one flat array, in the order of first appearance.
///
/// A syllable is only a number here: whoever fills the corpus decides which words count as the same.
package struct PassageCorpus: Sendable {
  package private(set) var syllables: [UInt32] = []
  /// Where each text starts, and behind the last where it would.
  private var starts: [Int] = [0]

  package init() {}

  /// Adds a text behind all others; the texts that are added first appeared first.
  package mutating func append(_ keys: [UInt64]) {
    for key in keys { syllables.append(Self.mixed(key)) }
    starts.append(syllables.count)
  }

  package mutating func reserve(_ count: Int) { syllables.reserveCapacity(count) }

  /// How many texts there are.
  package var count: Int { starts.count - 1 }

  /// Where a text stands among all syllables.
  package func range(of text: Int) -> Range<Int> { starts[text]..<starts[text + 1] }

  /// The text that a syllable stands in.
  package func text(at position: Int) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= position { low = middle } else { high = middle }
    }
    return low
  }

  /// Spreads a key over 32 bits: two of 10,000 different words meet once in 90 archives.
  private static func mixed(_ key: UInt64) -> UInt32 {
    var bits = key &* 0x9E37_79B9_7F4A_7C15
    bits ^= bits >> 29
    return UInt32(truncatingIfNeeded: (bits &* 0xBF58_476D_1CE4_E5B9) >> 32)
  }
}
