package import ArchiveModel
internal import VietnameseText

/// What articles attest of someone's posts and ranks, in order of time.
package struct Career: Sendable, Hashable {
  /// One article that says it of one participation.
  package struct Attestation: Sendable, Hashable {
    package var article: Reference<Article>
    /// The date of which the article speaks.
    package var date: EDTFDate
    /// As printed.
    package var position: String?
  }

  /// A post, however it is printed.
  package struct AttestedPost: Sendable, Hashable {
    /// The title as most articles print it.
    package var post: Post
    /// Who says that it was held on a date, in order of time.
    package var held: [Attestation] = []
    /// Who says that it had been held before a date, in order of time.
    package var former: [Attestation] = []
    /// The official's positions that are this post, by their places.
    package var known: [Int] = []

    package init(_ post: Post) { self.post = post }
  }

  /// Words that articles print: a rank, or a position that could not be read.
  package struct AttestedWords: Sendable, Hashable {
    package var words: String
    package var attestations: [Attestation]
  }

  package var posts: [AttestedPost] = []
  package var ranks: [AttestedWords] = []
  package var unread: [AttestedWords] = []

  package init() {}

  /// Says whether a date stands before another, one that is not known behind all; nil where they are
  /// one.
  static func precedes(_ left: EDTFDate?, _ right: EDTFDate?) -> Bool? {
    guard left != right else { return nil }
    guard let left, let right else { return left != nil }
    return left < right
  }
}

extension Career.AttestedPost {
  /// The first and the last date at which it is said to be held; nil where only that it was.
  package var attested: (first: EDTFDate, last: EDTFDate)? {
    guard let first = held.first, let last = held.last else { return nil }
    return (first.date, last.date)
  }

  /// Every article that tells of it, each once, in order of time.
  package var articles: [Reference<Article>] {
    var seen: Set<Reference<Article>> = []
    return (held + former).map(\.article).filter { seen.insert($0).inserted }
  }

  /// The earliest date that is known of it, by which posts are ordered.
  func earliest(_ positions: [Official.KnownPosition]) -> EDTFDate? {
    let stated = known.compactMap { positions[$0].from ?? positions[$0].to }
    return ((held + former).map(\.date) + stated).min()
  }
}

/// The careers of all officials.
package typealias Careers = PerRecord<Official, Career>

extension Careers {
  static func link(
    _ archive: Archive,
    _ posts: ReadPostsOfArticles,
    _ appearances: PerRecord<Official, [Appearance]>
  ) -> Self {
    let occasions = archive.articles.records.map { archive.occasion(of: $0) }
    var words = ComparedWords()
    return Self(
      archive.officials.references.map { official in
        var collection = CareerCollection()
        // Nearly in order of time, which makes sorting cheap.
        for appearance in appearances[official].reversed() {
          let printed = archive.articles[appearance.article].participations[appearance.index]
            .printed
          let attestation = Career.Attestation(
            article: appearance.article,
            date: occasions[appearance.article.index],
            position: printed.position
          )
          let told = posts[appearance.article][appearance.index]
          collection.take(attestation, rank: printed.rank, told, &words)
        }
        let positions = archive.officials[official].positions
        for (place, position) in positions.enumerated() {
          collection.take(position, at: place, &words)
        }
        return collection.career(positions)
      }
    )
  }
}

/// Numbers for titles and ranks: those that differ in capitals or in the place of a tone have one.
///
/// Each is compared once, since few are printed by many articles.
private struct ComparedWords {
  private var known: [String: Int] = [:]
  private var numbers: [String: Int] = [:]

  mutating func number(of words: String) -> Int {
    if let number = known[words] { return number }
    let number = numbers[Folding.comparisonKey(of: words), default: numbers.count]
    numbers[Folding.comparisonKey(of: words)] = number
    known[words] = number
    return number
  }
}

/// Gathers what is said of one person; posts and ranks are so few that they are looked for one by one.
private struct CareerCollection {
  private struct Collected {
    var number: Int
    var attested: Career.AttestedPost
    /// How often the title is printed in which way.
    var titles: [(text: String, count: Int)] = []
  }

  private var posts: [Collected] = []
  private var ranks: [(number: Int, words: Career.AttestedWords)] = []
  private var unread: [(number: Int, words: Career.AttestedWords)] = []

  mutating func take(
    _ attestation: Career.Attestation,
    rank: String?,
    _ told: ParticipationPosts,
    _ words: inout ComparedWords
  ) {
    for held in told.held {
      let place = place(of: held.post, words.number(of: held.post.title))
      if held.isFormer {
        posts[place].attested.former.append(attestation)
      } else {
        posts[place].attested.held.append(attestation)
      }
    }
    if let rank { Self.take(rank, words.number(of: rank), attestation, &ranks) }
    for text in told.unread { Self.take(text, words.number(of: text), attestation, &unread) }
  }

  mutating func take(
    _ position: Official.KnownPosition,
    at place: Int,
    _ words: inout ComparedWords
  ) {
    guard let organization = position.organization else { return }
    let post = Post(title: position.title, organization: organization)
    posts[self.place(of: post, words.number(of: post.title))].attested.known.append(place)
  }

  /// Returns where a post is collected, and counts how its title is printed.
  private mutating func place(of post: Post, _ number: Int) -> Int {
    let known = posts.firstIndex {
      $0.number == number && $0.attested.post.organization == post.organization
    }
    let place = known ?? posts.count
    if known == nil { posts.append(Collected(number: number, attested: Career.AttestedPost(post))) }
    if let title = posts[place].titles.firstIndex(where: { $0.text == post.title }) {
      posts[place].titles[title].count += 1
    } else {
      posts[place].titles.append((post.title, 1))
    }
    return place
  }

  private static func take(
    _ words: String,
    _ number: Int,
    _ attestation: Career.Attestation,
    _ all: inout [(number: Int, words: Career.AttestedWords)]
  ) {
    if let known = all.firstIndex(where: { $0.number == number }) {
      all[known].words.attestations.append(attestation)
    } else {
      all.append((number, Career.AttestedWords(words: words, attestations: [attestation])))
    }
  }

  func career(_ positions: [Official.KnownPosition]) -> Career {
    let titled = Set(
      posts.map(\.attested.post).filter { !$0.title.isEmpty }.map(\.organization)
    )
    // That somebody is of a body says nothing beside a post there.
    let said = posts.filter { collected in
      let post = collected.attested.post
      return !post.title.isEmpty || !titled.contains(post.organization)
    }
    var career = Career()
    career.posts = said.map { collected in
      var attested = collected.attested
      attested.held = Self.ordered(attested.held)
      attested.former = Self.ordered(attested.former)
      let most = collected.titles.max { left, right in
        left.count != right.count
          ? left.count < right.count : right.text.utf8.lexicographicallyPrecedes(left.text.utf8)
      }
      attested.post.title = most?.text ?? attested.post.title
      return (attested: attested, earliest: attested.earliest(positions))
    }.sorted { left, right in
      if let isBefore = Career.precedes(left.earliest, right.earliest) { return isBefore }
      let (one, other) = (left.attested.post, right.attested.post)
      if one.organization != other.organization { return one.organization < other.organization }
      return one.title.utf8.lexicographicallyPrecedes(other.title.utf8)
    }.map(\.attested)
    career.ranks = Self.ordered(ranks.map(\.words))
    career.unread = Self.ordered(unread.map(\.words))
    return career
  }

  private static func ordered(_ attestations: [Career.Attestation]) -> [Career.Attestation] {
    attestations.sorted { $0.date != $1.date ? $0.date < $1.date : $0.article < $1.article }
  }

  private static func ordered(_ words: [Career.AttestedWords]) -> [Career.AttestedWords] {
    words.map {
      Career.AttestedWords(words: $0.words, attestations: ordered($0.attestations))
    }.sorted { left, right in
      let (first, second) = (left.attestations[0], right.attestations[0])
      if first.date != second.date { return first.date < second.date }
      return left.words.utf8.lexicographicallyPrecedes(right.words.utf8)
    }
  }
}
