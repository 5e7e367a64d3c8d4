internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Templating
internal import Wording

/// A person: names, posts over time, meetings with the role and the post on that date.
struct OfficialPage: Presentable {
  var frame: PageFrame
  var official: Official
  var body: HTMLBytes
  /// Ranks and posts over time as a drawing.
  var career: CareerFigure?
  var posts: [PostRow]
  var positions: [KnownPositionRow]
  var meetings: ListRow<AttendedMeetingRow>
  var otherArticles: ListRow<ArticleRow>
  var companions: CompanionRows
  var provinces: [CountedLinkRow]
  var mentions: MentionsRow

  static let fields = Fields<Self>("official page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.official.id.text }
    Field.text("name") { $0.official.name }
    Field.optionalText("aliases") { $0.official.aliases.joined(separator: "; ") }
    Field.flag("is_uncertain") { $0.official.nameIsUncertain }
    Field.optionalText("note") { $0.official.note }
    Field.optionalHTML("body") { $0.body }
    Field.optionalObject("career", CareerFigure.self) { $0.career }
    Field.flag("has_posts") { !$0.posts.isEmpty }
    Field.list("posts", PostRow.self) { $0.posts }
    Field.flag("has_positions") { !$0.positions.isEmpty }
    Field.list("positions", KnownPositionRow.self) { $0.positions }
    Field.optionalObject("meeting_list", ListRow<AttendedMeetingRow>.self) {
      $0.meetings.unlessEmpty
    }
    Field.optionalObject("other_articles", ListRow<ArticleRow>.self) {
      $0.otherArticles.unlessEmpty
    }
    Field.flag("has_companions") { !$0.companions.first.isEmpty }
    Field.list("companions", CountedLinkRow.self) { $0.companions.first }
    Field.optionalText("further_companion_count") { $0.companions.furtherCount }
    Field.list("further_companions", CountedLinkRow.self) { $0.companions.further }
    Field.optionalText("unlisted_companions") { $0.companions.unlistedCount }
    Field.flag("has_provinces") { !$0.provinces.isEmpty }
    Field.list("provinces", CountedLinkRow.self) { $0.provinces }
    Field.optionalObject("mentions", MentionsRow.self) { $0.mentions.unlessEmpty }
  }
}

extension SiteView {
  func page(_ page: SitePlan.Page, of reference: Reference<Official>, _ site: SiteFrame)
    -> OfficialPage
  {
    let official = archive.officials[reference]
    let appearances = connections.appearances[reference.index]
    let isFirst = page.route.page == 1
    let posts = isFirst ? attestedPosts(appearances) : []
    return OfficialPage(
      frame: frame(
        page,
        site,
        title: official.name,
        description: about(reference),
        section: .officials,
        trail: trail(.officials),
        texts: [official.note, official.body.words]
      ),
      official: official,
      body: html(official.body, root: "../"),
      career: isFirst ? careerFigure(posts, official.positions) : nil,
      posts: posts.map { row($0, of: reference) },
      positions: official.positions.map { row($0, of: reference) },
      meetings: list(connections.attended[reference.index], on: page) {
        attended($0, by: reference)
      },
      otherArticles: list(connections.articlesWithoutMeeting[reference.index], on: page) {
        row($0)
      },
      companions: isFirst ? companions(of: reference) : CompanionRows(),
      provinces: isFirst ? provinces(of: reference) : [],
      mentions: mentions(of: RecordReference(reference), on: page)
    )
  }

  private func attended(
    _ meeting: Reference<Meeting>,
    by official: Reference<Official>
  ) -> AttendedMeetingRow {
    let reports = connections.reports[meeting.index]
    var statements: [MeetingDigest.Statement] = []
    for (index, report) in reports.enumerated() {
      for participation in archive.articles[report].participations
      where participation.official == official {
        MeetingDigest.Statement.take(participation, from: index + 1, into: &statements)
      }
    }
    return AttendedMeetingRow(
      meeting: row(meeting),
      statements: statements.map { statement in
        StatementRow(
          role: wording.word("role", statement.role.rawValue),
          text: words(of: statement.post),
          sources: sources(statement.reports, reports) {
            place(of: RecordReference(official), in: $0, or: "participants")
          }
        )
      },
      quote: statements.lazy.flatMap(\.reports).compactMap {
        self.quote(of: RecordReference(official), in: reports[$0 - 1])
      }.first
    )
  }

  private func provinces(of reference: Reference<Official>) -> [CountedLinkRow] {
    var counts: [Reference<Province>: Int] = [:]
    for meeting in connections.attended[reference.index] {
      if let province = archive.meetings[meeting].province { counts[province, default: 0] += 1 }
    }
    return orders.provinces.compactMap { province in
      counts[province].map {
        CountedLinkRow(link: link(province), count: wording.count(.countMeetings, $0))
      }
    }
  }
}
