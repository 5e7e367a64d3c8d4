internal import VietnameseText

/// What stands around a full name, for those who could be meant.
struct PersonEvidence {
  let words: Range<Int>
  let candidates: Set<Int32>
  let reading: NameReading
  private let matches: [Int32: (fit: PostMatch, title: [UInt64], held: Bool)]

  init(_ words: Range<Int>, _ candidates: Set<Int32>, in reading: NameReading) {
    self.words = words
    self.candidates = candidates
    self.reading = reading
    let beside = reading.postBeside(words)
    var matches: [Int32: (fit: PostMatch, title: [UInt64], held: Bool)] = [:]
    for candidate in candidates {
      guard let person = reading.table.people[candidate] else { continue }
      for post in person.posts {
        var fit = reading.match(post, of: person, beside)
        let held = reading.facts.day.map(post.isHeld) ?? true
        // A post of another time is another's, unless the text says that it was held before.
        if !held, fit > .elsewhere, !reading.isFormer(words) { fit = .elsewhere }
        guard fit > .none else { continue }
        if let known = matches[candidate], (known.fit, known.held ? 1 : 0) >= (fit, held ? 1 : 0) {
          continue
        }
        matches[candidate] = (fit, post.title, held)
      }
    }
    self.matches = matches
  }

  func fit(of person: Int32) -> PostMatch { matches[person]?.fit ?? .none }
  func title(of person: Int32) -> [UInt64] { matches[person]?.title ?? [] }

  /// Returns those of some people whose post fits best; of equals those who held it at the date.
  func best(of people: Set<Int32>) -> Set<Int32> {
    let most = people.map(fit).max() ?? .none
    let fitting = people.filter { fit(of: $0) == most }
    guard most > .elsewhere else {
      let ranked = fitting.filter { reading.hasRank(of: $0, before: words.lowerBound) }
      return ranked.isEmpty ? fitting : ranked
    }
    let holding = fitting.filter { matches[$0]?.held ?? false }
    return holding.isEmpty ? fitting : holding
  }
}

/// A way to tell who is meant by a full name, of people who the article does not say took part.
///
/// They are asked one after another, from the surest; the first that knows decides.
struct PersonTelling: Sendable {
  enum Verdict {
    /// Who may be meant; several remain a question.
    case found(Set<Int32>)
    /// None of ours is meant.
    case nobody
    case silent
  }

  let name: String
  let ground: MentionGround
  let tells: @Sendable (PersonEvidence) -> Verdict

  init(
    _ name: String,
    by ground: MentionGround = .post,
    _ tells: @escaping @Sendable (PersonEvidence) -> Verdict
  ) {
    self.name = name
    self.ground = ground
    self.tells = tells
  }

  static let all = [
    fullTitle, besideBody, elsewhere, singleTitle, rareTitle, local, national, rank,
  ]

  /// `Chủ tịch nước …`, `Bộ trưởng Bộ Công an …`: title and body are those of a known post, however
  /// many have held it.
  static let fullTitle = PersonTelling("full-title") { evidence in
    let full = evidence.candidates.filter { evidence.fit(of: $0) == .full }
    return full.isEmpty ? .silent : .found(evidence.best(of: full))
  }

  /// The body or the province beside the name is one of the person's.
  static let besideBody = PersonTelling("beside-body") { evidence in
    let beside = evidence.reading.belongings(beside: evidence.words)
    guard !beside.isEmpty else { return .silent }
    let known = evidence.candidates.filter { person in
      !beside.isDisjoint(with: evidence.reading.table.people[person]?.belongsTo ?? [])
    }
    return known.isEmpty ? .nobody : .found(known)
  }

  /// `Giám đốc Sở Xây dựng …`: the title in a body that is not the person's.
  static let elsewhere = PersonTelling("elsewhere") { evidence in
    evidence.candidates.allSatisfy { evidence.fit(of: $0) == .elsewhere } ? .nobody : .silent
  }

  /// `Bộ trưởng …`, `Phó Thủ tướng …`: a title of the state that few hold at one time.
  static let singleTitle = PersonTelling("single-title") { evidence in
    let single = evidence.candidates.filter { person in
      evidence.fit(of: person) == .bare && StateTitles.all.contains(evidence.title(of: person))
    }
    return single.isEmpty ? .silent : .found(evidence.best(of: single))
  }

  /// The title is one that fewer than four people of the archive hold.
  static let rareTitle = PersonTelling("rare-title") { evidence in
    let titled = evidence.candidates.filter { person in
      let title = evidence.title(of: person)
      return evidence.fit(of: person) == .bare && title.count > 1
        && (evidence.reading.table.holders[title]?.count ?? 0) < 4
    }
    return titled.count == 1 ? .found(titled) : .silent
  }

  /// The article is about one of the person's bodies or provinces.
  static let local = PersonTelling("local", by: .article) { evidence in
    let facts = evidence.reading.facts
    let own = facts.bodies.union(facts.places)
    let local = evidence.candidates.filter { person in
      !own.isDisjoint(with: evidence.reading.table.people[person]?.belongsTo ?? [])
    }
    return local.isEmpty ? .silent : .found(local)
  }

  /// `Cục trưởng …`: a title that the only person of the name holds in a body of the state, where the
  /// text names no body.
  static let national = PersonTelling("national") { evidence in
    guard evidence.candidates.count == 1, let person = evidence.candidates.first,
      evidence.fit(of: person) == .bare, evidence.title(of: person).count > 1,
      let known = evidence.reading.table.people[person]
    else { return .silent }
    let posts = known.posts.filter { $0.title == evidence.title(of: person) }
    let isLocal = posts.contains { !evidence.reading.provinces(of: $0.belongsTo).isEmpty }
    return isLocal ? .silent : .found([person])
  }

  /// `Trung tướng Lê Quốc Hùng`: a general's rank that the person is known by.
  static let rank = PersonTelling("rank") { evidence in
    guard evidence.words.count > 2 else { return .silent }
    let first = evidence.words.lowerBound
    let ranked = evidence.candidates.filter { person in
      evidence.reading.isGeneral(before: first)
        && evidence.reading.hasRank(of: person, before: first)
    }
    return ranked.count == 1 ? .found(ranked) : .silent
  }
}

/// Titles of the state of which one or a few are held at one time.
enum StateTitles {
  static let all = Set(
    [
      "tổng bí thư", "chủ tịch nước", "phó chủ tịch nước", "thủ tướng", "phó thủ tướng",
      "chủ tịch quốc hội", "phó chủ tịch quốc hội", "bộ trưởng", "thứ trưởng", "tổng thanh tra",
      "phó tổng thanh tra", "tổng kiểm toán", "thường trực ban bí thư",
      "phó thủ tướng thường trực", "thứ trưởng thường trực",
    ].map { keys($0) }
  )
}
