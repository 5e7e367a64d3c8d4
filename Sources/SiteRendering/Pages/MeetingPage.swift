internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Templating
internal import Wording

/// A meeting: its facts, who took part by which report, and where reports differ.
struct MeetingPage: Presentable {
  var frame: PageFrame
  var meeting: Meeting
  var row: MeetingRow
  /// Reports give other dates.
  var isDateDisputed: Bool
  var scope: String?
  var mode: String?
  var attendees: String?
  var sites: String?
  var provinceToday: LinkRow?
  var organizers: [LinkRow]
  var topics: [LinkRow]
  var body: HTMLBytes
  var people: ListRow<MeetingPersonRow>
  var figures: [MeetingFigureRow]
  var differences: [DifferenceRow]
  var reports: ListRow<NumberedArticleRow>
  var mentions: MentionsRow
  var older: LinkRow?
  var newer: LinkRow?

  static let fields = Fields<Self>("meeting page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.meeting.id.text }
    Field.optionalObject("older", LinkRow.self) { $0.older }
    Field.optionalObject("newer", LinkRow.self) { $0.newer }
    Field.embedded("row", MeetingRow.self) { $0.row }
    Field.flag("is_date_disputed") { $0.isDateDisputed }
    Field.optionalText("scope") { $0.scope }
    Field.optionalText("mode") { $0.mode }
    Field.optionalText("attendees") { $0.attendees }
    Field.optionalText("sites") { $0.sites }
    Field.optionalText("note") { FieldParagraphs($0.meeting.note).first }
    Field.texts("further_note") { FieldParagraphs($0.meeting.note).further }
    Field.optionalObject("province_today", LinkRow.self) { $0.provinceToday }
    Field.list("organizers", LinkRow.self) { $0.organizers }
    Field.list("topics", LinkRow.self) { $0.topics }
    Field.optionalHTML("body") { $0.body }
    Field.listing("people", ListRow<MeetingPersonRow>.self) { $0.people }
    Field.list("figures", MeetingFigureRow.self) { $0.figures }
    Field.list("differences", DifferenceRow.self) { $0.differences }
    Field.listing("report_list", ListRow<NumberedArticleRow>.self) { $0.reports }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
  }
}

/// Makes the page of a meeting.
struct MeetingPageMaker: PageMaker {
  let template = "meeting"
  let subjects: [PageSubject<Reference<Meeting>>]
  let records: RecordDoor
  let frames: FrameMaker
  let texts: TextMaker
  let links: LinkMaker
  let rows: RowMaker
  let lists: ListMaker
  let quotes: QuoteMaker
  let differences: DifferenceMaker
  let wording: Words
  let reports: Findings<Meeting, [Reference<Article>]>
  let chronicle: Finding<Chronicle<Meeting>>
  let succession: Finding<Succession>
  let sorted: Finding<NameSorting<Topic>>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Meeting>>] {
    let found = linked.connections
    return linked.pages(of: linked.archive.meetings, at: addresses) {
      max(found.reports[$0].count, found.attendance[$0].count)
    }
  }

  func page(_ reference: Reference<Meeting>, at place: PagePlace) -> MeetingPage {
    let meeting = records[reference]
    let reports = reports[reference]
    let articles = reports.map { records[$0] }
    let digest = MeetingDigest(reference, of: meeting.date, articles)
    let topics = Set(meeting.topics + articles.flatMap(\.topics))
    let neighbours = chronicle.part("beside \(meeting.id)") { $0.neighbours(of: reference) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(reports, 1...))
    let disputed = Disputed(digest.differences)
    let row = rows.row(reference)
    return MeetingPage(
      frame: frames.frame(
        place,
        title: meeting.name,
        of: row.link,
        description: aboutLine([
          row.link.name, row.kind, row.date, row.province?.name, row.place, row.reports,
        ]),
        section: .meetings,
        trail: frames.trail(.meetings),
        texts: [meeting.note, meeting.body.beginning]
      ),
      meeting: meeting,
      row: row,
      isDateDisputed: disputed.isDate,
      scope: meeting.scope.map { wording.word("scope", $0.rawValue) },
      mode: meeting.mode.map { wording.word("mode", $0.rawValue) },
      attendees: meeting.attendees.map { wording.count(.countPeople, $0) },
      sites: meeting.sites.map { wording.count(.countSites, $0) },
      provinceToday: meeting.province.flatMap(successor).map(links.link),
      organizers: meeting.organizers.map(links.link),
      topics: sorted(topics).map(links.link),
      body: texts.html(
        meeting.body,
        root: "../",
        language: links.settings.language(of: meeting.body)
      ),
      people: lists.list(digest.people, on: place) { person($0, reports, disputed) },
      figures: digest.figures.map { reported in
        MeetingFigureRow(
          figure: rows.row(reported.figure, by: reported.reports.first.map { reports[$0 - 1] }),
          isDisputed: disputed.figures.contains(reported.figure),
          sources: rows.sources(reported.reports, reports) {
            quotes.place(of: reported.figure, in: $0)
          }
        )
      },
      differences: digest.differences.map { differences.row($0, reports) },
      reports: lists.list(reports, on: place) {
        NumberedArticleRow(article: rows.row($0), number: numbers[$0] ?? 0)
      },
      mentions: lists.mentions(of: .meeting(reference), on: place),
      older: neighbours.older.map(links.link),
      newer: neighbours.newer.map(links.link)
    )
  }

  private func successor(_ province: Reference<Province>) -> Reference<Province>? {
    succession.part("end of \(province)") { $0.end(of: province) }
  }

  private func person(
    _ person: MeetingDigest.Person,
    _ reports: [Reference<Article>],
    _ disputed: Disputed
  ) -> MeetingPersonRow {
    MeetingPersonRow(
      official: rows.name(person.official),
      isDisputed: disputed.people.contains(person.official),
      statements: person.statements.map { statement in
        StatementRow(
          role: wording.word("role", statement.role.rawValue),
          text: rows.words(of: statement.printed),
          language: statement.reports.first.flatMap {
            rows.language(of: statement.printed, in: reports[$0 - 1])
          },
          organization: statement.printed.organization.map(links.link),
          sources: rows.sources(statement.reports, reports) {
            quotes.place(of: .official(person.official), in: $0, or: "participants")
          }
        )
      },
      quote: person.statements.lazy.flatMap(\.reports).compactMap {
        self.quotes.quote(of: .official(person.official), in: reports[$0 - 1])
      }.first
    )
  }
}

/// What reports on a meeting say differently.
private struct Disputed {
  var isDate = false
  var people: Set<Reference<Official>> = []
  var figures: Set<Figure> = []

  init(_ differences: [MeetingDigest.Difference]) {
    for difference in differences {
      switch difference.subject {
      case .date: isDate = true
      case .role(let official), .post(let official): people.insert(official)
      case .figure:
        for version in difference.versions {
          if case .figure(let figure) = version.version { figures.insert(figure) }
        }
      }
    }
  }
}
