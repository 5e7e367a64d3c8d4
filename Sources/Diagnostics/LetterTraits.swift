/// What a word's letters say without their order.
struct LetterTraits {
  private let count: Int
  /// Two bits for each of 32 kinds of letters: whether there is one, and whether there are two.
  private let kinds: UInt64

  init(_ letters: [Unicode.Scalar]) {
    count = letters.count
    kinds = letters.reduce(into: 0) { kinds, letter in
      let one = UInt64(1) << UInt64(letter.value & 31)
      kinds |= kinds & one == 0 ? one : one << 32
    }
  }

  /// Returns a lower bound of the distance between two words.
  ///
  /// Each letter that one word has and the other lacks costs an edit, of which a replacement makes
  /// up for one of either side; changing places costs nothing here.
  func leastDistance(to other: LetterTraits) -> Int {
    let lacking = max(
      (kinds & ~other.kinds).nonzeroBitCount,
      (other.kinds & ~kinds).nonzeroBitCount
    )
    return max(lacking, abs(count - other.count))
  }
}
