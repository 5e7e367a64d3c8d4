/// Documents in ascending order, each with a level: gaps in Rice code, levels in a prefix code.
enum PostingList {
  /// How many postings the first tier of a list has, which stands in the dictionary itself: that
  /// of a single word, and that of a pair.
  static let hot = (single: 2_048, pair: 1_024)

  /// Returns the size of a tier, where it is full: eight times that of the one before.
  static func size(ofTier tier: Int, isPair: Bool) -> Int {
    (isPair ? hot.pair : hot.single) << (3 * tier)
  }

  /// Returns the number of documents as lists know it: rounded up, so that one more article does
  /// not change all of them.
  static func universe(of documents: Int) -> Int { (documents + 4095) / 4096 * 4096 }

  /// Returns how many low bits the gaps of so many postings have.
  static func lowBits(of count: Int, in universe: Int) -> Int {
    let gap = max(1, 69 * universe / (100 * count))
    return UInt64.bitWidth - 1 - UInt64(gap).leadingZeroBitCount
  }
}

/// A document and how much a term counts in it.
struct Posting: Equatable {
  var document: Int32
  var level: UInt8
}

extension BitWriter {
  /// Writes postings in order of their documents.
  mutating func putList(_ postings: ArraySlice<Posting>, _ code: LevelCode, universe: Int) {
    let k = PostingList.lowBits(of: postings.count, in: universe)
    var next = 0
    for posting in postings {
      let document = Int(posting.document)
      putRice(document - next, k)
      put(code.codes[Int(posting.level)], bits: code.lengths[Int(posting.level)])
      next = document + 1
    }
  }
}
