internal import ArchiveModel
internal import HTML
internal import Templating

/// A person: names, posts over time, meetings with the role and the post on that date.
struct OfficialPage: Presentable {
  var frame: PageFrame
  var official: Official
  var body: HTMLBytes
  var posts: [PostRow]
  var positions: [KnownPositionRow]
  var meetings: ListRow<AttendedMeetingRow>
  var otherArticles: ListRow<ArticleRow>
  var companions: [CountedLinkRow]
  var provinces: [CountedLinkRow]
  var mentions: ListRow<MentionRow>

  static let fields = Fields<Self>("official page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("name") { $0.official.name }
    Field.optionalText("aliases") { $0.official.aliases.joined(separator: "; ") }
    Field.flag("is_uncertain") { $0.official.nameIsUncertain }
    Field.optionalText("note") { $0.official.note }
    Field.optionalHTML("body") { $0.body }
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
    Field.flag("has_companions") { !$0.companions.isEmpty }
    Field.list("companions", CountedLinkRow.self) { $0.companions }
    Field.flag("has_provinces") { !$0.provinces.isEmpty }
    Field.list("provinces", CountedLinkRow.self) { $0.provinces }
    Field.optionalObject("mentions", ListRow<MentionRow>.self) { $0.mentions.unlessEmpty }
  }
}

extension SiteView {
  /// A page shows so many of the articles that attest one post; all stand under the meetings.
  private static let shownSources = 30
  private static let shownCompanions = 20

  func page(_ page: SitePlan.Page, of reference: Reference<Official>, _ site: SiteFrame)
    -> OfficialPage
  {
    let official = archive.officials[reference]
    let appearances = connections.appearances[reference.index]
    let isFirst = page.route.page == 1
    return OfficialPage(
      frame: frame(
        page,
        site,
        title: official.name,
        description: about(reference),
        section: .officials,
        trail: trail(.officials)
      ),
      official: official,
      body: html(official.body, root: "../"),
      posts: isFirst ? posts(appearances) : [],
      positions: official.positions.map(row),
      meetings: list(connections.attended[reference.index], on: page) {
        attended($0, by: reference)
      },
      otherArticles: list(connections.articlesWithoutMeeting[reference.index], on: page) {
        row($0)
      },
      companions: isFirst ? companions(of: reference) : [],
      provinces: isFirst ? provinces(of: reference) : [],
      mentions: mentions(of: RecordReference(reference), on: page)
    )
  }

  /// Groups appearances by rank and post, in the order in which they are first attested.
  private func posts(_ appearances: [Appearance]) -> [PostRow] {
    struct Attested { var date: EDTFDate, article: Reference<Article> }
    var attested: [Post: [Attested]] = [:]
    for appearance in appearances {
      let article = archive.articles[appearance.article]
      let post = article.participations[appearance.index].post
      guard !post.isEmpty, attested[post]?.last?.article != appearance.article else { continue }
      attested[post, default: []].append(
        Attested(date: occasion(of: article), article: appearance.article)
      )
    }
    let sorted = attested.map { post, list in
      (
        post: post,
        list: list.sorted { $0.date != $1.date ? $0.date < $1.date : $0.article < $1.article }
      )
    }.sorted { left, right in
      let (first, second) = (left.list[0], right.list[0])
      if first.date != second.date { return first.date < second.date }
      let (words, others) = (words(of: left.post), words(of: right.post))
      if words != others { return words.utf8.lexicographicallyPrecedes(others.utf8) }
      // Two bodies may have posts of one wording: every tie is broken, or pages differ by the run.
      return (left.post.organization?.index ?? -1, first.article)
        < (right.post.organization?.index ?? -1, second.article)
    }
    return sorted.map { post, list in
      let first = wording.date(list[0].date)
      let last = wording.date(list[list.count - 1].date)
      return PostRow(
        rank: post.rank,
        position: post.position,
        organization: post.organization.map { link($0) },
        first: first,
        last: last == first ? nil : last,
        sources: list.prefix(Self.shownSources).map { row($0.article) },
        furtherSources: max(0, list.count - Self.shownSources)
      )
    }
  }

  private func row(_ position: Official.KnownPosition) -> KnownPositionRow {
    let span = [
      position.from.map { wording.text(.dateFrom, ["date": wording.date($0)]) },
      position.to.map { wording.text(.dateUntil, ["date": wording.date($0)]) },
    ].compactMap { $0 }
    return KnownPositionRow(
      title: position.title,
      organization: position.organization.map { link($0) },
      span: span.isEmpty ? nil : span.joined(separator: " "),
      source: position.source.map { row($0) }
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
          sources: sources(statement.reports, reports)
        )
      }
    )
  }

  /// Those who were at the same meetings most often.
  private func companions(of reference: Reference<Official>) -> [CountedLinkRow] {
    var counts: [Reference<Official>: Int] = [:]
    for meeting in connections.attended[reference.index] {
      for other in connections.attendance[meeting.index] where other != reference {
        counts[other, default: 0] += 1
      }
    }
    let sorted = counts.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : orders.place(of: left.key) < orders.place(of: right.key)
    }
    return sorted.prefix(Self.shownCompanions).map { other, count in
      CountedLinkRow(link: link(other), count: wording.count(.countMeetings, count))
    }
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
