internal import SeededNumbers
internal import VietnameseText

/// A person who takes part in meetings, with the posts that follow each other over the years.
struct SampleOfficial: Sendable {
  /// What an article prints with the name; the organization is a place in the list of all.
  struct Post: Sendable {
    var from: SampleDay
    var rank: String?
    var position: String
    var organization: Int?
  }

  var id: String
  var name: String
  /// Where the person works: a slug of a province's name, or nil for a body of the state.
  var home: String?
  /// At least one, in the order of time; the first since before the archive begins.
  var posts: [Post]
  var hasKnownPositions: Bool
  var nameIsUncertain: Bool

  func post(on day: SampleDay) -> Post { posts.last { $0.from <= day } ?? posts[0] }

  /// Invents people whose names stay different without tones and marks.
  static func invent(_ count: Int, seed: UInt64) -> [SampleOfficial] {
    var taken: Set<String> = []
    return (0..<count).map { place in
      var random = SplitMix64(seed: seed, stream: UInt64(place))
      var name = PersonNames.name(&random)
      while !taken.insert(Folding.comparisonKey(of: name)).inserted {
        name = PersonNames.name(&random)
      }
      // Every fourth works for the state, and among them are those in the news most often.
      let home = place % 4 == 0 ? nil : random.pick(SampleProvince.all)
      return SampleOfficial(
        id: Folding.slug(of: name),
        name: name,
        home: home?.slug,
        posts: Career.posts(in: home, &random),
        hasKnownPositions: random.chance(10),
        nameIsUncertain: random.chance(2)
      )
    }
  }
}
