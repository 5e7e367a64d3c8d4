internal import ArchiveModel
internal import Markdown
internal import MentionFinding

extension ArticleFacts {
  /// Takes what an article's fields say; what its author links or settles is as good.
  init(
    _ article: Article,
    _ paragraphs: [MarkdownParagraph],
    _ time: PlacesOfDate,
    in archive: Archive
  ) {
    let links = paragraphs.flatMap(\.links).compactMap { archive.record(at: $0.destination) }
    let chosen = article.mentionChoices.compactMap(\.record)
    let linked = Dictionary(grouping: links + chosen, by: \.kind)
    let subjects = { (kind: RecordKind) in linked[kind, default: []].map(\.subject) }
    let meetings = article.meetings.map { archive.meetings[$0.meeting] }
    let bodies = article.participations.compactMap(\.printed.organization) + article.organizations
    let places = meetings.compactMap(\.province) + article.provinces
    self.init(
      participants: Set(article.participations.map(\.official.subject) + subjects(.official)),
      organizers: Set(meetings.flatMap(\.organizers).map(\.subject)),
      bodies: Set(bodies.map(\.subject) + subjects(.organization)),
      places: Set(
        (places + article.figures.compactMap(\.province)).map(\.subject) + subjects(.province)
      ),
      validPlaces: time.valid,
      day: time.day,
      ranks: Dictionary(
        article.participations.compactMap { participation in
          participation.printed.rank.map { (participation.official.subject, $0) }
        },
        uniquingKeysWith: { "\($0) \($1)" }
      )
    )
  }
}
