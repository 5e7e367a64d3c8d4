package import ArchiveModel
internal import VietnameseText

/// People of one name, and what tells each of them apart.
package struct Namesakes: Sendable {
  /// What stands in brackets behind the name: the latest post, the years, the note, or at last the id;
  /// nil for whom nobody shares the name.
  package var distinctions: PerRecord<Official, String?>
  /// The others of the same name.
  package var others: PerRecord<Official, [Reference<Official>]>

  init(_ archive: Archive, _ careers: Careers) {
    distinctions = PerRecord(archive.officials, nil)
    others = PerRecord(archive.officials, [])
    let groups = Dictionary(grouping: archive.officials.references) {
      Folding.comparisonKey(of: archive.officials[$0].name)
    }
    for people in groups.values where people.count > 1 {
      let ways = people.map { Self.ways(to: $0, archive, careers) }
      for (place, person) in people.enumerated() {
        others[person] = people.filter { $0 != person }
        distinctions[person] = Self.first(of: ways[place], besides: ways, at: place)
      }
    }
  }

  /// What could tell a person apart, the best first; always the same number of ways.
  private static func ways(
    to person: Reference<Official>,
    _ archive: Archive,
    _ careers: Careers
  ) -> [String?] {
    let official = archive.officials[person]
    return [
      careers[person].latestPost.map { post in
        let body = archive.organizations[post.organization].name
        return post.title.isEmpty ? body : "\(post.title), \(body)"
      }, careers[person].years, official.note.map(shortened), official.id.text,
    ]
  }

  /// Returns the first way that no other person of the name has alike; the id is one.
  private static func first(
    of ways: [String?],
    besides all: [[String?]],
    at place: Int
  ) -> String? {
    ways.indices.first { way in
      ways[way] != nil
        && !all.indices.contains { $0 != place && all[$0][way] == ways[way] }
    }.flatMap { ways[$0] }
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
    let attested = posts.compactMap { post in post.attested.map { (post.post, $0.last) } }
    let last = attested.max { left, right in left.1 < right.1 }
    return last?.0 ?? posts.last?.post
  }

  /// `2019–2024`: the years of all that is attested.
  fileprivate var years: String? {
    let dates = posts.flatMap { $0.held + $0.former } + (ranks + unread).flatMap(\.attestations)
    let years = dates.compactMap(\.date.year)
    guard let first = years.min(), let last = years.max() else { return nil }
    let names = [first, last].map(EDTFDate.name(ofYear:))
    return first == last ? names[0] : names.joined(separator: "–")
  }
}
