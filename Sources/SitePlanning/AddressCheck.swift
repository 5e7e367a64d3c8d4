internal import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// Two pages claim one address: a record named `index`, or like the second page of another.
package enum AddressCheck {
  package static func findings(in plan: SitePlan, of catalogue: Catalogue) -> [Diagnostic] {
    var first: [String: Route] = [:]
    var findings: [Diagnostic] = []
    for page in plan.pages {
      guard let other = first.updateValue(page.route, forKey: page.path) else { continue }
      guard let source = source(of: page.route, in: catalogue) ?? source(of: other, in: catalogue)
      else {
        continue
      }
      findings.append(
        Diagnostic(
          .addressCollision,
          at: source.location,
          "the address \(page.path) is taken by another page of the archive; choose another id"
        )
      )
    }
    return findings
  }

  /// The record or redirect that can be given another name; the pages of lists cannot.
  private static func source(of route: Route, in catalogue: Catalogue) -> RecordSource? {
    let written = catalogue.written
    if case .redirect(let index) = route {
      let from = catalogue.archive.redirects[index].from.description
      let redirect = written.redirects.first { $0.from.value == from }
      return redirect.map { RecordSource(path: $0.path, position: $0.from.position) }
    }
    guard case .record(let record, 1) = route else { return nil }
    return switch record.kind {
    case .article: written.articles[record.index].source
    case .meeting: written.meetings[record.index].source
    case .official: written.officials[record.index].source
    case .organization: written.organizations[record.index].source
    case .province: written.provinces[record.index].source
    case .topic: written.topics[record.index].source
    }
  }
}
