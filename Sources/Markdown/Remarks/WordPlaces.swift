/// Finds words that a reader sees in the source of their block, in the order in which they stand there.
struct WordPlaces {
  private let bytes: [UInt8]
  /// Where words may begin.
  private let signs: [Int]
  private var next = 0
  /// How many places may still be looked at, so that a hostile block costs time in proportion.
  private var patience: Int

  /// Takes where signs stand that mean something.
  init(_ source: MarkdownSource, _ signs: [Int]) {
    bytes = source.bytes
    self.signs = signs
    patience = 1 << 12 + 32 * signs.count
  }

  /// Returns where words stand next, written as they are shown.
  mutating func place(of words: some Collection<UInt8>) -> Int? {
    var index = next
    while index < signs.count, patience > 0 {
      patience -= 1
      if bytes[signs[index]...].starts(with: words) {
        next = index + 1
        return signs[index]
      }
      index += 1
    }
    return nil
  }
}
