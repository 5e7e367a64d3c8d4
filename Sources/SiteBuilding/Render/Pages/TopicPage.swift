internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Templating
internal import Wording

/// A topic: the meetings and the articles on it.
struct TopicPage: Presentable {
  var frame: PageFrame
  var topic: Topic
  var meetings: ListRow<MeetingRow>
  var articles: ListRow<ArticleRow>
  var mentions: MentionsRow

  static let fields = Fields<Self>("topic page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("name") { $0.topic.name }
    Field.optionalText("aliases") { $0.topic.aliases.joined(separator: "; ") }
    Field.optionalText("note") { $0.topic.note }
    Field.optionalObject("meeting_list", ListRow<MeetingRow>.self) { $0.meetings.unlessEmpty }
    Field.optionalObject("article_list", ListRow<ArticleRow>.self) { $0.articles.unlessEmpty }
    Field.optionalObject("mentions", MentionsRow.self) { $0.mentions.unlessEmpty }
  }
}

extension SiteView {
  func page(_ page: SitePlan.Page, of reference: Reference<Topic>, _ site: SiteFrame) -> TopicPage {
    let topic = archive.topics[reference]
    let found = connections.byTopic[reference.index]
    return TopicPage(
      frame: frame(
        page,
        site,
        title: topic.name,
        description: about(reference),
        section: .topics,
        trail: trail(.topics),
        texts: [topic.name, topic.note]
      ),
      topic: topic,
      meetings: list(found.meetings, on: page) { row($0) },
      articles: list(found.articles, on: page) { row($0) },
      mentions: mentions(of: RecordReference(reference), on: page)
    )
  }
}
