/// Which words some name begins with, as a few bits for each: most words of a text begin none, and are
/// seen to without a look into the tree.
struct FirstWords: Sendable {
  private var bits = [UInt64](repeating: 0, count: count)
  /// 8 KB, which stay in the nearest cache.
  private static let count = 1024

  mutating func insert(_ key: UInt64) {
    bits[FirstWords.place(key)] |= 1 << (key & 63)
  }

  /// Says whether a word may begin a name: no for nearly all that do not.
  @inline(__always)
  func mayContain(_ key: UInt64) -> Bool {
    bits[FirstWords.place(key)] >> (key & 63) & 1 == 1
  }

  /// The keys are well mixed (``SyllableScan``).
  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: key >> 6) & (count - 1)
  }
}
