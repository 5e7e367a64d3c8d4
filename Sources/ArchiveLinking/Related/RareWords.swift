internal import PassageMatching

/// For each text its rarest pairs of neighbouring words: what a few other texts have, and no more.
struct RareWords: Sendable {
  struct Pair: Sendable {
    /// The number of the pair, from 0; texts with the same pair have the same number.
    var number: UInt32
    /// The place of its first word in the text.
    var place: UInt32
  }

  /// The pairs of each text, at most ``perText``, the rarest first.
  private(set) var pairs: [[Pair]] = []
  /// How many different numbers there are.
  private(set) var count = 0

  static let perText = 12
  /// A pair in more texts than this tells little; in a small archive fewer are many.
  private static func mostTexts(of texts: Int) -> Int { min(16, max(2, texts / 32)) }

  /// Pairs are counted in a table by the bits of a hash; two that meet there count as one, which
  /// makes both seem less rare than they are.
  init(_ corpus: PassageCorpus) {
    let bits = max(12, Int.bitWidth - corpus.syllables.count.leadingZeroBitCount)
    // In the low byte the number of texts, above it the text that was counted last: one place in
    // memory for both, because nearly every look-up waits for it.
    var table = [UInt32](repeating: .max << 8, count: 1 << bits)
    Self.eachPair(of: corpus, bits) { text, pair, _ in
      let entry = table[pair]
      guard entry >> 8 != text else { return }
      table[pair] = text << 8 | min(entry & 0xFF + 1, 0xFF)
    }
    var found: [(texts: UInt32, pair: Pair)] = []
    var current: UInt32 = 0
    let most = UInt32(Self.mostTexts(of: corpus.count))
    pairs.reserveCapacity(corpus.count)
    // What has been taken of a text already is marked by its number, counted from the top.
    Self.eachPair(of: corpus, bits) { text, pair, place in
      while current < text {
        pairs.append(Self.rarest(&found))
        current += 1
      }
      let texts = table[pair] & 0xFF
      let mark = (UInt32.max >> 8) - 1 - text
      guard texts > 1, texts <= most, table[pair] >> 8 != mark else { return }
      table[pair] = mark << 8 | texts
      found.append((texts, Pair(number: UInt32(pair), place: place)))
    }
    while pairs.count < corpus.count { pairs.append(Self.rarest(&found)) }
    number(with: &table)
  }

  /// Numbers those pairs that were chosen, which are few of the table.
  private mutating func number(with table: inout [UInt32]) {
    for index in table.indices { table[index] = .max }
    for text in pairs.indices {
      for index in pairs[text].indices {
        let pair = Int(pairs[text][index].number)
        if table[pair] == .max {
          table[pair] = UInt32(count)
          count += 1
        }
        pairs[text][index].number = table[pair]
      }
    }
  }

  private static func rarest(_ found: inout [(texts: UInt32, pair: Pair)]) -> [Pair] {
    defer { found.removeAll(keepingCapacity: true) }
    found.sort { ($0.texts, $0.pair.place) < ($1.texts, $1.pair.place) }
    return found.prefix(perText).map(\.pair)
  }

  private static func eachPair(
    of corpus: PassageCorpus,
    _ bits: Int,
    _ take: (_ text: UInt32, _ pair: Int, _ place: UInt32) -> Void
  ) {
    for text in 0..<corpus.count {
      let range = corpus.range(of: text)
      for place in range.dropFirst() {
        let (first, second) = (corpus.syllables[place - 1], corpus.syllables[place])
        let sum = (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
        let hash = (sum ^ sum >> 31) &* 0xBF58_476D_1CE4_E5B9
        take(UInt32(text), Int(hash >> UInt64(64 - bits)), UInt32(place - 1 - range.lowerBound))
      }
    }
  }
}
