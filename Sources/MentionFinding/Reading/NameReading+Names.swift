internal import VietnameseText

/// Walking the tree of names.
extension NameReading {
  /// Returns the longest name that begins at a word.
  func longestName(at index: Int) -> NameMatch? {
    let word = words[index]
    if table.firstWritten.mayContain(word.key),
      let match = longestName(at: index, under: NameTrie.written, key: word.key, isBare: false)
    {
      return match
    }
    guard !word.hasMarks, word.isCapitalised, table.firstBare.mayContain(word.bare) else {
      return nil
    }
    return longestName(at: index, under: NameTrie.bare, key: word.bare, isBare: true)
  }

  private func longestName(
    at index: Int,
    under root: NameTrie.Node,
    key: UInt64,
    isBare: Bool
  ) -> NameMatch? {
    guard var node = table.trie.next(key, after: root) else { return nil }
    var match: NameMatch?
    var end = index + 1
    while true {
      let list = table.trie.ends[Int(node)]
      if list >= 0 { match = NameMatch(list: list, end: end, isBare: isBare) }
      guard end < words.count, !(isBare && words[end].hasMarks) else { return match }
      let word = words[end]
      let key = isBare ? word.bare : word.key
      if let next = table.trie.next(NameSteps.step(key, word.gap), after: node) {
        node = next
      } else if word.gap == .hyphen,
        let next = table.trie.next(NameSteps.step(key, .space), after: node)
      {
        node = next
      } else {
        return match
      }
      end += 1
    }
  }

  /// Says whether the word behind an index is a capital that continues a name.
  func isContinued(at end: Int) -> Bool {
    guard end < words.count else { return false }
    return (words[end].gap == .space || words[end].gap == .hyphen) && words[end].isCapitalised
  }

  /// Says whether a person's name may begin at a word: a surname and one more capital.
  func beginsPersonalName(at index: Int) -> Bool {
    guard index < words.count, classes[index].contains(.surname) else { return false }
    return words[index].isCapitalised && isContinued(at: index + 1)
  }

  /// Says whether a word stands directly before another.
  func isBeside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    switch words[index].gap {
    case .space, .hyphen, .none: return true
    case .period, .stop:
      // TP. Hồ Chí Minh, TS. Lê Trung Kiên, Mr. Ky: only words that are written so.
      return !classes[index - 1].isDisjoint(with: [.city, .lead, .address])
        && words[index - 1].end - words[index - 1].start < 5
    default: return false
    }
  }

  /// Returns the word behind the longest phrase that begins at a word, or nil.
  func longestPhrase(at index: Int, under root: NameTrie.Node) -> Int? {
    guard index < words.count, words[index].isCapitalised,
      var node = table.trie.next(words[index].key, after: root)
    else { return nil }
    var found: Int?
    var end = index + 1
    while true {
      if table.trie.ends[Int(node)] >= 0 { found = end }
      guard end < words.count,
        let next = table.trie.next(NameSteps.step(words[end].key, words[end].gap), after: node)
      else { return found }
      node = next
      end += 1
    }
  }

  /// What the words before a name say of it: the longest phrase, or the last word.
  ///
  /// Only some words end a phrase, so that few are looked up.
  func head(before first: Int) -> WordClass {
    guard isBeside(first) else { return [] }
    guard classes[first - 1].contains(.phraseEnd) else { return classes[first - 1] }
    return HeadPhrases.press.find(endingAt: first - 1, of: words) ?? classes[first - 1]
  }

  /// Says whether the words next to a name are in capitals as it is, so that capitals say nothing.
  func areCapitals(around range: Range<Int>) -> Bool {
    guard range.allSatisfy({ words[$0].isAllCapitals }) else { return false }
    let before = range.lowerBound - 1
    if range.upperBound < words.count, isInCapitals(range.upperBound) { return true }
    return before >= 0 && isInCapitals(before)
  }

  /// A word in capitals that is no abbreviation.
  private func isInCapitals(_ index: Int) -> Bool {
    words[index].isAllCapitals && words[index].end - words[index].start > 1
      && !classes[index].contains(.office) && !Abbreviations.press.know(words[index].key)
  }

  /// Says whether a sentence, or the paragraph, begins with a word.
  func beginsSentence(_ index: Int) -> Bool {
    switch words[index].gap {
    case .start, .stop, .other: true
    default: false
    }
  }

  /// In capitals throughout: a syllable and the next that are a verb rather than the end of a name.
  func beginsWord(_ index: Int) -> Bool {
    !classes[index].isDisjoint(with: [.verb, .function, .thing, .province])
  }
}
