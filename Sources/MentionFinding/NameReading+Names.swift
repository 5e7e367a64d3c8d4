internal import VietnameseText

/// Walking the tree of names.
extension NameReading {
  /// Returns the longest name that begins at a word.
  func longestName(at index: Int) -> NameMatch? {
    let word = words[index]
    if let match = longestName(at: index, under: NameTrie.written, key: word.key, isBare: false) {
      return match
    }
    guard !word.hasMarks, word.isCapitalised else { return nil }
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
}
