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
      sightings(in: archive.articles[reference], archive, finder, valid.places(of: reference))
    }
    var tallies: [Key: Tally] = [:]
    for (written, sightings) in zip(catalogue.written.articles, found) {
      for sighting in sightings {
        tallies[sighting.key, default: Tally()].take(sighting, in: written.source.path)
      }
    }
    var names = UnknownNames()
    names.total = tallies.count
    names.most = ranked(tallies).prefix(limit).map { name in
      let kind: Name.Kind = name.kind == .person ? .person : .body
      return Name(kind: kind, text: name.text, count: name.tally.count, place: name.tally.place)
    }
    return names
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
  }

  /// All spellings that are compared as one.
  fileprivate struct Key: Hashable {
    var kind: UnknownName.Kind
    var number: UInt64
  }

  /// What the author links or settles is no question any more.
  private static func sightings(
    in article: Article,
    _ archive: Archive,
    _ finder: MentionFinder,
    _ time: PlacesOfDate
  ) -> [Sighting] {
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
        return Sighting(key: key, text: text, range: name.range, paragraph: paragraph)
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

  var count: Int { spellings.values.reduce(0, +) }

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
    guard let known = first,
      known.path.utf8.lexicographicallyPrecedes(path.utf8) || known.path == path
    else {
      first = (path, sighting)
      return
    }
  }
}
