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
  var aliases: [AliasRow]
  /// What tells the person apart from others of the same name.
  var distinction: String?
  /// Those others.
  var namesakes: [LinkRow]
  var areMoreNamesakes: Bool
  var body: HTMLBytes
  /// Ranks and posts over time as a drawing.
  var career: CareerFigure?
  var posts: [PostRow]
  var ranks: [AttestedWordsRow]
  /// What articles print of which the body is not known.
  var unread: [AttestedWordsRow]
  /// Posts that an editor knows without their body.
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
    Field.optionalText("distinction") { $0.distinction }
    Field.list("namesakes", LinkRow.self) { $0.namesakes }
    Field.flag("are_more_namesakes") { $0.areMoreNamesakes }
    Field.list("aliases", AliasRow.self) { $0.aliases }
    Field.flag("is_uncertain") { $0.official.nameIsUncertain }
    Field.optionalText("note") { FieldParagraphs($0.official.note).first }
    Field.texts("further_note") { FieldParagraphs($0.official.note).further }
    Field.optionalHTML("body") { $0.body }
    Field.optionalObject("career", CareerFigure.self) { $0.career }
    Field.list("posts", PostRow.self) { $0.posts }
    Field.list("ranks", AttestedWordsRow.self) { $0.ranks }
    Field.list("unread", AttestedWordsRow.self) { $0.unread }
    Field.list("positions", KnownPositionRow.self) { $0.positions }
    Field.listing("meeting_list", ListRow<AttendedMeetingRow>.self) { $0.meetings }
    Field.listing("other_articles", ListRow<ArticleRow>.self) { $0.otherArticles }
    Field.list("companions", CountedLinkRow.self) { $0.companions.first }
    Field.optionalText("further_companion_count") { $0.companions.furtherCount }
    Field.list("further_companions", CountedLinkRow.self) { $0.companions.further }
    Field.optionalText("unlisted_companions") { $0.companions.unlistedCount }
    Field.list("provinces", CountedLinkRow.self) { $0.provinces }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
  }
}

/// Makes the page of a person.
struct OfficialPageMaker: PageMaker {
  let template = "official"
  let subjects: [PageSubject<Reference<Official>>]
  let records: RecordDoor
  let frames: FrameMaker
  let texts: TextMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let quotes: QuoteMaker
  let posts: PostRowMaker
  let figures: CareerFigureMaker
  let companions: CompanionMaker
  let wording: Words
  let distinctions: Findings<Official, String?>
  let namesakes: Findings<Official, Namesakes.Others>
  let careers: Findings<Official, Career>
  let attended: Findings<Official, [Reference<Meeting>]>
  let articlesWithoutMeeting: Findings<Official, [Reference<Article>]>
  let reports: Findings<Meeting, [Reference<Article>]>
  let sortedProvinces: Finding<NameSorting<Province>>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Official>>] {
    let found = linked.connections
    return linked.pages(of: linked.archive.officials, at: addresses) {
      max(found.attended[$0].count, found.articlesWithoutMeeting[$0].count)
    }
  }

  func page(_ reference: Reference<Official>, at place: PagePlace) -> OfficialPage {
    let official = records[reference]
    let isFirst = place.number == 1
    let career = isFirst ? careers[reference] : Career()
    let row = rows.row(reference)
    return OfficialPage(
      frame: frames.frame(
        place,
        title: row.link.name,
        of: row.link,
        description: aboutLine([row.link.name, row.post, row.meetings]),
        kind: .profile,
        section: .officials,
        trail: frames.trail(.officials),
        texts: [official.note, official.body.beginning]
      ),
      official: official,
      aliases: place.number == 1 ? links.aliases(official.aliases) : [],
      distinction: distinctions[reference],
      namesakes: namesakes[reference].listed.map(links.link),
      areMoreNamesakes: namesakes[reference].areMore,
      body: texts.html(
        official.body,
        root: "../",
        language: links.settings.language(of: official.body)
      ),
      career: isFirst ? figures.figure(career, official.positions) : nil,
      posts: posts.rows(of: career, of: reference),
      ranks: career.ranks.map { posts.row($0) },
      unread: career.unread.map { posts.row($0) },
      positions: official.positions.filter { $0.organization == nil }.map {
        posts.row($0, of: reference)
      },
      meetings: lists.list(attended[reference], on: place) { attended($0, by: reference) },
      otherArticles: lists.list(articlesWithoutMeeting[reference], on: place) { rows.row($0) },
      companions: isFirst ? companions.companions(of: reference) : CompanionRows(),
      provinces: isFirst ? provinces(of: reference) : [],
      mentions: lists.mentions(of: .official(reference), on: place)
    )
  }

  private func attended(
    _ meeting: Reference<Meeting>,
    by official: Reference<Official>
  ) -> AttendedMeetingRow {
    let reports = reports[meeting]
    var statements: [MeetingDigest.Statement] = []
    for (index, report) in reports.enumerated() {
      let participations = records[report].participations
      // By place: a participation is copied with all its texts, and most are others'.
      for place in participations.indices where participations[place].official == official {
        MeetingDigest.Statement.take(participations[place], from: index + 1, into: &statements)
      }
    }
    return AttendedMeetingRow(
      meeting: rows.row(meeting),
      statements: statements.map { statement in
        StatementRow(
          role: wording.word("role", statement.role.rawValue),
          text: rows.words(of: statement.printed),
          language: statement.reports.first.flatMap {
            rows.language(of: statement.printed, in: reports[$0 - 1])
          },
          sources: rows.sources(statement.reports, reports) {
            quotes.place(of: .official(official), in: $0, or: "participants")
          }
        )
      },
      quote: statements.lazy.flatMap(\.reports).compactMap {
        self.quotes.quote(of: .official(official), in: reports[$0 - 1])
      }.first
    )
  }

  private func provinces(of reference: Reference<Official>) -> [CountedLinkRow] {
    var counts: [Reference<Province>: Int] = [:]
    for meeting in attended[reference] where companions.present[meeting].contains(reference) {
      if let province = records[meeting].province { counts[province, default: 0] += 1 }
    }
    return sortedProvinces(counts.keys).map { province in
      CountedLinkRow(
        link: links.link(province),
        count: wording.count(.countMeetings, counts[province] ?? 0)
      )
    }
  }
}
