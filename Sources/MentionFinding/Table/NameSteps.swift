internal import VietnameseText

/// The steps of a name through the tree: its words, and what stands between them.
enum NameSteps {
  /// Returns the step for a word behind a gap of a class.
  @inline(__always)
  static func step(_ key: UInt64, _ gap: ScannedSyllable.Gap) -> UInt64 {
    key ^ UInt64(weight(gap)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Returns the steps of a name as it is printed: with its own hyphens, commas and full stops, or
  /// with spaces for them, and with a full stop behind a first letter (`Y. Ngọc`).
  static func variants(of words: [ScannedSyllable], bare: Bool = false) -> [[UInt64]] {
    func steps(_ gap: (Int) -> ScannedSyllable.Gap) -> [UInt64] {
      words.indices.map { index in
        let key = bare ? words[index].bare : words[index].key
        return index == 0 ? key : step(key, gap(index))
      }
    }
    var variants = [steps { words[$0].gap }]
    let spaced = steps { isSoft(words[$0].gap) ? .space : words[$0].gap }
    if spaced != variants[0] { variants.append(spaced) }
    if words[0].end - words[0].start == 1, words.count > 1 {
      variants.append(steps { $0 == 1 ? .period : words[$0].gap })
    }
    return variants
  }

  /// Returns the steps of a place's name with a dash for one of its spaces: `Thừa Thiên - Huế`.
  static func dashed(_ words: [ScannedSyllable]) -> [[UInt64]] {
    guard words.count > 2 else { return [] }
    return (1..<words.count).compactMap { dash in
      guard words[dash].gap == .space else { return nil }
      return words.indices.map { index in
        index == 0
          ? words[0].key : step(words[index].key, index == dash ? .dash : words[index].gap)
      }
    }
  }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  private static func isSoft(_ gap: ScannedSyllable.Gap) -> Bool {
    switch gap {
    case .hyphen, .dash, .comma, .period, .stop: true
    case .none, .space, .ampersand, .slash, .other, .start: false
    }
  }

  /// Gaps of one weight are the same in a name.
  private static func weight(_ gap: ScannedSyllable.Gap) -> UInt8 {
    switch gap {
    case .space: 0
    case .hyphen, .dash: 1
    case .period, .stop: 2
    case .comma: 3
    case .none: 4
    case .ampersand: 5
    case .slash: 6
    case .other, .start: 7
    }
  }
}
