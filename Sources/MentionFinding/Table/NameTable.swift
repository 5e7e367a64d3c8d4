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

  var trie: NameTrie
  /// The first words of names as they are written, of names without marks, and of bodies.
  var firstWritten = FirstWords()
  var firstBare = FirstWords()
  var firstOfStems = FirstWords()
  var names: [[Name]] = []
  var stems: [[Stem]] = []
  var people: [Int32: KnownPerson] = [:]
  /// Who holds a post of some title; a title of few tells who is meant.
  var holders: [[UInt64]: Set<Int32>] = [:]
  /// The province of a body, where it has one.
  var placeOfBody: [Int32: Int32] = [:]
  /// The names of places, as numbers: two units of one name follow each other.
  var placeKeys: [Int32: Set<UInt64>] = [:]
  /// The body whose part another is.
  var parents: [Int32: Int32] = [:]
  /// Bodies of units below the province.
  var districtBodies: Set<Int32> = []
  /// Bodies of the police and the army, whose people have ranks.
  var armedBodies: Set<Int32> = []
  /// The places that are cities of a province's rank.
  let cities: Set<Int32>

  /// Returns the given name of somebody, with marks and without.
  func givenNames(of person: Int32) -> [UInt64] {
    people[person].map { [$0.given, $0.bareGiven, $0.upland] } ?? []
  }

  func isPlace(_ subject: Int32) -> Bool { placeKeys[subject] != nil }

  package init(_ names: [KnownName], posts: [KnownPost] = []) {
    trie = NameTrie(expectedSteps: names.count * 4)
    cities = Set(names.lazy.filter { $0.kind == .place && $0.isCity }.map(\.subject))
    let names = names + NameTable.spellings(of: names)
    for name in names where name.kind != .body { enter(name) }
    for country in Countries.names { enter(country, under: NameTrie.countries) }
    for phrase in LongerNames.phrases { enter(phrase, under: NameTrie.longer) }
    let placeNames = NameTable.placeNames(in: names)
    for name in names where name.kind == .body {
      placeOfBody[name.subject] = name.place
      parents[name.subject] = name.parent
      let words = NameTable.canonical(name.text)
      if words.contains(where: { WordClasses.vietnamese[$0].contains(.district) }) {
        districtBodies.insert(name.subject)
      }
      if zip(words, words.dropFirst()).contains(where: { NameTable.armed.contains([$0, $1]) }) {
        armedBodies.insert(name.subject)
      }
      enter(body: name, placeNames: name.place.flatMap { placeNames[$0] } ?? [])
    }
    let finder = MentionFinder(self)
    for post in posts { enter(post, finder) }
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
    if known.kind == .place {
      placeKeys[known.subject, default: []].insert(words.reduce(0) { NameSteps.pair($0, $1.key) })
      for steps in NameSteps.dashed(words) { enter(name, steps, under: NameTrie.written) }
    }
    if words.count > 1, !name.isForeign {
      for steps in NameSteps.variants(of: words, bare: true) {
        enter(name, steps, under: NameTrie.bare)
      }
    }
    if known.kind == .person, people[known.subject] == nil {
      people[known.subject] = KnownPerson(
        given: words.count > 1 ? last.key : 0,
        middle: words.count > 2 ? words[words.count - 2].key : 0,
        bareGiven: words.count > 1 ? last.bare : 0,
        bareMiddle: words.count > 2 ? words[words.count - 2].bare : 0,
        sex: KnownPerson.Sex(ofName: words.map(\.key)),
        upland: words.dropLast().firstIndex { $0.end - $0.start == 1 }
          .map { NameSteps.pair(words[$0].key, words[$0 + 1].key) } ?? 0
      )
    }
  }

  /// Enters words that are no name of ours.
  private mutating func enter(_ phrase: String, under root: NameTrie.Node) {
    for steps in NameSteps.variants(of: SyllableScan.syllables(in: phrase)) {
      let node = trie.insert(steps, under: root)
      if trie.ends[Int(node)] < 0 { trie.setEnd(0, of: node) }
    }
  }

  /// Returns the further spellings of places.
  static func spellings(of names: [KnownName]) -> [KnownName] {
    names.filter { $0.kind == .place }.flatMap { name in
      PlaceSpellings.spellings(of: name.text, isCity: name.isCity).map { spelling in
        var other = name
        other.text = spelling
        return other
      }
    }
  }

  private mutating func enter(_ name: Name, _ steps: [UInt64], under root: NameTrie.Node) {
    if root == NameTrie.bare { firstBare.insert(steps[0]) } else { firstWritten.insert(steps[0]) }
    let node = trie.insert(steps, under: root)
    let list = trie.ends[Int(node)]
    if list >= 0 {
      if !names[Int(list)].contains(name) { names[Int(list)].append(name) }
    } else {
      trie.setEnd(Int32(names.count), of: node)
      names.append([name])
    }
  }
}
