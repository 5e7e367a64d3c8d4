internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A topic: the meetings and the articles on it.
struct TopicPage: Presentable {
  var frame: PageFrame
  var topic: Topic
  var aliases: [AliasRow]
  var meetings: ListRow<MeetingRow>
  var articles: ListRow<ArticleRow>
  var mentions: MentionsRow

  static let fields = Fields<Self>("topic page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("name") { $0.topic.name }
    Field.list("aliases", AliasRow.self) { $0.aliases }
    Field.optionalText("note") { FieldParagraphs($0.topic.note).first }
    Field.texts("further_note") { FieldParagraphs($0.topic.note).further }
    Field.listing("meeting_list", ListRow<MeetingRow>.self) { $0.meetings }
    Field.listing("article_list", ListRow<ArticleRow>.self) { $0.articles }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
  }
}

/// Makes the page of a topic.
struct TopicPageMaker: PageMaker {
  let template = "topic"
  let subjects: [PageSubject<Reference<Topic>>]
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let wording: Words
  let byTopic: Findings<Topic, TopicConnections>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Topic>>] {
    linked.pages(of: linked.archive.topics, at: addresses) { reference in
      let found = linked.connections.byTopic[reference]
      return max(found.articles.count, found.meetings.count)
    }
  }

  func page(_ reference: Reference<Topic>, at place: PagePlace) -> TopicPage {
    let topic = records[reference]
    let found = byTopic[reference]
    return TopicPage(
      frame: frames.frame(
        place,
        title: topic.name,
        of: links.link(reference),
        description: aboutLine([
          topic.name, wording.count(.countMeetings, found.meetings.count),
          wording.count(.countArticles, found.articles.count),
        ]),
        section: .topics,
        trail: frames.trail(.topics),
        texts: [topic.name, topic.note]
      ),
      topic: topic,
      aliases: place.number == 1 ? links.aliases(topic.aliases) : [],
      meetings: lists.list(found.meetings, on: place) { rows.row($0) },
      articles: lists.list(found.articles, on: place) { rows.row($0) },
      mentions: lists.mentions(of: .topic(reference), on: place)
    )
  }
}
