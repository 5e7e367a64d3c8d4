internal import VietnameseText

/// One word of a body's name in the form in which all its printed forms are equal.
struct CanonicalWord {
  var key: UInt64
  /// The word of the text from which it comes; an abbreviation gives several.
  var token: Int
  /// Nothing but spaces, commas and hyphens are between it and the word before.
  var isJoined: Bool
}

/// Printed forms made equal: abbreviations written out, về, của, thuộc and công tác left out.
///
/// `BCĐNQ`, `BCĐ Nhân quyền`, `Ban chỉ đạo về công tác nhân quyền` are the same three to five words.
struct CanonicalWords {
  private(set) var words: [CanonicalWord] = []
  /// For each word of the text its first canonical word, or that of the next one that has any.
  private(set) var firstOfToken: [Int] = []

  init(_ syllables: [ScannedSyllable], _ classes: [WordClass]) {
    words.reserveCapacity(syllables.count + 8)
    firstOfToken.reserveCapacity(syllables.count + 1)
    var isJoined = true
    var index = 0
    while index < syllables.count {
      let syllable = syllables[index]
      isJoined = isJoined && CanonicalWords.joins(syllable.gap)
      firstOfToken.append(words.count)
      if classes[index].contains(.link), !syllable.isCapitalised {
        index += 1
        continue
      }
      if syllable.key == CanonicalWords.task.0, index + 1 < syllables.count,
        syllables[index + 1].key == CanonicalWords.task.1
      {
        firstOfToken.append(words.count)
        index += 2
        continue
      }
      append(index, syllables, isJoined)
      isJoined = true
      index += 1
    }
    firstOfToken.append(words.count)
  }

  private mutating func append(
    _ index: Int,
    _ syllables: [ScannedSyllable],
    _ isJoined: Bool
  ) {
    let syllable = syllables[index]
    let written =
      syllable.isAllCapitals
      ? Abbreviations.press.words(
        for: syllable,
        after: words.last?.key ?? 0,
        before: index + 1 < syllables.count ? syllables[index + 1] : nil
      ) : nil
    var isJoined = isJoined
    if syllable.gap == .ampersand {
      words.append(CanonicalWord(key: CanonicalWords.and, token: index, isJoined: isJoined))
      isJoined = true
    }
    guard let written else {
      words.append(CanonicalWord(key: syllable.key, token: index, isJoined: isJoined))
      return
    }
    for key in written {
      words.append(CanonicalWord(key: key, token: index, isJoined: isJoined))
      isJoined = true
    }
  }

  private static func joins(_ gap: ScannedSyllable.Gap) -> Bool {
    switch gap {
    case .none, .space, .hyphen, .dash, .comma, .ampersand: true
    case .period, .stop, .slash, .other, .start: false
    }
  }

  static let task = (keys("công")[0], keys("tác")[0])
  private static let and = keys("và")[0]
}
