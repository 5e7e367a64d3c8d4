package import ArchiveModel
internal import VietnameseText

/// A post of a body with those who held it.
package struct BodyPost: Sendable, Hashable {
  package struct Holder: Sendable, Hashable {
    package var official: Reference<Official>
    /// Which of the posts of the official's career it is.
    package var place: Int

    package init(official: Reference<Official>, place: Int) {
      self.official = official
      self.place = place
    }
  }

  /// The title as its first holder's articles print it.
  package var title: String
  /// In order of time.
  package var holders: [Holder]
}

extension BodyPost {
  /// Returns the posts of each body: those that lead it first, then deputies and others, those of one
  /// kind by who held them first.
  static func posts(
    _ archive: Archive,
    _ careers: Careers
  ) -> PerRecord<Organization, [BodyPost]> {
    var all = PerRecord<Organization, [BodyPost]>(archive.organizations, [])
    var places: [Reference<Organization>: [String: Int]] = [:]
    for official in archive.officials.references {
      for (place, attested) in careers[official].posts.enumerated() {
        let (title, body) = (attested.post.title, attested.post.organization)
        let key = Folding.comparisonKey(of: title)
        let holder = Holder(official: official, place: place)
        if let known = places[body]?[key] {
          all[body][known].holders.append(holder)
        } else {
          places[body, default: [:]][key] = all[body].count
          all[body].append(BodyPost(title: title, holders: [holder]))
        }
      }
    }
    for body in archive.organizations.references where !all[body].isEmpty {
      all[body] = ordered(all[body], archive, careers)
    }
    return all
  }

  private static func ordered(
    _ posts: [BodyPost],
    _ archive: Archive,
    _ careers: Careers
  ) -> [BodyPost] {
    func start(_ holder: Holder) -> EDTFDate? {
      let positions = archive.officials[holder.official].positions
      return careers[holder.official].posts[holder.place].earliest(positions)
    }
    let timed = posts.map { post in
      var post = post
      post.holders.sort { left, right in
        Career.precedes(start(left), start(right))
          ?? ((left.official, left.place) < (right.official, right.place))
      }
      return (post: post, start: start(post.holders[0]), rank: rank(post.title))
    }
    return timed.sorted { left, right in
      if left.rank != right.rank { return left.rank < right.rank }
      return Career.precedes(left.start, right.start)
        ?? left.post.title.utf8.lexicographicallyPrecedes(right.post.title.utf8)
    }.map(\.post)
  }

  /// Who leads the body stands first, then deputies, the standing ones before others, then all others;
  /// those whose post is not said stand behind all.
  private static func rank(_ title: String) -> Int {
    let words = title.split(separator: " ").map { Folding.comparisonKey(of: String($0)) }
    guard let first = words.first else { return 4 }
    if deputies.contains(first) || title.hasPrefix("Thứ trưởng") {
      return words.suffix(standing.count).elementsEqual(standing) ? 1 : 2
    }
    let isActing = acting.contains { words.starts(with: $0) }
    return isActing || SingleTitle.isOne(title) ? 0 : 3
  }

  private static let deputies = Set(
    ["phó", "deputy", "vice"].map { Folding.comparisonKey(of: $0) }
  )
  private static let standing = ["thường", "trực"].map { Folding.comparisonKey(of: $0) }
  private static let acting = [["quyền"], ["phụ", "trách"], ["acting"]].map { words in
    words.map { Folding.comparisonKey(of: $0) }
  }
}
