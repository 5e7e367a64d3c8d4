internal import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// The position that an article prints names another body or another province than the
/// participant's organization.
///
/// Of several posts, one in the organization is enough. What an editor states as `posts` is not
/// asked.
package enum OrganizationCheck {
  package static func findings(
    in catalogue: Catalogue,
    _ connections: Connections
  ) -> [Diagnostic] {
    let archive = catalogue.archive
    return zip(catalogue.written.articles, archive.articles.references).flatMap {
      written,
      reference -> [Diagnostic] in
      let participations = archive.articles[reference].participations
      let told = connections.posts[reference]
      guard
        participations.indices.contains(where: {
          isElsewhere(told[$0], participations[$0], archive)
        })
      else { return [] }
      let people = written.participants.filter { $0.isResolved(in: archive) }
      return zip(people, zip(participations, told)).compactMap { person, known in
        let (participation, told) = known
        guard isElsewhere(told, participation, archive), let position = person.position,
          let organization = person.organization
        else { return nil }
        return belongsElsewhere(
          position.value,
          than: organization.value,
          rather: bodies(of: told).map { archive.organizations[$0].id.text },
          at: SourceLocation(path: written.source.path, position: organization.position)
        )
      }
    }
  }

  private static func isElsewhere(
    _ told: ParticipationPosts,
    _ participation: Participation,
    _ archive: Archive
  ) -> Bool {
    guard let organization = participation.printed.organization,
      participation.printed.position != nil, participation.statedPosts == nil
    else { return false }
    if told.held.contains(where: { archive.areRelated($0.post.organization, organization) }) {
      return false
    }
    return told.namesOtherPlace
      || !told.isCompleted && told.unread.isEmpty && !told.held.isEmpty
  }

  private static func bodies(of told: ParticipationPosts) -> [Reference<Organization>] {
    var seen: Set<Reference<Organization>> = []
    return told.held.map(\.post.organization).filter { seen.insert($0).inserted }
  }

  private static func belongsElsewhere(
    _ position: String,
    than id: String,
    rather others: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .conflictingOrganization,
      at: place,
      "the position '\(position)' does not belong to the organization '\(id)'",
      suggestions: others,
      replacing: id
    )
  }
}

extension WrittenArticle.Participant {
  /// Who could not be found takes no part in anything.
  fileprivate func isResolved(in archive: Archive) -> Bool {
    role != nil
      && ID<Official>(official?.value ?? "").flatMap { archive.officials.reference(to: $0) } != nil
  }
}

extension Archive {
  /// Says whether one body is the other or stands above it.
  fileprivate func areRelated(
    _ left: Reference<Organization>,
    _ right: Reference<Organization>
  ) -> Bool {
    line(above: left).contains(right) || line(above: right).contains(left)
  }

  private func line(above reference: Reference<Organization>) -> [Reference<Organization>] {
    reference.chain { organizations[$0].parent }
  }
}
