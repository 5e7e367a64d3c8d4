internal import VietnameseText

/// One word of a body's name in the form in which all its printed forms are equal.
struct CanonicalWord {
  var key: UInt64
  /// The word of the text from which it comes; an abbreviation gives several.
  var token: Int
  /// Nothing but spaces, commas and hyphens are between it and the word before.
  var isJoined: Bool
}

/// Printed forms made equal: abbreviations written out, về, của, thuộc, và and công tác left out, and
/// Liên hiệp quốc written as Liên hợp quốc.
///
/// `BCĐNQ`, `BCĐ Nhân quyền`, `Ban chỉ đạo về công tác nhân quyền` are the same three to five words,
/// `GD-ĐT`, `GD&ĐT` and `Giáo dục và Đào tạo` the same four.
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
      // Nearly all words stand for themselves.
      if !classes[index].contains(.canonical), !syllable.isAllCapitals {
        words.append(CanonicalWord(key: syllable.key, token: index, isJoined: isJoined))
        isJoined = true
        index += 1
        continue
      }
      if isLink(index, syllables, classes) {
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
      if isDotted(index, syllables) {
        firstOfToken.append(words.count)
        for key in CanonicalWords.centre {
          words.append(CanonicalWord(key: key, token: index + 1, isJoined: isJoined))
          isJoined = true
        }
        index += 2
        continue
      }
      append(index, syllables, isJoined)
      isJoined = true
      index += 1
    }
    firstOfToken.append(words.count)
  }

  /// Small words that names have or leave out; in capitals throughout they are small words too.
  private func isLink(
    _ index: Int,
    _ syllables: [ScannedSyllable],
    _ classes: [WordClass]
  ) -> Bool {
    let word = syllables[index]
    guard classes[index].contains(.link) || word.key == CanonicalWords.and else { return false }
    return !word.isCapitalised || word.isAllCapitals && isInCapitals(index, syllables)
  }

  /// Says whether a word stands beside one in capitals that is no abbreviation.
  private func isInCapitals(_ index: Int, _ syllables: [ScannedSyllable]) -> Bool {
    for next in [index - 1, index + 1] where syllables.indices.contains(next) {
      let word = syllables[next]
      let gap = next > index ? word.gap : syllables[index].gap
      if gap == .space, word.isAllCapitals, word.end - word.start > 2,
        !Abbreviations.press.know(word.key), !NameTable.markers.contains([word.key])
      {
        return true
      }
    }
    return false
  }

  /// `T.Ư` and `T.W`.
  private func isDotted(_ index: Int, _ syllables: [ScannedSyllable]) -> Bool {
    guard index + 1 < syllables.count, syllables[index].key == CanonicalWords.t,
      syllables[index].isAllCapitals, syllables[index + 1].gap == .period
    else { return false }
    return CanonicalWords.dotted.contains(syllables[index + 1].key)
  }

  private mutating func append(
    _ index: Int,
    _ syllables: [ScannedSyllable],
    _ isJoined: Bool
  ) {
    let syllable = syllables[index]
    let written =
      syllable.isAllCapitals
        && !(CanonicalWords.ambiguous.contains(syllable.key) && isInCapitals(index, syllables))
      ? Abbreviations.press.words(
        for: syllable,
        after: words.last?.key ?? 0,
        before: index + 1 < syllables.count ? syllables[index + 1] : nil
      ) : nil
    var isJoined = isJoined
    guard let written else {
      let isUnion =
        syllable.key == CanonicalWords.union.1 && words.last?.key == CanonicalWords.union.0
        && index + 1 < syllables.count && syllables[index + 1].key == CanonicalWords.union.2
      let key = isUnion ? CanonicalWords.unitedNations : syllable.key
      words.append(CanonicalWord(key: key, token: index, isJoined: isJoined))
      return
    }
    for key in written where key != CanonicalWords.and {
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
  /// Abbreviations that are syllables, too: `TƯ PHÁP`, `ĐẦU TƯ`.
  private static let ambiguous = Set(keys("tư ca un"))
  private static let t = keys("t")[0]
  private static let dotted = Set(keys("ư w"))
  private static let centre = keys("trung ương")
  private static let union = (keys("liên")[0], keys("hiệp")[0], keys("quốc")[0])
  private static let unitedNations = keys("hợp")[0]
}
