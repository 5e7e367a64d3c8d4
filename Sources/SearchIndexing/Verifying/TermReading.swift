/// A term as it was read from a shard.
struct TermReading: Equatable {
  struct Variant: Equatable {
    /// The forms of the two words; -1 where a word is no syllable.
    var first = -1
    var second = -1
    var count = 0
    var file = 0
    var slot = 0
    /// The postings of the first tier.
    var postings: [Posting] = []
  }

  var first: [UInt8]
  /// Empty for a single word.
  var second: [UInt8]
  var variants: [Variant] = []
  /// How many bits the entry takes.
  var bits = 0

  var key: [UInt8] { second.isEmpty ? first : first + [0x20] + second }
  var count: Int { variants.reduce(0) { $0 + $1.count } }
}

/// What a shard of the dictionary holds.
struct ShardReading {
  /// The pieces of a shard of syllables: which, and whether the word itself is there.
  var pieces: [(word: Int, hasHead: Bool)] = []
  var isSyllables: Bool
  var terms: [TermReading] = []

  /// Reads a shard to its end.
  init(_ bits: BitReader, _ start: StartReading) throws {
    var reader = TermReader(bits, start)
    isSyllables = try !reader.bits.bit()
    if isSyllables {
      let first = try reader.bits.gamma() - 1
      for word in first..<(first + (try reader.bits.gamma())) {
        guard word < start.syllables.count else { throw BitReader.Exhausted() }
        pieces.append((word, try reader.readPiece(word)))
      }
    } else {
      try reader.readLiterals(prefix: nil)
    }
    guard reader.bits.rest < 8 else { throw BitReader.Exhausted() }
    terms = reader.terms
  }
}

/// Reads terms one after the other.
struct TermReader {
  var bits: BitReader
  private(set) var terms: [TermReading] = []
  private let start: StartReading

  init(_ bits: BitReader, _ start: StartReading) {
    self.bits = bits
    self.start = start
  }

  mutating func readPiece(_ word: Int) throws -> Bool {
    let first = start.syllables[word]
    let hasHead = try bits.bit()
    if hasHead { try readEntry(TermReading(first: first, second: [])) }
    let seconds = try bits.gamma() - 1
    if seconds > 0 {
      let k = try bits.bits(4)
      var second = -1
      for _ in 0..<seconds {
        second += try bits.rice(k) + 1
        guard second < start.syllables.count else { throw BitReader.Exhausted() }
        try readEntry(TermReading(first: first, second: start.syllables[second]))
      }
    }
    try readLiterals(prefix: first)
    return hasHead
  }

  /// Reads front-coded words: second ones, or keys of one or two words.
  mutating func readLiterals(prefix: [UInt8]?) throws {
    var key: [UInt8] = []
    for _ in 1..<(try bits.gamma()) {
      let shared = try bits.gamma() - 1
      guard shared <= key.count else { throw BitReader.Exhausted() }
      key = Array(key.prefix(shared)) + (try bits.text())
      if let prefix {
        try readEntry(TermReading(first: prefix, second: key))
      } else {
        let words = key.split(separator: 0x20, maxSplits: 1).map(Array.init)
        guard let first = words.first else { throw BitReader.Exhausted() }
        try readEntry(TermReading(first: first, second: words.count > 1 ? words[1] : []))
      }
    }
  }

  private mutating func readEntry(_ empty: TermReading) throws {
    var term = empty
    let offset = bits.offset
    let isPair = !term.second.isEmpty
    let hasForms = (
      first: start.numbers[term.first] != nil,
      second: isPair && start.numbers[term.second] != nil
    )
    for _ in 0..<(try bits.gamma()) {
      var variant = TermReading.Variant()
      if hasForms.first { variant.first = try bits.gamma() - 1 }
      if hasForms.second { variant.second = try bits.gamma() - 1 }
      variant.count = try bits.gamma()
      let hot = start.members.hot[isPair ? 1 : 0]
      if variant.count > hot {
        variant.file = try bits.bits(16)
        variant.slot = try bits.gamma() - 1
      }
      let code = start.codes[isPair ? 1 : 0]
      variant.postings = try bits.list(min(variant.count, hot), code, universe: start.universe)
      term.variants.append(variant)
    }
    term.bits = bits.offset - offset
    terms.append(term)
  }
}

extension BitReader {
  /// Reads text in symbols of six bits.
  mutating func text() throws(Exhausted) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 1..<(try gamma()) {
      let symbol = UInt8(try bits(6))
      switch symbol {
      case 0..<10: text.append(0x30 + symbol)
      case 10..<36: text.append(0x61 + symbol - 10)
      case UInt8(SymbolText.space): text.append(0x20)
      case UInt8(SymbolText.escape): text.append(UInt8(try bits(8)))
      default: throw Exhausted()
      }
    }
    return text
  }

  /// Reads a list of so many postings.
  mutating func list(
    _ count: Int,
    _ code: LevelCode,
    universe: Int
  ) throws(Exhausted) -> [Posting] {
    guard count <= universe else { throw Exhausted() }
    let k = PostingList.lowBits(of: count, in: universe)
    var postings: [Posting] = []
    var next = 0
    for _ in 0..<count {
      let document = try next + rice(k)
      guard document < universe else { throw Exhausted() }
      postings.append(Posting(document: Int32(document), level: try level(code)))
      next = document + 1
    }
    return postings
  }

  private mutating func level(_ code: LevelCode) throws(Exhausted) -> UInt8 {
    var (value, length): (UInt64, Int) = (0, 0)
    while length < 16 {
      value = try value << 1 | (bit() ? 1 : 0)
      length += 1
      for level in 0..<LevelCode.levels where code.lengths[level] == length {
        if code.codes[level] == value { return UInt8(level) }
      }
    }
    throw Exhausted()
  }
}
