internal import VietnameseText

/// What a folded word is like, as far as sentences and joined words ask.
struct WordTraits: OptionSet {
  let rawValue: UInt8

  /// A full stop behind it can end a sentence; behind `TP` and `Th.S` it does not.
  static let canEndSentence = WordTraits(rawValue: 1)
  static let hasDigit = WordTraits(rawValue: 2)
  static let beginsWithDigit = WordTraits(rawValue: 4)
  static let endsWithDigit = WordTraits(rawValue: 8)
  static let isSyllable = WordTraits(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of base: [UInt8]) {
    self = []
    if base.contains(where: Self.isDigit) { insert([.hasDigit, .canEndSentence]) }
    if base.contains(where: "aeiouy".utf8.contains) { insert(.canEndSentence) }
    if let first = base.first, Self.isDigit(first) { insert(.beginsWithDigit) }
    if let last = base.last, Self.isDigit(last) { insert(.endsWithDigit) }
    if VietnameseSyllable.isPossible(base) { insert(.isSyllable) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
