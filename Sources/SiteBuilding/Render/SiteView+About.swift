internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

// What each page is about in one line, for lists of results and for links to it.

extension SiteView {
  func about(_ reference: Reference<Article>) -> String {
    let row = row(reference)
    return Self.line([row.link.name, row.publisher?.name, row.date])
  }

  func about(_ reference: Reference<Meeting>) -> String {
    let row = row(reference)
    return Self.line([
      row.link.name, row.kind, row.date, row.province?.name, row.place, row.reports,
    ])
  }

  func about(_ reference: Reference<Official>) -> String {
    let row = row(reference)
    return Self.line([row.link.name, row.post, row.meetings])
  }

  func about(_ reference: Reference<Organization>) -> String {
    let organization = archive.organizations[reference]
    let found = connections.byOrganization[reference.index]
    return Self.line([
      organization.name,
      organization.organizationKind.map { wording.word("organization_kind", $0.rawValue) },
      wording.count(.countMeetings, found.organized.count),
      wording.count(.countArticles, Set(found.published + found.mentioning).count),
    ])
  }

  func about(_ reference: Reference<Province>) -> String {
    let row = row(reference)
    return Self.line([
      fullName(archive.provinces[reference]), row.kind, row.region,
      wording.count(.countMeetings, row.line),
    ])
  }

  func about(_ reference: Reference<Topic>) -> String {
    let found = connections.byTopic[reference.index]
    return Self.line([
      archive.topics[reference].name, wording.count(.countMeetings, found.meetings.count),
      wording.count(.countArticles, found.articles.count),
    ])
  }

  private static func line(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: " · ")
  }
}
