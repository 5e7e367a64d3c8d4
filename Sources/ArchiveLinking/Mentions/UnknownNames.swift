internal import ArchiveModel
package import ArchiveReading
internal import Cores
package import Diagnostics
internal import Markdown
internal import MentionFinding
internal import VietnameseText

/// What looks like the name of a person or a body in the texts of articles, and is no record yet.
package struct UnknownNames: Sendable, Equatable {
  package struct Name: Sendable, Equatable {
    package enum Kind: String, Sendable {
      case person, body
    }

    package var kind: Kind
    /// As it is printed most often.
    package var text: String
    package var count: Int
    /// The first place of all, by path and line.
    package var place: SourceLocation
    /// Of a person: the post that is printed beside the name most often.
    package var post: String?
    /// The record that the name would have, with what the articles say of it.
    package var draft: NameDraft
  }

  /// How many different names there are.
  package var total = 0
  /// Those that occur most often, and of those that occur equally often in the order of the
  /// alphabet.
  package var most: [Name] = []

  package init() {}

  /// Reads all articles, and returns the names that occur most often, at most `limit`.
  package static func find(in catalogue: Catalogue, limit: Int, jobs: Int) -> UnknownNames {
    let archive = catalogue.archive
    let finder = MentionFinder(NameTable(archive))
    let valid = ValidPlaces(archive)
    let found = Parallel(jobs: jobs).map(Array(archive.articles.references)) { reference in
      sightings(in: reference, archive, finder, valid.places(of: reference))
    }
    var tallies: [Key: Tally] = [:]
    for (written, sightings) in zip(catalogue.written.articles, found) {
      for sighting in sightings {
        tallies[sighting.key, default: Tally()].take(sighting, in: written.source.path)
      }
    }
    let reader = PostReader(NameTable.places(archive) + NameTable.bodies(archive))
    var names = UnknownNames()
    names.total = tallies.count
    // No id is offered twice, nor one that leads elsewhere.
    var taken = Set(archive.redirects.map(\.from.description))
    names.most = ranked(tallies).prefix(limit).map { name in
      let kind: Name.Kind = name.kind == .person ? .person : .body
      let draft = draft(of: kind, name.text, name.tally, archive, reader, valid, besides: taken)
      taken.insert(draft.address)
      return Name(
        kind: kind,
        text: name.text,
        count: name.tally.count,
        place: name.tally.place,
        post: name.tally.post,
        draft: draft
      )
    }
    return names
  }

  /// Returns the record of a name: of a person with the posts that are read out of what is printed
  /// beside it, of a body with its province.
  private static func draft(
    of kind: Name.Kind,
    _ text: String,
    _ tally: Tally,
    _ archive: Archive,
    _ reader: PostReader,
    _ valid: ValidPlaces,
    besides taken: Set<String>
  ) -> NameDraft {
    func isTaken(_ kind: RecordKind) -> (String) -> Bool {
      { id in
        archive.record(at: "\(kind.rawValue):\(id)") != nil
          || taken.contains("\(kind.folder)/\(id)")
      }
    }
    guard kind == .person else {
      let province = tally.province.map { archive.address(of: RecordReference(subject: $0)).id }
      return .organization(text, province: province, isTaken: isTaken(.organization))
    }
    guard let post = tally.post, let article = tally.articleOfPost else {
      return .official(text, positions: [], isTaken: isTaken(.official))
    }
    let places = Set(archive.articles[article].provinces.map(\.subject))
    let read = reader.read(post).posts(
      in: PostCircumstances(places: places, validPlaces: valid[article])
    )
    let source = archive.articles[article].id.description
    let positions =
      read.posts.map { post in
        NameDraft.Position(
          title: post.title,
          organization: archive.address(of: RecordReference(subject: post.body)).id,
          source: source
        )
      } + read.unread.map { NameDraft.Position(title: $0, organization: nil, source: source) }
    return .official(text, positions: positions, isTaken: isTaken(.official))
  }

  private static func ranked(
    _ tallies: [Key: Tally]
  ) -> [(kind: UnknownName.Kind, text: String, tally: Tally)] {
    let names = tallies.map { key, tally in
      (kind: key.kind, text: tally.text, tally: tally, order: SortKey(tally.text))
    }
    let sorted = names.sorted { left, right in
      if left.tally.count != right.tally.count { return left.tally.count > right.tally.count }
      if left.order != right.order { return left.order < right.order }
      // Every tie is broken, or lists differ by the run.
      return (left.text, left.kind.rawValue, left.tally.place)
        < (right.text, right.kind.rawValue, right.tally.place)
    }
    return sorted.map { ($0.kind, $0.text, $0.tally) }
  }

  /// One place where a name stands.
  fileprivate struct Sighting {
    var key: Key
    var text: String
    var range: Range<Int>
    var paragraph: MarkdownParagraph
    var article: Reference<Article>
    var post: String?
    var province: Int32?
  }

  /// All spellings that are compared as one.
  fileprivate struct Key: Hashable {
    var kind: UnknownName.Kind
    var number: UInt64
  }

  /// What the author links or settles is no question any more.
  private static func sightings(
    in reference: Reference<Article>,
    _ archive: Archive,
    _ finder: MentionFinder,
    _ time: PlacesOfDate
  ) -> [Sighting] {
    let article = archive.articles[reference]
    let paragraphs = article.body.paragraphs
    let facts = ArticleFacts(article, paragraphs, time, in: archive)
    let settled = Set(article.mentionChoices.map { keys($0.text) })
    return paragraphs.flatMap { paragraph in
      let words = SyllableScan.syllables(in: paragraph.bytes[...])
      return finder.unknownNames(in: words, of: facts).compactMap { name -> Sighting? in
        guard !paragraph.fixed.contains(where: { $0.overlaps(name.range) }) else { return nil }
        let text = paragraph.words(in: name.range)
        guard settled.isEmpty || !settled.contains(keys(text)) else { return nil }
        let key = Key(kind: name.kind, number: name.key)
        return Sighting(
          key: key,
          text: text,
          range: name.range,
          paragraph: paragraph,
          article: reference,
          post: name.post.map(paragraph.words),
          province: name.place
        )
      }
    }
  }

  private static func keys(_ text: String) -> [UInt64] {
    SyllableScan.syllables(in: text).map(\.key)
  }
}

/// How often a name occurs, in which spellings, and where first.
private struct Tally {
  private var spellings: [String: Int] = [:]
  private var first: (path: String, sighting: UnknownNames.Sighting)?
  private var posts: [String: (count: Int, article: Reference<Article>)] = [:]
  private(set) var province: Int32?

  var count: Int { spellings.values.reduce(0, +) }

  /// The post that is printed most often, and of equally frequent ones the first in the order of bytes.
  var post: String? { mostFrequent?.key }

  /// An article that prints ``post``.
  var articleOfPost: Reference<Article>? { mostFrequent?.value.article }

  private var mostFrequent: (key: String, value: (count: Int, article: Reference<Article>))? {
    posts.max { left, right in
      left.value.count != right.value.count
        ? left.value.count < right.value.count
        : right.key.utf8.lexicographicallyPrecedes(left.key.utf8)
    }
  }

  /// The most frequent spelling, and of equally frequent ones the first in the order of bytes.
  var text: String {
    let most = spellings.max {
      $0.value != $1.value
        ? $0.value < $1.value : $1.key.utf8.lexicographicallyPrecedes($0.key.utf8)
    }
    return most?.key ?? ""
  }

  var place: SourceLocation {
    guard let first else { return SourceLocation(path: "", position: .start) }
    let position = SourceLines(of: first.path)
      .position(of: first.sighting.range, in: first.sighting.paragraph)
    return SourceLocation(path: first.path, position: position)
  }

  mutating func take(_ sighting: UnknownNames.Sighting, in path: String) {
    spellings[sighting.text, default: 0] += 1
    // Articles come in their order, so that the first that prints a post is noted.
    if let post = sighting.post { posts[post, default: (0, sighting.article)].count += 1 }
    province = province ?? sighting.province
    guard let known = first,
      known.path.utf8.lexicographicallyPrecedes(path.utf8) || known.path == path
    else {
      first = (path, sighting)
      return
    }
  }
}
