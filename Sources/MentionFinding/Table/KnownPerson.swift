internal import VietnameseText

/// What is known of a person beside the full name.
struct KnownPerson: Sendable {
  /// What a middle name says: Văn is a man's, Thị a woman's.
  enum Sex: Sendable {
    case man, woman, unknown

    init(ofName words: [UInt64]) {
      let middle = words.dropFirst().dropLast()
      self =
        middle.first == KnownPerson.thi ? .woman : middle.first == KnownPerson.van ? .man : .unknown
    }
  }

  struct Post: Sendable, Hashable {
    /// The words of the title, as ``CanonicalWords``, without the body.
    var title: [UInt64]
    /// The same with the body, as far as it was printed with the title.
    var printed: [UInt64]
    /// The bodies and provinces to which it belongs; none where the title says all.
    var belongsTo: Set<Int32>
    /// Numbers of days.
    var held: ClosedRange<Int>

    /// Says whether the post may be held on a day: records say years, and seldom to the day.
    func isHeld(on day: Int) -> Bool {
      let year = 366
      return held.lowerBound < day || held.lowerBound - day < year
        ? held.upperBound > day || day - held.upperBound < year : false
    }
  }

  /// The last word of the name: the given name.
  var given: UInt64 = 0
  /// The word before it, where that is not the surname.
  var middle: UInt64 = 0
  /// The same two without marks, as an English text has them.
  var bareGiven: UInt64 = 0
  var bareMiddle: UInt64 = 0
  var sex = Sex.unknown
  /// A letter in the name and the word behind it (`H'Loan Mlô`, `Điểu K'Rong`), or 0.
  var upland: UInt64 = 0
  /// Of all posts.
  var belongsTo: Set<Int32> = []
  var posts: [Post] = []
  /// Each by its two words (`thiếu tướng`), and by the second one.
  var ranks: Set<UInt64> = []
  /// A post is one in a unit below the province.
  var isOfDistrict = false

  static let thi = keys("thị")[0]
  static let van = keys("văn")[0]
}

extension NameTable {
  /// Enters a post, or several with semicolons between them, and the bodies that it names itself.
  mutating func enter(_ post: KnownPost, _ finder: MentionFinder) {
    let read = finder.read(post)
    var person = people[post.person] ?? KnownPerson()
    person.belongsTo.formUnion(read.belongsTo)
    person.ranks.formUnion(read.ranks)
    person.isOfDistrict = person.isOfDistrict || read.isOfDistrict
    for post in read.posts where !person.posts.contains(post) { person.posts.append(post) }
    for title in read.posts.map(\.title) { holders[title, default: []].insert(post.person) }
    people[post.person] = person
  }
}

extension MentionFinder {
  /// Returns what a post says of its holder: titles, and the bodies and provinces it belongs to.
  func read(_ post: KnownPost) -> KnownPerson {
    var person = KnownPerson()
    person.belongsTo = Set(post.belongsTo)
    person.belongsTo.formUnion(post.belongsTo.compactMap { known.table.placeOfBody[$0] })
    person.ranks = KnownPerson.ranks(in: post.rank ?? "")
    person.isOfDistrict = !known.table.districtBodies.isDisjoint(with: post.belongsTo)
    let facts = ArticleFacts(bodies: Set(post.belongsTo))
    for title in post.title.split(separator: ";") {
      let words = SyllableScan.syllables(in: String(title))
      guard !words.isEmpty else { continue }
      let found = mentions(in: words, of: facts)
      let named = found.mentions
      // Of units of one name, of which only the date says which is meant, each may be.
      var subjects = Set(named.map(\.subject)).union(found.ambiguities.flatMap(\.candidates))
      subjects.formUnion(subjects.compactMap { known.table.placeOfBody[$0] })
      person.isOfDistrict =
        person.isOfDistrict
        || words.contains { WordClasses.vietnamese[$0.key].contains(.district) }
      person.belongsTo.formUnion(subjects)
      person.ranks.formUnion(KnownPerson.ranks(in: String(title)))
      // The title ends where its body begins: `Thứ trưởng | Bộ Công an`.
      let end = named.map(\.range.lowerBound).min() ?? Int.max
      var own = words.prefix { Int($0.start) < end }
      while let last = own.last, BodyTail.markerWords.contains(last.key) { own.removeLast() }
      let keys = PostBeside.titleWords(own)
      guard !keys.isEmpty else { continue }
      let belongsTo = subjects.isEmpty ? Set(post.belongsTo) : subjects
      // `Phó Chủ tịch Thường trực` is called `Phó Chủ tịch`, too.
      let short =
        keys.count > 3 && keys.suffix(2).elementsEqual(PostBeside.standing)
        ? Array(keys.dropLast(2)) : keys
      for title in keys == short ? [keys] : [keys, short] {
        person.posts.append(
          KnownPerson.Post(
            title: title,
            printed: title == keys ? PostBeside.titleWords(words) : title,
            belongsTo: belongsTo,
            held: post.held
          )
        )
      }
    }
    return person
  }
}

extension KnownPerson {
  /// Returns the ranks in a text: each by its two words, and by the second one.
  static func ranks(in text: String) -> Set<UInt64> {
    let words = SyllableScan.syllables(in: text)
    var ranks: Set<UInt64> = []
    for (index, word) in words.enumerated()
    where WordClasses.vietnamese[word.key].contains(.rank) && index > 0
      && RankWords.grades.contains(words[index - 1].key)
    {
      ranks.formUnion([word.key, NameSteps.pair(words[index - 1].key, word.key)])
    }
    return ranks
  }
}
