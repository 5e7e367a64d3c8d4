internal import VietnameseText

/// All names of the archive, ready to be found: made once, read by many threads.
package struct NameTable: Sendable {
  /// What ends at a node of the names: whom a sequence of words can name.
  struct Name: Hashable, Sendable {
    var subject: Int32
    var kind: KnownName.Kind
    var isCity: Bool
    /// The name is in a script without capitals, or one where they say nothing.
    var isForeign: Bool
    /// The name begins with an address or rank: Tướng Kỷ.
    var hasLead: Bool
    /// The name is one word in capitals, as UNDP is, and must be written so.
    var isAbbreviation: Bool
  }

  /// What ends at a node of the stems: a body's name without the province.
  struct Stem: Hashable, Sendable {
    var subject: Int32
    /// The province, or -1 where the name says all.
    var place: Int32
    /// The name is cut short (Ban Chỉ đạo, without saying of what): only the article can tell.
    var isHead: Bool
    /// The stem is a common word (công an), and no name without its province.
    var needsPlace: Bool
    var length: Int
  }

  /// What is known of a person beside the name.
  struct Person: Sendable {
    /// The last word of the name: the given name.
    var given: UInt64 = 0
    var belongsTo: Set<Int32> = []
    /// The first two words of the posts, as numbers.
    var titles: Set<UInt64> = []
  }

  var trie: NameTrie
  var names: [[Name]] = []
  var stems: [[Stem]] = []
  var people: [Int32: Person] = [:]
  /// How many people hold a post that begins with two words; a post of few tells who is meant.
  var holders: [UInt64: Int] = [:]
  /// The places that are cities of a province's rank.
  let cities: Set<Int32>

  package init(_ names: [KnownName], posts: [KnownPost] = []) {
    trie = NameTrie(expectedSteps: names.count * 4)
    cities = Set(names.lazy.filter { $0.kind == .place && $0.isCity }.map(\.subject))
    for name in names where name.kind != .body { enter(name) }
    let placeNames = NameTable.placeNames(in: names)
    for name in names where name.kind == .body {
      enter(body: name, placeNames: name.place.flatMap { placeNames[$0] } ?? [])
    }
    for post in posts { enter(post) }
  }

  private mutating func enter(_ known: KnownName) {
    let words = SyllableScan.syllables(in: known.text)
    guard let first = words.first, let last = words.last else { return }
    let name = Name(
      subject: known.subject,
      kind: known.kind,
      isCity: known.isCity,
      isForeign: (known.text.unicodeScalars.first?.value ?? 0) >= 0x590,
      hasLead: !WordClasses.vietnamese[first.key].isDisjoint(with: [.lead, .address]),
      isAbbreviation: words.count == 1 && first.isAllCapitals
    )
    for steps in NameSteps.variants(of: words) { enter(name, steps, under: NameTrie.written) }
    if words.count > 1, !name.isForeign {
      for steps in NameSteps.variants(of: words, bare: true) {
        enter(name, steps, under: NameTrie.bare)
      }
    }
    if known.kind == .person, people[known.subject] == nil {
      people[known.subject] = Person(given: words.count > 1 ? last.key : 0)
    }
  }

  private mutating func enter(_ name: Name, _ steps: [UInt64], under root: NameTrie.Node) {
    let node = trie.insert(steps, under: root)
    let list = trie.ends[Int(node)]
    if list >= 0 {
      if !names[Int(list)].contains(name) { names[Int(list)].append(name) }
    } else {
      trie.setEnd(Int32(names.count), of: node)
      names.append([name])
    }
  }

  /// Enters a post, or several with semicolons between them, and the bodies that it names itself.
  private mutating func enter(_ post: KnownPost) {
    var person = people[post.person] ?? Person()
    person.belongsTo.formUnion(post.belongsTo)
    let facts = ArticleFacts(bodies: Set(post.belongsTo))
    for title in post.title.split(separator: ";") {
      let words = SyllableScan.syllables(in: String(title))
      let named = MentionFinder(self).mentions(in: words, of: facts).mentions
      person.belongsTo.formUnion(named.lazy.map(\.subject))
      guard words.count > 1 else { continue }
      let title = NameSteps.pair(words[0].key, words[1].key)
      if person.titles.insert(title).inserted { holders[title, default: 0] += 1 }
    }
    people[post.person] = person
  }
}

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
