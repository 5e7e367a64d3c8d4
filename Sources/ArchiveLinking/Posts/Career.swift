package import ArchiveModel
internal import VietnameseText

/// What articles attest of someone's posts and ranks, in order of time.
package struct Career: Sendable, Hashable {
  /// One article that says it of one participation.
  package struct Attestation: Sendable, Hashable {
    package var article: Reference<Article>
    /// As printed.
    package var position: String?
    /// The first paragraph of the article's text that says it, from 1; nil where only its fields do.
    package var paragraph: Int32?
  }

  /// A post, however it is printed.
  package struct AttestedPost: Sendable, Hashable {
    /// The title as most articles print it.
    package var post: Post
    /// Who says that it was held on a date, in order of time.
    package var held: [Attestation] = []
    /// Who says that it had been held before a date, in order of time.
    package var former: [Attestation] = []
    /// When it is said to be held; nil where only that it was.
    package var attested: AttestedTime?
    /// The first date at which it is said to have been held before.
    package var formerSince: EDTFDate?
    /// The official's positions that are this post, by their places.
    package var known: [Int] = []

    package init(_ post: Post) { self.post = post }
  }

  /// Words that articles print: a rank, or a position that could not be read.
  package struct AttestedWords: Sendable, Hashable {
    package var words: String
    package var attestations: [Attestation]
    package var attested: AttestedTime?
  }

  package var posts: [AttestedPost] = []
  package var ranks: [AttestedWords] = []
  package var unread: [AttestedWords] = []
  /// Where a position is printed last, best in an original of the archive's language.
  package var latest: Appearance?

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
  /// Every article that tells of it, each once, in order of time.
  package var attestations: [Career.Attestation] {
    var seen: Set<Reference<Article>> = []
    return (held + former).filter { seen.insert($0.article).inserted }
  }

  /// The earliest date that is known of it, by which posts are ordered.
  func earliest(_ positions: [Official.KnownPosition]) -> EDTFDate? {
    let stated = known.compactMap { positions[$0].from ?? positions[$0].to }
    return ([attested?.first[0], formerSince].compactMap(\.self) + stated).min()
  }
}

/// The careers of all officials.
package typealias Careers = PerRecord<Official, Career>

extension Careers {
  static func link(
    _ archive: Archive,
    _ posts: ReadPostsOfArticles,
    _ found: Mentions,
    _ appearances: PerRecord<Official, [Appearance]>
  ) -> Self {
    let moments = archive.articles.records.map { AttestedMoment($0, of: archive) }
    var words = ComparedWords()
    return Self(
      archive.officials.references.map { official in
        var collection = CareerCollection()
        // Nearly in order of time, which makes sorting cheap.
        for appearance in appearances[official].reversed() {
          let (reference, article) = (appearance.article, archive.articles[appearance.article])
          let printed = article.participations[appearance.index].printed
          let evidence = PostEvidence(official, article.body, found[reference])
          let attestation = Career.Attestation(article: reference, position: printed.position)
          let told = posts[reference][appearance.index]
          collection.take(attestation, rank: printed.rank, told, evidence, &words)
        }
        let positions = archive.officials[official].positions
        for (place, position) in positions.enumerated() {
          collection.take(position, at: place, &words)
        }
        var career = collection.career(positions, moments)
        career.latest = latest(of: appearances[official], archive, moments)
        return career
      }
    )
  }

  /// Of the appearances of the last date at which a position is printed, the one in the archive's
  /// language and no copy; of several the one that was published last.
  private static func latest(
    of appearances: [Appearance],
    _ archive: Archive,
    _ moments: [AttestedMoment]
  ) -> Appearance? {
    func isPlain(_ article: Article) -> Bool {
      article.language == archive.settings.language.rawValue && article.copyOf == nil
        && article.translationOf == nil
    }
    var latest: Appearance?
    for appearance in appearances {
      let article = archive.articles[appearance.article]
      guard article.participations[appearance.index].printed.position != nil else { continue }
      guard let known = latest else {
        latest = appearance
        continue
      }
      let (date, last) = (
        moments[appearance.article.index].date, moments[known.article.index].date
      )
      if date.earliest != last.earliest || date.latest != last.latest {
        if last < date { latest = appearance }
      } else if isPlain(article), !isPlain(archive.articles[known.article]) {
        latest = appearance
      }
    }
    return latest
  }
}

/// Numbers for titles and ranks: those that differ in capitals, in the place of a tone, or in how a
/// degree is shortened have one.
///
/// Each is compared once, since few are printed by many articles.
private struct ComparedWords {
  private var known: [ExactText: Int] = [:]
  private var numbers: [String: Int] = [:]

  mutating func number(of words: String) -> Int {
    if let number = known[ExactText(words)] { return number }
    let key = DegreeWords.comparisonKey(of: words)
    let number = numbers[key, default: numbers.count]
    numbers[key] = number
    known[ExactText(words)] = number
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
    _ evidence: PostEvidence,
    _ words: inout ComparedWords
  ) {
    var attestation = attestation
    for held in told.held {
      let place = place(of: held.post, words.number(of: held.post.title))
      attestation.paragraph = evidence.paragraph(saying: held.post)
      if held.isFormer {
        posts[place].attested.former.append(attestation)
      } else {
        posts[place].attested.held.append(attestation)
      }
    }
    if let rank {
      attestation.paragraph = evidence.paragraph(saying: rank)
      Self.take(rank, words.number(of: rank), attestation, &ranks)
    }
    for text in told.unread {
      attestation.paragraph = evidence.paragraph(saying: text)
      Self.take(text, words.number(of: text), attestation, &unread)
    }
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

  func career(
    _ positions: [Official.KnownPosition],
    _ moments: [AttestedMoment]
  ) -> Career {
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
      attested.held = Self.ordered(attested.held, moments)
      attested.former = Self.ordered(attested.former, moments)
      attested.attested = AttestedTime(attested.held.map { moments[$0.article.index] })
      attested.formerSince = attested.former.first.map { moments[$0.article.index].date }
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
    career.ranks = Self.ordered(ranks.map(\.words), moments)
    career.unread = Self.ordered(unread.map(\.words), moments)
    return career
  }

  /// Orders by the dates of which the articles speak, those of one date by publication.
  private static func ordered(
    _ attestations: [Career.Attestation],
    _ moments: [AttestedMoment]
  ) -> [Career.Attestation] {
    guard attestations.count > 1 else { return attestations }
    return attestations.sorted { left, right in
      let (first, second) = (moments[left.article.index], moments[right.article.index])
      if first.date != second.date { return first.date < second.date }
      return first.published != second.published
        ? first.published < second.published : left.article < right.article
    }
  }

  private static func ordered(
    _ words: [Career.AttestedWords],
    _ moments: [AttestedMoment]
  ) -> [Career.AttestedWords] {
    words.map { words in
      var words = words
      words.attestations = ordered(words.attestations, moments)
      words.attested = AttestedTime(words.attestations.map { moments[$0.article.index] })
      return words
    }.sorted { left, right in
      if let isBefore = Career.precedes(left.attested?.first[0], right.attested?.first[0]) {
        return isBefore
      }
      return left.words.utf8.lexicographicallyPrecedes(right.words.utf8)
    }
  }
}
