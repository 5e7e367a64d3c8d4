/// Puts the terms into shards of about one size, in their order, and notes how they are found.
struct TermLayout: Sendable {
  private(set) var shards: [ShardPlan] = []
  private(set) var groups: [DirectoryGroup] = []
  /// For each shard of other words but the first, the shortest text that is behind all before.
  private(set) var separators: [[UInt8]] = []
  /// How many shards have syllables as first words.
  private(set) var syllableShards = 0

  let parts: [EncodedTerms]
  let vocabulary: Vocabulary
  private let target: Int
  /// Words that are no syllables are seldom looked up, and each of their shards has its own text in
  /// the start file: these are larger.
  private var literalTarget: Int { target * 5 / 2 }

  init(_ parts: [EncodedTerms], _ vocabulary: Vocabulary, shardBytes: Int) {
    self.parts = parts
    self.vocabulary = vocabulary
    target = shardBytes * 8
    for (number, part) in parts.enumerated() where vocabulary.isSyllable(part.words.lowerBound) {
      for word in part.words { place(syllable: word, number) }
    }
    syllableShards = shards.count
    placeLiterals()
  }

  // MARK: Syllables

  private mutating func place(syllable word: Int, _ part: Int) {
    let terms = parts[part].terms(of: word)
    let costs = costs(of: terms, parts[part])
    let size = costs.reduce(0, +)
    let isFirst = groups.isEmpty
    let rest = isFirst ? 0 : max(0, target * 11 / 10 - shards[shards.count - 1].size)
    if size <= rest {
      groups.append(DirectoryGroup(startsShard: false))
      append(.init(part: part, word: word, terms: terms), size)
      return
    }
    shards.append(ShardPlan(isSyllables: true))
    guard size > target * 11 / 10 else {
      groups.append(DirectoryGroup(startsShard: true))
      append(.init(part: part, word: word, terms: terms), size)
      return
    }
    let cutting = GroupCutting(parts[part], terms, costs, target: target, vocabulary)
    groups.append(DirectoryGroup(startsShard: true, cuts: cutting.bins, shift: cutting.shift))
    for (index, piece) in cutting.pieces.enumerated() {
      if index > 0 { shards.append(ShardPlan(isSyllables: true)) }
      let size = piece.reduce(0) { $0 + costs[$1 - terms.lowerBound] }
      append(.init(part: part, word: word, terms: piece), size)
    }
  }

  private mutating func append(_ piece: ShardPlan.Piece, _ size: Int) {
    shards[shards.count - 1].pieces.append(piece)
    shards[shards.count - 1].size += size
  }

  /// Returns about how many bits each term of a syllable takes, its second word and all.
  private func costs(of terms: Range<Int>, _ part: EncodedTerms) -> [Int] {
    var previous: [UInt8] = []
    var costs = terms.map { term in
      let entry = part.bits(ofTerm: term).count
      let second = Int(part.terms[term].second)
      guard second >= 0 else { return entry + 8 }
      if vocabulary.isSyllable(second) { return entry + 6 }
      let base = vocabulary.words[second].base
      let shared = SymbolText.sharedPrefix(previous, base)
      previous = base
      return entry + BitCost.gamma(shared + 1) + SymbolText.cost(of: base[shared...])
    }
    addContinuations(of: terms, part, to: &costs)
    return costs
  }

  // MARK: Other words

  private mutating func placeLiterals() {
    var last: [UInt8] = []
    var isFirst = true
    for (number, part) in parts.enumerated() where !vocabulary.isSyllable(part.words.lowerBound) {
      for word in part.words {
        let terms = part.terms(of: word)
        var costs = terms.map { part.bits(ofTerm: $0).count }
        addContinuations(of: terms, part, to: &costs)
        for (term, cost) in zip(terms, costs) {
          let key = key(of: part.terms[term], word)
          let shared = SymbolText.sharedPrefix(last, key)
          let size = cost + BitCost.gamma(shared + 1) + SymbolText.cost(of: key[shared...])
          if isFirst || shards[shards.count - 1].size + size > literalTarget {
            if !isFirst { separators.append(Self.separator(last, key)) }
            shards.append(ShardPlan(isSyllables: false))
            isFirst = false
          }
          append(literal: term, word, number, size)
          last = key
        }
      }
    }
  }

  private mutating func append(literal term: Int, _ word: Int, _ part: Int, _ size: Int) {
    let shard = shards.count - 1
    if let piece = shards[shard].pieces.indices.last,
      shards[shard].pieces[piece].word == word, shards[shard].pieces[piece].part == part
    {
      let terms = shards[shard].pieces[piece].terms
      shards[shard].pieces[piece].terms = terms.lowerBound..<(term + 1)
      shards[shard].size += size
    } else {
      append(.init(part: part, word: word, terms: term..<(term + 1)), size)
    }
  }

  func key(of term: EncodedTerms.Term, _ word: Int) -> [UInt8] {
    let first = vocabulary.words[word].base
    guard term.second >= 0 else { return first }
    return first + [0x20] + vocabulary.words[Int(term.second)].base
  }

  /// Returns the shortest text of whole characters that is behind `last` and not behind `next`.
  private static func separator(_ last: [UInt8], _ next: [UInt8]) -> [UInt8] {
    var length = SymbolText.sharedPrefix(last, next) + 1
    while length < next.count, next[length] & 0xC0 == 0x80 { length += 1 }
    return Array(next[..<min(length, next.count)])
  }

  private func addContinuations(
    of terms: Range<Int>,
    _ part: EncodedTerms,
    to costs: inout [Int]
  ) {
    guard let first = terms.first else { return }
    let start = part.bits(ofTerm: first).lowerBound
    let end = part.bits(ofTerm: terms.upperBound - 1).upperBound
    var term = first
    for continuation in part.continuations(from: start, to: end) {
      while part.bits(ofTerm: term).upperBound <= continuation.offset { term += 1 }
      costs[term - first] += 22
    }
  }
}

extension EncodedTerms {
  /// Returns the continuations between two bits of the entries.
  func continuations(from start: Int, to end: Int) -> ArraySlice<Continuation> {
    let first = continuations.partitioningIndex { $0.offset >= start }
    let last = continuations.partitioningIndex { $0.offset >= end }
    return continuations[first..<last]
  }
}

extension Array {
  /// Returns the first index whose element, and all behind it, is as asked.
  func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
