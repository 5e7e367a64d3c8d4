internal import ArchiveModel
internal import Diagnostics

/// The position that an article prints names another body or another province than the
/// participant's organization.
enum OrganizationCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    let archive = catalogue.archive
    let names = OrganizationNames(archive)
    let provinces = ProvinceNames(archive)
    var verdicts: [Claim: Verdict] = [:]
    func weigh(_ claim: Claim) -> Verdict {
      let others = names.contradicting(claim.position, claim.organization)
      let isElsewhere = provinces.contradict(claim.position, claim.organization)
      return Verdict(isContradiction: !others.isEmpty || isElsewhere, others: others)
    }
    var findings: [Diagnostic] = []
    for article in catalogue.written.articles {
      for participant in article.participants {
        guard let position = participant.position, let organization = participant.organization,
          let id = ID<Organization>(organization.value),
          let reference = archive.organizations.reference(to: id)
        else { continue }
        // The same claim stands in many articles: it is weighed once.
        let claim = Claim(position: position.value, organization: reference)
        let verdict = verdicts[claim] ?? weigh(claim)
        verdicts[claim] = verdict
        guard verdict.isContradiction else { continue }
        let place = SourceLocation(path: article.source.path, position: organization.position)
        findings.append(
          belongsElsewhere(
            position.value,
            than: id,
            rather: verdict.others.map { archive.organizations[$0].id.text },
            at: place
          )
        )
      }
    }
    return findings
  }

  private struct Verdict {
    var isContradiction: Bool
    /// The bodies that the position names.
    var others: [Reference<Organization>]
  }

  private struct Claim: Hashable {
    var position: String
    var organization: Reference<Organization>
  }

  private static func belongsElsewhere(
    _ position: String,
    than id: ID<Organization>,
    rather others: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .conflictingOrganization,
      at: place,
      "the position '\(position)' does not belong to the organization '\(id)'",
      suggestions: others,
      replacing: id.text
    )
  }
}
