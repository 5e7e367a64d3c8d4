package import ArchiveModel

/// Where what is said of posts raises a question: a post that one person holds at a time is said to be
/// held by two, or one person to hold such posts of two provinces at a time.
///
/// What articles attest counts, and what editors know from elsewhere. Where it takes a date that is
/// approximate or uncertain, the question is marked. Nothing is wrong with such statements as such; a
/// reader is told.
package struct PostQuestions: Sendable {
  /// A post of a body that several are said to hold at one time.
  package struct SharedPost: Sendable, Hashable {
    /// Which of the body's posts it is.
    package var place: Int
    package var officials: [Reference<Official>]
    package var isUncertain: Bool
  }

  /// A post of someone who is said to hold one in another province at the same time.
  package struct PostElsewhere: Sendable, Hashable {
    /// Which of the posts of the career it is.
    package var place: Int
    package var isUncertain: Bool
  }

  package var ofBodies: PerRecord<Organization, [SharedPost]>
  package var ofPeople: PerRecord<Official, [PostElsewhere]>

  init(
    _ archive: Archive,
    _ careers: Careers,
    _ posts: PerRecord<Organization, [BodyPost]>,
    _ succession: Succession
  ) {
    let times = PostTimes(archive: archive, careers: careers)
    ofBodies = PerRecord(
      archive.organizations.references.map { body in
        posts[body].enumerated().compactMap { place, post in
          guard post.holders.count > 1, SingleTitle.isOne(post.title) else { return nil }
          return Self.shared(post, at: place, times)
        }
      }
    )
    ofPeople = PerRecord(
      archive.officials.references.map { official in
        Self.elsewhere(official, archive, careers[official], succession, times)
      }
    )
  }

  private static func shared(
    _ post: BodyPost,
    at place: Int,
    _ times: PostTimes
  ) -> SharedPost? {
    let held = post.holders.map { times.of($0.official, $0.place) }
    func together(_ isOne: (_ left: PostTimes.Held, _ right: PostTimes.Held) -> Bool) -> [Int] {
      post.holders.indices.filter { one in
        post.holders.indices.contains { other in
          post.holders[one].official != post.holders[other].official
            && isOne(held[one], held[other])
        }
      }
    }
    let certain = together { $0.certain.meets($1.certain) }
    let all = certain.isEmpty ? together { $0.all.meets($1.all) } : certain
    guard !all.isEmpty else { return nil }
    return SharedPost(
      place: place,
      officials: all.map { post.holders[$0].official },
      isUncertain: certain.isEmpty
    )
  }

  private static func elsewhere(
    _ official: Reference<Official>,
    _ archive: Archive,
    _ career: Career,
    _ succession: Succession,
    _ times: PostTimes
  ) -> [PostElsewhere] {
    var held: [(place: Int, unit: Reference<Province>, time: PostTimes.Held)] = []
    for (place, post) in career.posts.enumerated() {
      guard let unit = archive.organizations[post.post.organization].province,
        SingleTitle.isOne(post.post.title)
      else { continue }
      // A unit and what it became part of are one.
      held.append((place, succession.line(from: unit).last ?? unit, times.of(official, place)))
    }
    guard held.count > 1 else { return [] }
    return held.compactMap { one in
      let others = held.filter { $0.unit != one.unit }
      if others.contains(where: { $0.time.certain.meets(one.time.certain) }) {
        return PostElsewhere(place: one.place, isUncertain: false)
      }
      return others.contains { $0.time.all.meets(one.time.all) }
        ? PostElsewhere(place: one.place, isUncertain: true) : nil
    }
  }
}

/// When posts were held.
private struct PostTimes {
  struct Held {
    /// By the dates that are certain.
    var certain: HeldTime
    /// By those that are not, too.
    var all: HeldTime
  }

  let archive: Archive
  let careers: Careers

  func of(_ official: Reference<Official>, _ place: Int) -> Held {
    let post = careers[official].posts[place]
    var dates = post.held.map { archive.occasion(of: archive.articles[$0.article]) }
    for known in post.known {
      let position = archive.officials[official].positions[known]
      dates += [position.from, position.to].compactMap(\.self)
    }
    return Held(
      certain: HeldTime(dates.filter { !$0.isApproximate && !$0.isUncertain }),
      all: HeldTime(dates)
    )
  }
}
