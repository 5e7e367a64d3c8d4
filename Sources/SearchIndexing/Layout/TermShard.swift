/// Writes one shard of the dictionary.
///
/// bit 0 is the class. First words that are syllables (0): gamma(number of the first + 1),
/// gamma(pieces); each piece: 1 bit whether the word itself is here, [its entry];
/// gamma(syllables behind it + 1), and if there are any bits(4) k, then rice(k) of the number's
/// distance to the one before, less one, and the entry; gamma(other words behind it + 1), each front
/// coded, and the entry. Other first words (1): gamma(keys + 1); each front coded, and the entry.
struct TermShard {
  private let layout: TermLayout
  private let cold: ColdLayout
  private var writer = BitWriter()

  init(_ layout: TermLayout, _ cold: ColdLayout) {
    self.layout = layout
    self.cold = cold
  }

  static func payload(_ plan: ShardPlan, _ layout: TermLayout, _ cold: ColdLayout) -> [UInt8] {
    var shard = TermShard(layout, cold)
    if plan.isSyllables { shard.write(syllables: plan) } else { shard.write(literals: plan) }
    return shard.writer.string.bytes
  }

  private mutating func write(syllables plan: ShardPlan) {
    writer.put(false)
    writer.putGamma((plan.pieces.first?.word ?? 0) + 1)
    writer.putGamma(plan.pieces.count)
    for piece in plan.pieces { write(piece) }
  }

  private mutating func write(_ piece: ShardPlan.Piece) {
    let part = layout.parts[piece.part]
    var terms = piece.terms
    let hasHead = terms.first.map { part.terms[$0].second < 0 } ?? false
    writer.put(hasHead)
    if hasHead { writeEntry(terms.removeFirst(), part, piece.part) }
    let border = terms.first { !layout.vocabulary.isSyllable(Int(part.terms[$0].second)) }
    let syllables = terms.lowerBound..<(border ?? terms.upperBound)
    write(seconds: syllables, part, piece.part)
    let literals = syllables.upperBound..<terms.upperBound
    writer.putGamma(literals.count + 1)
    var previous: [UInt8] = []
    for term in literals {
      let base = layout.vocabulary.words[Int(part.terms[term].second)].base
      writer.putFrontCoded(base, after: previous)
      previous = base
      writeEntry(term, part, piece.part)
    }
  }

  private mutating func write(seconds terms: Range<Int>, _ part: EncodedTerms, _ number: Int) {
    writer.putGamma(terms.count + 1)
    guard !terms.isEmpty else { return }
    let gaps = RiceGaps(terms.lazy.map { Int(part.terms[$0].second) })
    writer.put(UInt64(gaps.k), bits: 4)
    for (term, gap) in zip(terms, gaps.gaps) {
      writer.putRice(gap, gaps.k)
      writeEntry(term, part, number)
    }
  }

  private mutating func write(literals plan: ShardPlan) {
    writer.put(true)
    writer.putGamma(plan.pieces.reduce(1) { $0 + $1.terms.count })
    var previous: [UInt8] = []
    for piece in plan.pieces {
      let part = layout.parts[piece.part]
      for term in piece.terms {
        let key = layout.key(of: part.terms[term], piece.word)
        writer.putFrontCoded(key, after: previous)
        previous = key
        writeEntry(term, part, piece.part)
      }
    }
  }

  /// Copies an entry, and puts in where the further tiers of its lists are.
  private mutating func writeEntry(_ term: Int, _ part: EncodedTerms, _ number: Int) {
    let bits = part.bits(ofTerm: term)
    var start = bits.lowerBound
    for continuation in part.continuations(from: start, to: bits.upperBound) {
      writer.put(part.entries, start..<continuation.offset)
      let place = cold.places[number][continuation.firstTier]
      writer.put(UInt64(place.file), bits: 16)
      writer.putGamma(place.slot + 1)
      start = continuation.offset
    }
    writer.put(part.entries, start..<bits.upperBound)
  }
}
