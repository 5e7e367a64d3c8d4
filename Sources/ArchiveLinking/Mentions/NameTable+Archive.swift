internal import ArchiveModel
internal import MentionFinding

extension NameTable {
  /// Takes the names and aliases of an archive's people, units, bodies and meetings, and the posts
  /// that its articles attest.
  init(_ archive: Archive) {
    self.init(
      Self.people(archive) + Self.places(archive) + Self.bodies(archive) + Self.events(archive),
      posts: Self.posts(archive)
    )
  }

  private static func people(_ archive: Archive) -> [KnownName] {
    archive.officials.references.flatMap { reference in
      let official = archive.officials[reference]
      return ([official.name] + official.aliases).map {
        KnownName(subject: reference.subject, kind: .person, text: $0)
      }
    }
  }

  static func places(_ archive: Archive) -> [KnownName] {
    archive.provinces.references.flatMap { reference in
      let province = archive.provinces[reference]
      return ([province.name] + province.aliases).map {
        KnownName(
          subject: reference.subject,
          kind: .place,
          text: $0,
          isCity: province.provinceKind == .thanhPho
        )
      }
    }
  }

  static func bodies(_ archive: Archive) -> [KnownName] {
    archive.organizations.references.flatMap { reference in
      let organization = archive.organizations[reference]
      return ([organization.name] + organization.aliases).map {
        KnownName(
          subject: reference.subject,
          kind: .body,
          text: $0,
          place: organization.province?.subject,
          parent: organization.parent?.subject
        )
      }
    }
  }

  private static func events(_ archive: Archive) -> [KnownName] {
    archive.meetings.references.map {
      KnownName(subject: $0.subject, kind: .event, text: archive.meetings[$0].name)
    }
  }

  /// Each post once, however many articles print it.
  private static func posts(_ archive: Archive) -> [KnownPost] {
    var seen: Set<KnownPost> = []
    var posts: [KnownPost] = []
    for article in archive.articles.records {
      for participation in article.participations {
        let body = participation.printed.organization
        let place = body.flatMap { archive.organizations[$0].province }
        let post = KnownPost(
          person: participation.official.subject,
          title: participation.printed.position ?? "",
          rank: participation.printed.rank,
          belongsTo: [body?.subject, place?.subject].compactMap { $0 }
        )
        if seen.insert(post).inserted { posts.append(post) }
      }
    }
    return posts + archive.officials.references.flatMap { positions(of: $0, in: archive) }
  }

  /// The posts that a person's record says.
  private static func positions(
    of official: Reference<Official>,
    in archive: Archive
  ) -> [KnownPost] {
    archive.officials[official].positions.map { position in
      let place = position.organization.flatMap { archive.organizations[$0].province }
      let from = position.from?.earliest ?? .earliest
      let to = position.to?.latest ?? .latest
      return KnownPost(
        person: official.subject,
        title: position.title,
        belongsTo: [position.organization?.subject, place?.subject].compactMap { $0 },
        held: from.number...max(from, to).number
      )
    }
  }
}
