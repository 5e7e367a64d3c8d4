internal import VietnameseText

/// A paragraph while its names are read.
struct NameReading {
  let words: [ScannedSyllable]
  let classes: [WordClass]
  let canonical: CanonicalWords
  let table: NameTable
  let facts: ArticleFacts
  /// What was found so far, in order and without overlaps.
  var spans: [NameSpan] = []

  init(words: [ScannedSyllable], table: NameTable, facts: ArticleFacts) {
    self.words = words
    self.table = table
    self.facts = facts
    let lists = WordClasses.vietnamese
    classes = words.map { lists[$0.key] }
    canonical = CanonicalWords(words, classes)
  }

  /// Finds every name, the longest at each word, and says which body or place it is; people wait.
  mutating func readNames() {
    var index = 0
    while index < words.count {
      let span = nextSpan(at: index)
      if let span {
        spans.append(span)
        index = max(span.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  private func nextSpan(at index: Int) -> NameSpan? {
    let body = bodySpan(at: index)
    guard let match = longestName(at: index) else { return body ?? givenName(at: index) }
    if let body, body.words.upperBound >= match.end { return body }
    return span(of: match, at: index) ?? body ?? givenName(at: index)
  }

  private func span(of match: NameMatch, at index: Int) -> NameSpan? {
    let range = index..<match.end
    let names = table.names[Int(match.list)]
    switch names[0].kind {
    case .place: return placeSpan(range, names)
    case .person where names.contains { $0.kind == .place }:
      return placeSpan(range, names.filter { $0.kind == .place }) ?? waiting(match, range)
    case .person: return waiting(match, range)
    case .body, .event:
      let isWritten = !names[0].isAbbreviation || words[index].isAllCapitals
      guard isWritten, words[index].isCapitalised || range.count > 2 else { return nil }
      return NameSpan(words: range, reading: decided(names.map(\.subject)))
    }
  }

  private func waiting(_ match: NameMatch, _ range: Range<Int>) -> NameSpan? {
    guard isPersonalName(match, range) else { return nil }
    return NameSpan(words: range, reading: .person(match))
  }

  /// One candidate is a mention, several are an ambiguity.
  func decided(_ candidates: [Int32]) -> NameSpan.Reading {
    let different = Set(candidates)
    guard let first = candidates.first, different.count > 1 else {
      return candidates.first.map { .mention($0) } ?? .nothing
    }
    let participants = different.intersection(facts.participants)
    if participants.count == 1 { return .mention(participants.first ?? first) }
    return .ambiguous(different.sorted())
  }

  /// The mentions and ambiguities, as offsets into the text.
  var found: FoundMentions {
    var found = FoundMentions()
    for span in spans {
      let first = words[span.words.lowerBound]
      let last = words[span.words.upperBound - 1]
      let range = Int(first.start)..<Int(last.end)
      switch span.reading {
      case .mention(let subject):
        found.mentions.append(
          Mention(range: range, subject: subject, isFormer: span.isFormer)
        )
      case .ambiguous(let candidates):
        found.ambiguities.append(Ambiguity(range: range, candidates: candidates))
      case .person, .nothing: break
      }
    }
    return found
  }
}

/// Words that name something, and what is known of it so far.
struct NameSpan {
  enum Reading {
    case mention(Int32)
    case ambiguous([Int32])
    /// A person's name, to be read when the bodies and places beside it are known.
    case person(NameMatch)
    /// A name that is none of ours; it is not looked into.
    case nothing
  }

  var words: Range<Int>
  var reading: Reading
  var isFormer = false
}

/// The end of a name in the tree.
struct NameMatch {
  /// The list of names in the table.
  var list: Int32
  /// The word behind the name.
  var end: Int
  /// The name is written without any mark, and so may be that of several.
  var isBare: Bool
}
