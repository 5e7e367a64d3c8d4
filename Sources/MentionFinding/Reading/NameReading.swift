internal import VietnameseText

/// A paragraph while its names are read.
struct NameReading {
  let words: [ScannedSyllable]
  let classes: [WordClass]
  let canonical: CanonicalWords
  /// What is known of names, shared by all paragraphs.
  let known: KnownNames
  let facts: ArticleFacts
  /// What was found so far, in order and without overlaps.
  var spans: [NameSpan] = []

  /// Who and what was named up to here, in this paragraph or before it.
  var introduced: Set<Int32>
  var introducedRanks: [Int32: Set<UInt64>]
  /// Those of whose name somebody else was named up to here.
  var strangers: Set<Int32>
  /// The given names of those who may be called by them: who took part or was named up to here.
  var callable: Set<UInt64>

  init(
    words: [ScannedSyllable],
    known: KnownNames,
    facts: ArticleFacts
  ) {
    self.words = words
    self.known = known
    self.facts = facts
    introduced = facts.introduced
    introducedRanks = facts.introducedRanks
    strangers = facts.strangers
    callable = facts.callable
    let lists = WordClasses.vietnamese
    classes = words.map { lists[$0.key] }
    canonical = CanonicalWords(words, classes)
  }

  var table: NameTable { known.table }
  var rules: NameRules { known.rules }

  /// Finds every name, the longest at each word, and says which body or place it is; people wait.
  mutating func readNames() {
    var index = 0
    while index < words.count {
      let span = nextSpan(at: index)
      if let span {
        spans.append(span)
        if case .mention(let subject) = span.reading, table.isPlace(subject) {
          introduced.insert(subject)
        }
        if case .person(let match) = span.reading {
          for name in table.names[Int(match.list)] where name.kind == .person {
            mayCall(name.subject)
          }
        }
        index = max(span.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
  }

  private mutating func mayCall(_ person: Int32) {
    callable.formUnion(table.givenNames(of: person))
  }

  private func nextSpan(at index: Int) -> NameSpan? {
    let body = bodySpan(at: index)
    guard let match = longestName(at: index) else { return body ?? givenName(at: index) }
    if let body, body.words.upperBound >= match.end { return body }
    guard let named = span(of: match, at: index) else { return body ?? givenName(at: index) }
    guard case .mention(let subject) = named.reading, table.isPlace(subject),
      var given = givenName(at: index), given.words == named.words
    else { return named }
    given.otherwise = subject
    return given
  }

  private func span(of match: NameMatch, at index: Int) -> NameSpan? {
    let range = index..<match.end
    let names = table.names[Int(match.list)]
    switch names[0].kind {
    case .place: return placeSpan(range, names)
    case .person where names.contains { $0.kind == .place }:
      let place = placeSpan(range, names.filter { $0.kind == .place })
      if let place, !place.isRefused { return place }
      return waiting(match, range) ?? place
    case .person: return waiting(match, range)
    case .body, .event:
      let isWritten = !names[0].isAbbreviation || words[index].isAllCapitals
      guard isWritten, words[index].isCapitalised || range.count > 2 else { return nil }
      return NameSpan(words: range, reading: decided(names.map(\.subject)))
    }
  }

  private func waiting(_ match: NameMatch, _ range: Range<Int>) -> NameSpan? {
    guard isPersonalName(match, range) else { return nil }
    return NameSpan(words: range, reading: .person(match), isPerson: true)
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
          Mention(
            range: range,
            subject: subject,
            isFormer: span.isFormer,
            ground: span.ground
          )
        )
      case .ambiguous(let candidates):
        found.ambiguities.append(Ambiguity(range: range, candidates: candidates))
      case .person, .given, .nothing, .thing: break
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
    /// A given name, or one with the middle name, behind an address, a rank or a post.
    case given
    /// A name that is none of ours; it is not looked into.
    case nothing
    /// The name of a thing, in which that of a place stands: `cao tốc Hà Nội`.
    case thing
  }

  var words: Range<Int>
  var reading: Reading
  var ground = MentionGround.name
  /// The post beside the name of a person is a former one.
  var isFormer = false
  /// The name is one of several of a kind: `các thành phố Lạng Sơn, Cao Bằng`.
  var isList = false
  /// What the words mean where they are no given name: `Chủ tịch Thái Bình`.
  var otherwise: Int32?
  /// The words are a person's name, whoever is meant.
  var isPerson = false

  var isRefused: Bool {
    switch reading {
    case .nothing, .thing: true
    default: false
    }
  }

  var isThing: Bool {
    if case .thing = reading { true } else { false }
  }
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
