package import ArchiveModel
internal import Diagnostics

// Missing values stand in for nothing here: where one was required the build stops anyway, and the
// checks read the record as written.

extension WrittenArticle {
  package func resolved(by resolver: inout Resolver) -> Article {
    let path = source.path
    var fields = fields
    if fields.language.isEmpty { fields.language = resolver.language.rawValue }
    return Article(
      id: id,
      fields: fields,
      publisher: resolver.resolve(publisher, in: path),
      meetings: meetings.compactMap { report in
        resolver.resolve(report.meeting, in: path).map {
          MeetingReport(meeting: $0, date: report.date?.value)
        }
      },
      participations: participants.compactMap { $0.resolved(by: &resolver, in: path) },
      provinces: resolver.resolve(provinces, in: path),
      organizations: resolver.resolve(organizations, in: path),
      topics: resolver.resolve(topics, in: path),
      figures: figures.map { $0.resolved(by: &resolver, in: path) },
      copyOf: resolver.resolve(copyOf, in: path),
      translationOf: resolver.resolve(translationOf, in: path),
      mentionChoices: mentions.compactMap { $0.resolved(by: &resolver, in: path) }
    )
  }
}

extension WrittenArticle.MentionChoice {
  func resolved(by resolver: inout Resolver, in path: String) -> MentionChoice? {
    guard let record else { return MentionChoice(text: text.value, record: nil) }
    let found = resolver.resolve(record, in: path)
    return found.map { MentionChoice(text: text.value, record: $0) }
  }
}

extension WrittenArticle.Participant {
  func resolved(by resolver: inout Resolver, in path: String) -> Participation? {
    let organization: Reference<Organization>? = resolver.resolve(organization, in: path)
    let official: Reference<Official>? = resolver.resolve(official, in: path)
    guard let official, let role else { return nil }
    let printed = PrintedPost(rank: rank, position: position?.value, organization: organization)
    let stated = posts?.map {
      StatedPost(
        title: $0.title,
        organization: resolver.resolve($0.organization, in: path) ?? organization,
        isFormer: $0.isFormer
      )
    }
    return Participation(official: official, role: role, printed: printed, statedPosts: stated)
  }
}

extension WrittenArticle.Figure {
  func resolved(by resolver: inout Resolver, in path: String) -> ArchiveModel.Figure {
    var figure = figure
    figure.province = resolver.resolve(province, in: path)
    return figure
  }
}
