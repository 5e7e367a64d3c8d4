/// The terms of some consecutive words, encoded, before it is known which file they stand in.
struct EncodedTerms: Sendable {
  struct Term: Sendable {
    /// The second word; -1 for the first word alone.
    var second: Int32
    /// The first bit of its entry.
    var offset: Int
  }

  /// A place in an entry where the address of the list's further tiers belongs.
  struct Continuation: Sendable {
    var offset: Int
    /// The first of its tiers among all tiers here, and how many there are.
    var firstTier: Int
    var tiers: Int
  }

  let words: Range<Int>
  var entries = BitString()
  var terms: [Term] = []
  /// Where the terms of each word end.
  var ends: [Int] = []
  var continuations: [Continuation] = []
  /// The further tiers, one after the other, and where each ends.
  var tiers = BitString()
  var tierEnds: [Int] = []

  init(words: Range<Int>) { self.words = words }

  func terms(of word: Int) -> Range<Int> {
    let index = word - words.lowerBound
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

  /// Returns where the bits of a term's entry are.
  func bits(ofTerm term: Int) -> Range<Int> {
    terms[term].offset..<(term + 1 < terms.count ? terms[term + 1].offset : entries.count)
  }
}
