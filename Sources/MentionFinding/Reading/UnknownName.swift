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
  /// Of a person: where the post beside the name stands, offsets into the UTF-8 of the text.
  package var post: Range<Int>?
  /// Of a body: its province, which the name or the article says.
  package var place: Int32?
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
    var facts = facts
    facts.prepare(known.table)
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
      guard let (kind, last) = unknownName(at: index, limit: limit) else {
        index += 1
        continue
      }
      var (end, place): (Int, Int32?) = (last, nil)
      if kind == .body { (end, place) = unit(of: index..<last) }
      let key = words[index..<end].reduce(0) { NameSteps.pair($0, $1.key) }
      let post = kind == .person ? printedPost(beside: index..<end) : nil
      found.append(
        UnknownName(
          kind: kind,
          range: bytes(of: index..<end),
          key: key,
          post: post.map(bytes),
          place: place
        )
      )
      index = end
    }
    return found
  }

  private func bytes(of range: Range<Int>) -> Range<Int> {
    Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  /// Returns where the name of a body ends with its province, and the province: that of the name, else
  /// for a body that every province has the only one of the article.
  private func unit(of range: Range<Int>) -> (end: Int, place: Int32?) {
    let tail = tail(behind: range.upperBound)
    if case .places(let places) = tail.meaning, let place = places.first {
      return (tail.end, places.count == 1 ? place : nil)
    }
    let isLocal = isLocalHead(range.lowerBound)
    return (range.upperBound, isLocal && facts.places.count == 1 ? facts.places.first : nil)
  }

  private func isLocalHead(_ index: Int) -> Bool {
    UnknownWords.local.contains(words[index].key)
      || index + 1 < words.count
        && UnknownWords.localPairs.contains(NameSteps.pair(words[index].key, words[index + 1].key))
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
    // `UBND thành phố Cần Thơ | Trần Bình Minh`: behind a name of ours another begins.
    if let before = span(before: index), !before.isRefused { return end }
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
    let hasPost = isPost(of: index)
    while end < limit, words[end].gap == .space || words[end].gap == .dash {
      // `Giám đốc Sở Tài chính | Trần Bình Minh`.
      if hasPost, capitals > 0, beginsPersonalName(at: end), isContinued(at: end + 2) { break }
      if words[end].isCapitalised {
        capitals += 1
        end += 1
      } else if words[end - 1].isCapitalised, words[end - 1].hasMarks || words[end].hasMarks,
        classes[end].isDisjoint(with: [.verb, .link, .function])
          || UnknownWords.inner.contains(NameSteps.pair(words[end - 1].key, words[end].key)),
        words[end].gap == .space
      {
        end += 1
      } else if words[end].key == Words.and, end + 1 < limit, words[end + 1].isCapitalised,
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
  /// Beginnings of bodies that every province has.
  static let local = Set(keys("sở"))
  /// Words of names of which the second alone is a verb.
  static let inner = pairKeys("ngoại giao, giáo dục, tham mưu, thông tin")
  static let localPairs = pairKeys("công an, ban chỉ, chi cục")
  static let council = keys("đồng")[0]
  static let pairs = Set(
    keys("văn trung đại công tổng tạp mặt học tòa thanh ngân nhà ủy liên")
  )
}
