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
    Field.optionalText("scope") { $0.scope }
    Field.optionalText("mode") { $0.mode }
    Field.optionalText("attendees") { $0.attendees }
    Field.optionalText("sites") { $0.sites }
    Field.optionalText("note") { $0.meeting.note }
    Field.optionalObject("province_today", LinkRow.self) { $0.provinceToday }
    Field.flag("has_organizers") { !$0.organizers.isEmpty }
    Field.list("organizers", LinkRow.self) { $0.organizers }
    Field.flag("has_topics") { !$0.topics.isEmpty }
    Field.list("topics", LinkRow.self) { $0.topics }
    Field.optionalHTML("body") { $0.body }
    Field.optionalObject("people", ListRow<MeetingPersonRow>.self) { $0.people.unlessEmpty }
    Field.flag("has_figures") { !$0.figures.isEmpty }
    Field.list("figures", MeetingFigureRow.self) { $0.figures }
    Field.flag("has_differences") { !$0.differences.isEmpty }
    Field.list("differences", DifferenceRow.self) { $0.differences }
    Field.optionalObject("report_list", ListRow<NumberedArticleRow>.self) { $0.reports.unlessEmpty }
    Field.optionalObject("mentions", MentionsRow.self) { $0.mentions.unlessEmpty }
  }
}

extension SiteView {
  func page(_ page: SitePlan.Page, of reference: Reference<Meeting>, _ site: SiteFrame)
    -> MeetingPage
  {
    let meeting = archive.meetings[reference]
    let reports = connections.reports[reference.index]
    let digest = MeetingDigest(reference, reports, in: archive)
    let topics = Set(meeting.topics + reports.flatMap { archive.articles[$0].topics })
    let neighbours = neighbours(of: reference)
    let numbers = Dictionary(uniqueKeysWithValues: zip(reports, 1...))
    return MeetingPage(
      frame: frame(
        page,
        site,
        title: meeting.name,
        description: about(reference),
        section: .meetings,
        trail: trail(.meetings),
        texts: [meeting.note, meeting.body.words]
      ),
      meeting: meeting,
      row: row(reference),
      scope: meeting.scope.map { wording.word("scope", $0.rawValue) },
      mode: meeting.mode.map { wording.word("mode", $0.rawValue) },
      attendees: meeting.attendees.map { wording.count(.countPeople, $0) },
      sites: meeting.sites.map { wording.count(.countSites, $0) },
      provinceToday: meeting.province.flatMap(successor).map { link($0) },
      organizers: meeting.organizers.map { link($0) },
      topics: orders.sorted(topics).map { link($0) },
      body: html(meeting.body, root: "../"),
      people: list(digest.people, on: page) { row($0, reports) },
      figures: digest.figures.map { reported in
        MeetingFigureRow(
          figure: row(reported.figure),
          sources: sources(reported.reports, reports) { place(of: reported.figure, in: $0) }
        )
      },
      differences: digest.differences.map { row($0, reports) },
      reports: list(reports, on: page) {
        NumberedArticleRow(article: row($0), number: numbers[$0] ?? 0)
      },
      mentions: mentions(of: RecordReference(reference), on: page),
      older: neighbours.older.map { link($0) },
      newer: neighbours.newer.map { link($0) }
    )
  }

  /// Returns the unit that a province belongs to at the end of its line, where that is another.
  func successor(_ reference: Reference<Province>) -> Reference<Province>? {
    var line = [reference]
    while let last = line.last, let next = archive.provinces[last].successor, !line.contains(next) {
      line.append(next)
    }
    return line.count > 1 ? line.last : nil
  }

  private func row(_ person: MeetingDigest.Person, _ reports: [Reference<Article>])
    -> MeetingPersonRow
  {
    MeetingPersonRow(
      official: name(person.official),
      statements: person.statements.map { statement in
        StatementRow(
          role: wording.word("role", statement.role.rawValue),
          text: words(of: statement.post),
          organization: statement.post.organization.map { link($0) },
          sources: sources(statement.reports, reports) {
            place(of: RecordReference(person.official), in: $0, or: "participants")
          }
        )
      },
      quote: person.statements.lazy.flatMap(\.reports).compactMap {
        self.quote(of: RecordReference(person.official), in: reports[$0 - 1])
      }.first
    )
  }

  private func row(
    _ difference: MeetingDigest.Difference,
    _ reports: [Reference<Article>]
  ) -> DifferenceRow {
    let subject =
      switch difference.subject {
      case .date: wording.text(.differenceDate)
      case .role(let official):
        wording.text(.differenceRole, ["name": archive.officials[official].name])
      case .post(let official):
        wording.text(.differencePost, ["name": archive.officials[official].name])
      case .figure(let figure): wording.text(.differenceFigure, ["measure": figure.measure])
      }
    let versions = difference.versions.map { version in
      StatementRow(
        text: words(of: version.version),
        sources: sources(version.reports, reports) {
          place(of: version.version, difference, in: $0)
        }
      )
    }
    return DifferenceRow(subject: subject, versions: versions)
  }

  /// Returns where an article says its version of something that another tells otherwise.
  private func place(
    of version: MeetingDigest.Difference.Version,
    _ difference: MeetingDigest.Difference,
    in article: Reference<Article>
  ) -> String {
    if case .figure(let figure) = version { return place(of: figure, in: article) }
    switch difference.subject {
    case .role(let official), .post(let official):
      return place(of: RecordReference(official), in: article, or: "participants")
    case .date, .figure: return plan.addresses[article]
    }
  }

  private func words(of version: MeetingDigest.Difference.Version) -> String {
    switch version {
    case .date(let date): return wording.date(date)
    case .role(let role): return wording.word("role", role.rawValue)
    case .post(let post): return words(of: post)
    case .figure(let figure):
      let row = row(figure)
      return [row.qualifier, row.value].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Returns the reports of these numbers, each at the place where it says what it is cited for.
  func sources(
    _ numbers: [Int],
    _ reports: [Reference<Article>],
    at place: (Reference<Article>) -> String
  ) -> [SourceRow] {
    numbers.map { number in
      var row = row(reports[number - 1])
      row.link.path = place(reports[number - 1])
      let publisher = row.publisher?.name ?? wording.text(.publisherUnknown)
      return SourceRow(number: number, link: row.link, origin: "\(publisher), \(row.date)")
    }
  }
}
