internal import VietnameseText

extension Equivalents {
  private static let mostGlued = 100
  /// In a larger archive a glued name is in two documents or more.
  private static let large = 3_000

  /// Adds names that are written in one word, too: `vietnam=viet nam`.
  mutating func addGluedNames(_ reading: Reading, _ parts: [EncodedTerms]) {
    let vocabulary = reading.vocabulary
    let numbers = Dictionary(
      uniqueKeysWithValues: vocabulary.words[..<vocabulary.syllables].enumerated()
        .map { ($1.base, $0) }
    )
    let least = reading.documents > Self.large ? 2 : 1
    let literals = vocabulary.words[vocabulary.syllables...].filter { word in
      word.documents >= least && word.base.allSatisfy { (0x61...0x7A).contains($0) }
    }
    let sorted = literals.sorted { first, second in
      guard first.documents == second.documents else { return first.documents > second.documents }
      return first.base.lexicographicallyPrecedes(second.base)
    }
    var count = 0
    for word in sorted where count < Self.mostGlued {
      let pairs = Self.pairs(in: word.base, numbers).filter { parts.hasPair($0) }
      guard !pairs.isEmpty else { continue }
      let names = pairs.map { "\(Self.text(vocabulary, $0.0)) \(Self.text(vocabulary, $0.1))" }
      add([String(decoding: word.base, as: UTF8.self)] + names)
      count += 1
    }
  }

  /// Returns the pairs of syllables that a word may be made of.
  private static func pairs(in base: [UInt8], _ numbers: [[UInt8]: Int]) -> [(Int, Int)] {
    guard base.count <= VietnameseSyllable.longest * 2, base.count > 1 else { return [] }
    return (1..<base.count).compactMap { cut in
      guard let first = numbers[Array(base[..<cut])], let second = numbers[Array(base[cut...])]
      else { return nil }
      return (first, second)
    }
  }

  private static func text(_ vocabulary: Vocabulary, _ word: Int) -> String {
    String(decoding: vocabulary.words[word].base, as: UTF8.self)
  }
}

extension [EncodedTerms] {
  /// Says whether two syllables stand side by side anywhere.
  fileprivate func hasPair(_ pair: (Int, Int)) -> Bool {
    guard let part = first(where: { $0.words.contains(pair.0) }) else { return false }
    let terms = Array<EncodedTerms.Term>(part.terms[part.terms(of: pair.0)])
    let place = terms.partitioningIndex { $0.second >= pair.1 }
    return place < terms.count && Int(terms[place].second) == pair.1
  }
}
