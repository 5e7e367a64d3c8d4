package import VietnameseText

/// What looks like the name of a person or a body and is no record yet.
package struct UnknownName: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case person, body
  }

  package var kind: Kind
  /// Offsets into the UTF-8 of the text.
  package var range: Range<Int>
  /// The same for all spellings that are compared as one: for counting.
  package var key: UInt64
}

extension MentionFinder {
  /// Returns what looks like a name in a paragraph and is not found by ``mentions(in:of:)``.
  ///
  /// A person: a surname and further capitals, three words in all, or two behind an address or
  /// rank. A body: a first word such as Sở, Viện or Hội đồng, and capitals. Streets, photographers
  /// and names in headlines all in capitals are left out.
  package func unknownNames(in text: String, of facts: ArticleFacts) -> [UnknownName] {
    unknownNames(in: SyllableScan.syllables(in: text), of: facts)
  }

  /// Returns the same for a paragraph whose words are already read.
  package func unknownNames(
    in words: [ScannedSyllable],
    of facts: ArticleFacts
  ) -> [UnknownName] {
    var reading = NameReading(words: words, known: known, facts: facts)
    reading.readNames()
    return reading.unknownNames()
  }
}

extension NameReading {
  /// Returns the unknown names between those that were found.
  func unknownNames() -> [UnknownName] {
    var found: [UnknownName] = []
    var index = 0
    var known = spans[...]
    while index < words.count {
      while let span = known.first, span.words.upperBound <= index { known.removeFirst() }
      if let span = known.first, span.words.contains(index) {
        index = span.words.upperBound
        continue
      }
      let limit = known.first?.words.lowerBound ?? words.count
      guard let (kind, end) = unknownName(at: index, limit: limit) else {
        index += 1
        continue
      }
      let range = Int(words[index].start)..<Int(words[end - 1].end)
      let key = words[index..<end].reduce(0) { NameSteps.pair($0, $1.key) }
      found.append(UnknownName(kind: kind, range: range, key: key))
      index = end
    }
    return found
  }

  private func unknownName(at index: Int, limit: Int) -> (UnknownName.Kind, Int)? {
    guard words[index].isCapitalised else { return nil }
    if let end = unknownBody(at: index, limit: limit) { return (.body, end) }
    return unknownPerson(at: index, limit: limit).map { (.person, $0) }
  }

  private func unknownPerson(at index: Int, limit: Int) -> Int? {
    guard classes[index].contains(.surname), !words[index].isAllCapitals || isLetter(index) else {
      return nil
    }
    var end = index + 1
    while end < limit, isContinued(at: end), words[end].gap == .space, !words[end].isAllCapitals {
      end += 1
    }
    // A place's name that the finder did not take is in the name of something else.
    if let match = longestName(at: index), match.end >= end { return nil }
    let isAddressed =
      isBeside(index) && !classes[index - 1].isDisjoint(with: [.lead, .address])
    guard (isAddressed ? 2 : 3)...5 ~= end - index else { return nil }
    guard isBeside(index) else { return isCredited(index) ? nil : end }
    if words[index - 1].isCapitalised, !isAddressed { return nil }
    return classes[index - 1].isDisjoint(with: [.thing, .district]) || isAddressed ? end : nil
  }

  private func isLetter(_ index: Int) -> Bool { words[index].end - words[index].start == 1 }

  private func isCredited(_ index: Int) -> Bool {
    index > 0 && words[index].gap == .other && classes[index - 1].contains(.credit)
  }

  /// Says whether a shortened name (Ban Chỉ đạo) stands here, which only leaves open whose it is.
  private func isShortened(_ index: Int) -> Bool {
    var node = NameTrie.stems
    for place in index..<words.count {
      guard let next = table.trie.next(words[place].key, after: node) else { return false }
      let list = Int(table.trie.ends[Int(next)])
      if list >= 0, table.stems[list].contains(where: \.isHead) { return true }
      node = next
    }
    return false
  }

  /// Words follow a body's first word in pairs, of which the first has a capital (Sở Xây dựng).
  private func unknownBody(at index: Int, limit: Int) -> Int? {
    guard classes[index].contains(.bodyHead), !words[index].isAllCapitals else { return nil }
    let isInName = isBeside(index) && words[index - 1].isCapitalised
    if isInName, classes[index - 1].isDisjoint(with: [.post, .lead, .office]) { return nil }
    var end = index + 1
    guard end < limit, !classes[end].contains(.notBody) else { return nil }
    guard words[end].gap == .space, !isShortened(index) else { return nil }
    // Văn phòng, Trung tâm and Hội đồng are heads of two words, Sở, Viện and Hội of one.
    let isPair =
      UnknownWords.pairs.contains(words[index].key) || words[end].key == UnknownWords.council
    guard isPair != words[end].isCapitalised else { return nil }
    if isPair { end += 1 }
    var capitals = 0
    while end < limit, words[end].gap == .space || words[end].gap == .dash {
      if words[end].isCapitalised {
        capitals += 1
        end += 1
      } else if words[end - 1].isCapitalised, words[end - 1].hasMarks || words[end].hasMarks,
        classes[end].isDisjoint(with: [.verb, .link, .function]), words[end].gap == .space
      {
        end += 1
      } else if words[end].key == UnknownWords.and, end + 1 < limit, words[end + 1].isCapitalised,
        !classes[end + 1].contains(.bodyHead), !beginsPersonalName(at: end + 1)
      {
        end += 1
      } else {
        break
      }
    }
    return capitals > 0 ? end : nil
  }
}

private enum UnknownWords {
  static let and = keys("và")[0]
  static let council = keys("đồng")[0]
  static let pairs = Set(
    keys("văn trung đại công tổng tạp mặt học tòa thanh ngân nhà ủy liên")
  )
}
