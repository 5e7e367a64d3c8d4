internal import ArchiveModel
internal import Diagnostics

/// The position that an article prints names another body than the participant's organization.
enum OrganizationCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    let names = OrganizationNames(archive)
    var verdicts: [Claim: [Reference<Organization>]] = [:]
    var findings: [Diagnostic] = []
    for article in catalogue.written.articles {
      for participant in article.participants {
        guard let position = participant.position, let organization = participant.organization,
          let id = ID<Organization>(organization.value),
          let reference = archive.organizations.reference(to: id)
        else { continue }
        // The same claim stands in many articles: it is weighed once.
        let claim = Claim(position: position.value, organization: reference)
        let others = verdicts[claim] ?? names.contradicting(claim.position, claim.organization)
        verdicts[claim] = others
        guard !others.isEmpty else { continue }
        let place = SourceLocation(path: article.source.path, position: organization.position)
        findings.append(
          Diagnostic(
            .conflictingOrganization,
            at: place,
            "the position '\(position.value)' does not belong to the organization '\(id)'",
            suggestions: others.map { archive.organizations[$0].id.text }
          )
        )
      }
    }
    return findings
  }

  private struct Claim: Hashable {
    var position: String
    var organization: Reference<Organization>
  }
}
