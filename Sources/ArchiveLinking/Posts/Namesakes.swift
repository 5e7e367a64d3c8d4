package import ArchiveModel
internal import VietnameseText

/// People of one name, and what tells each of them apart.
///
/// Names are one as mentions are compared: capitals and the place of a tone do not count, tones and
/// marks do.
package struct Namesakes: Sendable {
  /// What stands in brackets behind the name: the latest post, the same with the years, the years, the
  /// note, or at last the id; nil for whom nobody shares the name.
  package var distinctions: PerRecord<Official, String?>
  /// The others of whom a name, or a form of it, is the same.
  package var others: PerRecord<Official, Others>

  /// Some people in the order of the records, and whether there are more.
  ///
  /// Hundreds of one name would otherwise fill the page of each of them with all others.
  package struct Others: Sendable {
    package var listed: [Reference<Official>] = []
    package var areMore = false

    /// Takes those of a group besides one, as far as there is room.
    fileprivate mutating func take(_ group: [Reference<Official>], besides own: Reference<Official>)
    {
      // One more than there is room for, and the one that is none of them.
      let some = group.prefix(Self.most + 2).filter { $0 != own }
      let all = listed.isEmpty ? some : Set(listed + some).sorted()
      listed = Array(all.prefix(Self.most))
      areMore = areMore || all.count > Self.most
    }

    private static let most = 20
  }

  init(
    _ archive: Archive,
    _ careers: Careers,
    _ appearances: PerRecord<Official, [Appearance]>
  ) {
    distinctions = PerRecord(archive.officials, nil)
    others = PerRecord(archive.officials, Others())
    for people in Self.groups(archive, { [$0.name] }) {
      let ways = people.map { person in
        Self.ways(to: archive.officials[person], archive, careers[person], appearances[person])
      }
      let counts = Self.counts(of: ways)
      for (place, person) in people.enumerated() {
        distinctions[person] = Self.first(of: ways[place], in: counts)
      }
    }
    for people in Self.groups(archive, { [$0.name] + $0.aliases }) {
      for person in people { others[person].take(people, besides: person) }
    }
  }

  /// Returns those of whom one of the names is the same, each group in the order of the records.
  private static func groups(
    _ archive: Archive,
    _ names: (Official) -> [String]
  ) -> [[Reference<Official>]] {
    var groups: [[UInt64]: [Reference<Official>]] = [:]
    for official in archive.officials.references {
      for name in names(archive.officials[official]) {
        let key = SyllableScan.syllables(in: name).map(\.key)
        if groups[key]?.last != official { groups[key, default: []].append(official) }
      }
    }
    return groups.values.filter { $0.count > 1 }
  }

  /// What could tell a person apart, the best first; always the same number of ways.
  private static func ways(
    to official: Official,
    _ archive: Archive,
    _ career: Career,
    _ appearances: [Appearance]
  ) -> [String?] {
    let post = career.latestPost.map { post in
      let body = archive.organizations[post.organization].name
      return post.title.isEmpty ? body : "\(post.title), \(body)"
    }
    let position =
      post
      ?? career.latest.flatMap { latest in
        archive.articles[latest.article].participations[latest.index].printed.position
      }
    let years = years(of: appearances, archive)
    let both = position.flatMap { position in years.map { "\(position), \($0)" } }
    return [position, both, years, official.note.map(shortened), official.id.text]
  }

  /// `2019–2024`: the years of all of which articles speak that name somebody.
  private static func years(of appearances: [Appearance], _ archive: Archive) -> String? {
    let years = appearances.compactMap { archive.occasion(of: archive.articles[$0.article]).year }
    guard let first = years.min(), let last = years.max() else { return nil }
    let names = [first, last].map(EDTFDate.name(ofYear:))
    return first == last ? names[0] : names.joined(separator: "–")
  }

  /// Counts how many people of one name have each way alike.
  private static func counts(of ways: [[String?]]) -> [[String: Int]] {
    (ways.first ?? []).indices.map { way in
      ways.reduce(into: [:]) { counts, ways in
        if let words = ways[way] { counts[Folding.comparisonKey(of: words), default: 0] += 1 }
      }
    }
  }

  /// Returns the first way that no other person of the name has alike; the id is one.
  private static func first(of ways: [String?], in counts: [[String: Int]]) -> String? {
    ways.indices.first { way in
      ways[way].map { counts[way][Folding.comparisonKey(of: $0)] == 1 } == true
    }.flatMap { ways[$0] } ?? ways.last ?? nil
  }

  /// A note in brackets is a few words, up to a whole one.
  private static func shortened(_ note: String) -> String {
    let words = note.split(whereSeparator: \.isWhitespace)
    let kept = words.prefix(8).joined(separator: " ")
    return words.count > 8 ? kept + "…" : kept
  }
}

extension Career {
  /// The post that is attested last, or else known from elsewhere.
  fileprivate var latestPost: Post? {
    let attested = posts.compactMap { post in post.attested.map { (post.post, $0) } }
    let last = attested.max { left, right in left.1.last[0] < right.1.last[0] }
    return last?.0 ?? posts.last?.post
  }
}
