internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import SitePlanning
internal import Templating
internal import VietnameseText
internal import Wording

/// A unit between two dates: its meetings, and those of the units that became part of it.
struct ProvincePage: Presentable {
  var frame: PageFrame
  var province: Province
  var kind: String
  var locator: HTMLBytes?
  var valid: String?
  var successor: LinkRow?
  var predecessors: [PredecessorRow]
  var ownMeetings: String
  var lineMeetings: String
  var meetings: ListRow<ProvinceMeetingRow>
  var officials: ListRow<OfficialRow>
  var organizations: ListRow<LinkRow>
  var mentioning: ListRow<ArticleRow>
  var figures: [FigureRow]
  var mentions: MentionsRow

  static let fields = Fields<Self>("province page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.province.id.text }
    Field.text("name") { $0.province.name }
    // The name again, for where that of another unit hides it.
    Field.text("province_name") { $0.province.name }
    Field.text("kind") { $0.kind }
    Field.optionalHTML("locator") { $0.locator }
    Field.optionalText("code") { $0.province.code }
    Field.optionalText("region") { $0.province.region }
    Field.optionalText("aliases") { $0.province.aliases.joined(separator: "; ") }
    Field.optionalText("valid") { $0.valid }
    Field.optionalObject("successor", LinkRow.self) { $0.successor }
    Field.flag("has_predecessors") { !$0.predecessors.isEmpty }
    Field.list("predecessors", PredecessorRow.self) { $0.predecessors }
    Field.text("own_meetings") { $0.ownMeetings }
    Field.text("line_meetings") { $0.lineMeetings }
    Field.optionalObject("meeting_list", ListRow<ProvinceMeetingRow>.self) {
      $0.meetings.unlessEmpty
    }
    Field.optionalObject("official_list", ListRow<OfficialRow>.self) { $0.officials.unlessEmpty }
    Field.optionalObject("organization_list", ListRow<LinkRow>.self) {
      $0.organizations.unlessEmpty
    }
    Field.optionalObject("mentioning", ListRow<ArticleRow>.self) { $0.mentioning.unlessEmpty }
    Field.flag("has_figures") { !$0.figures.isEmpty }
    Field.list("figures", FigureRow.self) { $0.figures }
    Field.optionalObject("mentions", MentionsRow.self) { $0.mentions.unlessEmpty }
  }
}

/// A unit that became part of another, with when it existed.
struct PredecessorRow: Presentable {
  var link: LinkRow
  var valid: String?
  var meetings: String

  static let fields = Fields<Self>("predecessor") {
    Field.embedded("link", LinkRow.self) { $0.link }
    Field.optionalText("valid") { $0.valid }
    Field.text("meetings") { $0.meetings }
  }
}

/// A meeting on a province's page, with the unit that it was held in where that is another.
struct ProvinceMeetingRow: Presentable {
  var meeting: MeetingRow
  var heldIn: LinkRow?
  /// An id for the newest meeting of each year, to which the matrix of provinces and years leads.
  var anchor: String?

  static let fields = Fields<Self>("province meeting") {
    Field.embedded("meeting", MeetingRow.self) { $0.meeting }
    Field.optionalObject("held_in", LinkRow.self) { $0.heldIn }
    Field.optionalText("anchor") { $0.anchor }
  }
}

extension SiteView {
  func page(_ page: SitePlan.Page, of reference: Reference<Province>, _ site: SiteFrame)
    -> ProvincePage
  {
    let province = archive.provinces[reference]
    let found = connections.byProvince[reference.index]
    let anchors = matrixAnchors(of: found)
    let withFigures = Self.part(page.route.page, of: found.withFigures)
    return ProvincePage(
      frame: frame(
        page,
        site,
        title: fullName(province),
        description: about(reference),
        section: .provinces,
        trail: trail(.provinces)
      ),
      province: province,
      kind: wording.word("province_kind", province.provinceKind.rawValue),
      locator: page.route.page == 1 ? locator(of: reference) : nil,
      valid: province.valid.flatMap { $0 == .unknown ? nil : wording.date($0) },
      successor: province.successor.map { link($0) },
      predecessors: found.predecessors.map { row(predecessor: $0) },
      ownMeetings: wording.count(.countMeetings, found.meetings.count),
      lineMeetings: wording.count(.countMeetings, found.meetingsOfLine.count),
      meetings: list(found.meetingsOfLine, on: page) { meeting in
        let held = archive.meetings[meeting].province
        return ProvinceMeetingRow(
          meeting: row(meeting),
          heldIn: held == reference ? nil : held.map { link($0) },
          anchor: anchors[meeting]
        )
      },
      officials: list(orders.sorted(Array(officials(ofLine: reference))), on: page) { row($0) },
      organizations: list(orders.sorted(found.organizations), on: page) { link($0) },
      mentioning: list(found.mentioning, on: page) { row($0) },
      figures: figures(of: reference, in: withFigures),
      mentions: mentions(of: RecordReference(reference), on: page)
    )
  }

  /// Returns those with a post in this unit or in one that became part of it, each once.
  private func officials(ofLine province: Reference<Province>) -> Set<Reference<Official>> {
    var line = [province]
    var next = 0
    while next < line.count {
      let predecessors = connections.byProvince[line[next].index].predecessors
      line += predecessors.filter { !line.contains($0) }
      next += 1
    }
    return Set(line.flatMap { connections.byProvince[$0.index].officials })
  }

  /// Returns the figures by measure, and those of one measure in the order of time.
  private func figures(
    of province: Reference<Province>,
    in articles: ArraySlice<Reference<Article>>
  ) -> [FigureRow] {
    let reported = articles.flatMap { article in
      archive.articles[article].figures.filter { $0.province == province }
        .map { (figure: $0, article: article, key: SortKey($0.measure)) }
    }
    return reported.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      let (first, second) = (left.figure.period?.text ?? "", right.figure.period?.text ?? "")
      return first != second ? first < second : left.article < right.article
    }.map { reported in
      var row = row(reported.figure, article: reported.article)
      row.article?.link.path = place(of: reported.figure, in: reported.article)
      return row
    }
  }

  /// Units of one name are told apart by when they existed: `Cần Thơ (đến 30/6/2025)`.
  func fullName(_ province: Province) -> String {
    guard let valid = province.valid, valid != .unknown else { return province.name }
    return "\(province.name) (\(wording.date(valid)))"
  }

  func row(predecessor reference: Reference<Province>) -> PredecessorRow {
    let province = archive.provinces[reference]
    return PredecessorRow(
      link: link(reference),
      valid: province.valid.map(wording.date),
      meetings: wording.count(
        .countMeetings,
        connections.byProvince[reference.index].meetingsOfLine.count
      )
    )
  }
}
