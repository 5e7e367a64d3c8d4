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
  fileprivate func earliest(_ positions: [Official.KnownPosition]) -> EDTFDate? {
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
    Self(
      archive.officials.references.map { official in
        var collection = CareerCollection()
        for appearance in appearances[official] { collection.take(appearance, archive, posts) }
        let positions = archive.officials[official].positions
        for (place, position) in positions.enumerated() { collection.take(position, at: place) }
        return collection.career(positions)
      }
    )
  }
}

/// Gathers what is said of one person.
private struct CareerCollection {
  /// Titles that differ in capitals or in the place of a tone are one.
  struct Key: Hashable {
    var title: String
    var organization: Reference<Organization>

    init(_ post: Post) {
      title = Folding.comparisonKey(of: post.title)
      organization = post.organization
    }
  }

  private var order: [Key] = []
  private var posts: [Key: Career.AttestedPost] = [:]
  private var titles: [Key: [String: Int]] = [:]
  private var ranks: [String: Career.AttestedWords] = [:]
  private var unread: [String: Career.AttestedWords] = [:]

  mutating func take(_ appearance: Appearance, _ archive: Archive, _ read: ReadPostsOfArticles) {
    let article = archive.articles[appearance.article]
    let printed = article.participations[appearance.index].printed
    let attestation = Career.Attestation(
      article: appearance.article,
      date: archive.occasion(of: article),
      position: printed.position
    )
    let told = read[appearance.article][appearance.index]
    for held in told.held {
      take(held.post) { post in
        if held.isFormer { post.former.append(attestation) } else { post.held.append(attestation) }
      }
    }
    if let rank = printed.rank {
      Self.take(rank, Folding.comparisonKey(of: rank), attestation, &ranks)
    }
    for words in told.unread {
      Self.take(words, Folding.comparisonKey(of: words), attestation, &unread)
    }
  }

  mutating func take(_ position: Official.KnownPosition, at place: Int) {
    guard let organization = position.organization else { return }
    take(Post(title: position.title, organization: organization)) { $0.known.append(place) }
  }

  private mutating func take(_ post: Post, _ change: (inout Career.AttestedPost) -> Void) {
    let key = Key(post)
    if posts[key] == nil { order.append(key) }
    titles[key, default: [:]][post.title, default: 0] += 1
    change(&posts[key, default: Career.AttestedPost(post)])
  }

  private static func take(
    _ words: String,
    _ key: String,
    _ attestation: Career.Attestation,
    _ all: inout [String: Career.AttestedWords]
  ) {
    all[key, default: Career.AttestedWords(words: words, attestations: [])].attestations
      .append(attestation)
  }

  func career(_ positions: [Official.KnownPosition]) -> Career {
    var career = Career()
    let titled = Set(order.filter { !$0.title.isEmpty }.map(\.organization))
    // That somebody is of a body says nothing beside a post there.
    let said = order.filter { !$0.title.isEmpty || !titled.contains($0.organization) }
    career.posts = said.map { key in
      var post = posts[key] ?? Career.AttestedPost(Post(title: "", organization: key.organization))
      post.held = Self.ordered(post.held)
      post.former = Self.ordered(post.former)
      post.post.title = mostPrinted(key) ?? post.post.title
      return post
    }.sorted { left, right in
      let (first, second) = (left.earliest(positions), right.earliest(positions))
      if first != second {
        return second.map { second in first.map { $0 < second } ?? false } ?? true
      }
      if left.post.organization != right.post.organization {
        return left.post.organization < right.post.organization
      }
      return left.post.title.utf8.lexicographicallyPrecedes(right.post.title.utf8)
    }
    career.ranks = Self.ordered(ranks)
    career.unread = Self.ordered(unread)
    return career
  }

  private func mostPrinted(_ key: Key) -> String? {
    titles[key]?.max { left, right in
      left.value != right.value
        ? left.value < right.value : right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }?.key
  }

  private static func ordered(_ attestations: [Career.Attestation]) -> [Career.Attestation] {
    attestations.sorted { $0.date != $1.date ? $0.date < $1.date : $0.article < $1.article }
  }

  private static func ordered(
    _ words: [String: Career.AttestedWords]
  ) -> [Career.AttestedWords] {
    words.values.map {
      Career.AttestedWords(words: $0.words, attestations: ordered($0.attestations))
    }.sorted { left, right in
      let (first, second) = (left.attestations[0], right.attestations[0])
      if first.date != second.date { return first.date < second.date }
      return left.words.utf8.lexicographicallyPrecedes(right.words.utf8)
    }
  }
}
