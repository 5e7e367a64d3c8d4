/// Writes entries: what the dictionary says of a term.
///
///     gamma(variants), then for each, the most frequent first:
///       gamma(form + 1) of the first word, if it is a syllable; the same of the second
///       gamma(documents); where the first tier is full: bits(16) file and gamma(slot + 1)
///       the list of the first tier
struct EntryWriter {
  /// A pair or single in one of its spellings: the postings are a range of all of the term's.
  struct Variant {
    /// The form of the first word, -1 where that is no syllable; the same of the second.
    var first: Int
    var second: Int
    var postings: Range<Int>
  }

  private(set) var terms: EncodedTerms
  private var entries = BitWriter()
  private var tiers = BitWriter()
  private let universe: Int

  init(words: Range<Int>, universe: Int) {
    terms = EncodedTerms(words: words)
    self.universe = universe
  }

  /// Returns everything that was written.
  consuming func finish() -> EncodedTerms {
    var terms = terms
    terms.entries = entries.string
    terms.tiers = tiers.string
    return terms
  }

  mutating func endWord() { terms.ends.append(terms.terms.count) }

  /// Writes the entry of a term; variants come in order of their forms.
  mutating func write(
    second: Int,
    _ variants: [Variant],
    _ postings: [Posting],
    _ code: LevelCode
  ) {
    terms.terms.append(.init(second: Int32(second), offset: entries.count))
    entries.putGamma(variants.count)
    for variant in Self.byFrequency(variants) {
      if variant.first >= 0 { entries.putGamma(variant.first + 1) }
      if variant.second >= 0 { entries.putGamma(variant.second + 1) }
      entries.putGamma(variant.postings.count)
      if variant.postings.count <= PostingList.size(ofTier: 0, isPair: second >= 0) {
        entries.putList(postings[variant.postings], code, universe: universe)
      } else {
        writeTiers(of: postings[variant.postings], code, isPair: second >= 0)
      }
    }
  }

  private mutating func writeTiers(
    of postings: ArraySlice<Posting>,
    _ code: LevelCode,
    isPair: Bool
  ) {
    let lists = TierSplit.tiers(of: postings, isPair: isPair)
    terms.continuations.append(
      .init(offset: entries.count, firstTier: terms.tierEnds.count, tiers: lists.count - 1)
    )
    entries.putList(lists[0][...], code, universe: universe)
    for list in lists.dropFirst() {
      tiers.putList(list[...], code, universe: universe)
      terms.tierEnds.append(tiers.count)
    }
  }

  private static func byFrequency(_ variants: [Variant]) -> [Variant] {
    guard variants.count > 1 else { return variants }
    return variants.sorted { first, second in
      guard first.postings.count == second.postings.count else {
        return first.postings.count > second.postings.count
      }
      return (first.first, first.second) < (second.first, second.second)
    }
  }
}
