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
  var aliases: [AliasRow]
  var kind: String
  var locator: HTMLBytes?
  var valid: String?
  var isFormer: Bool
  var successor: LinkRow?
  var predecessors: [PredecessorRow]
  var ownMeetings: String
  var lineMeetings: String
  var meetings: ListRow<ProvinceMeetingRow>
  var holders: ListRow<BodyPostRow>
  var organizations: ListRow<LinkRow>
  var mentioning: ListRow<ArticleRow>
  var figures: [FigureRow]
  var mentions: MentionsRow

  static let fields = Fields<Self>("province page") {
    Field.embedded("frame", PageFrame.self) { $0.frame }
    Field.text("id") { $0.province.id.text }
    Field.text("name") { $0.province.name }
    Field.text("kind") { $0.kind }
    Field.optionalHTML("locator") { $0.locator }
    Field.optionalText("code") { $0.province.code }
    Field.optionalText("region") { $0.province.region }
    Field.list("aliases", AliasRow.self) { $0.aliases }
    Field.optionalText("valid") { $0.valid }
    Field.flag("is_former") { $0.isFormer }
    Field.optionalObject("successor", LinkRow.self) { $0.successor }
    Field.list("predecessors", PredecessorRow.self) { $0.predecessors }
    Field.text("own_meetings") { $0.ownMeetings }
    Field.text("line_meetings") { $0.lineMeetings }
    Field.listing("meeting_list", ListRow<ProvinceMeetingRow>.self) { $0.meetings }
    Field.listing("holder_list", ListRow<BodyPostRow>.self) { $0.holders }
    Field.listing("organization_list", ListRow<LinkRow>.self) { $0.organizations }
    Field.listing("mentioning", ListRow<ArticleRow>.self) { $0.mentioning }
    Field.list("figures", FigureRow.self) { $0.figures }
    Field.listing("mentions", MentionsRow.self) { $0.mentions }
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

/// Makes the page of a unit.
struct ProvincePageMaker: PageMaker {
  let template = "province"
  let subjects: [PageSubject<Reference<Province>>]
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let provinceRows: ProvinceRowMaker
  let lists: ListMaker
  let holders: HolderListMaker
  let quotes: QuoteMaker
  let maps: MapMaker
  let wording: Words
  let byProvince: Findings<Province, ProvinceConnections>
  let succession: Finding<Succession>
  let sortedOrganizations: Finding<NameSorting<Organization>>

  static func subjects(
    _ linked: LinkedArchive,
    _ addresses: Addresses
  ) -> [PageSubject<Reference<Province>>] {
    linked.pages(of: linked.archive.provinces, at: addresses) { reference in
      let found = linked.connections.byProvince[reference]
      return [
        found.meetingsOfLine.count, found.mentioning.count, found.withFiguresOfLine.count,
        found.organizations.count, linked.connections.holderCount(ofLine: reference),
      ].max() ?? 0
    }
  }

  func page(_ reference: Reference<Province>, at place: PagePlace) -> ProvincePage {
    let province = records[reference]
    let found = byProvince[reference]
    let anchors = YearAnchors.anchors(of: found.meetingsOfLine) { records[$0].date.year }
    let row = provinceRows.row(reference)
    let title = wording.fullName(province)
    return ProvincePage(
      frame: frames.frame(
        place,
        title: title,
        of: row.link,
        description: aboutLine([title, row.kind, row.region, row.lineMeetings]),
        section: .provinces,
        trail: frames.trail(.provinces)
      ),
      province: province,
      aliases: place.number == 1 ? links.aliases(province.aliases) : [],
      kind: row.kind,
      locator: place.number == 1 ? maps.locator(of: reference) : nil,
      valid: row.valid,
      isFormer: province.isFormer,
      successor: row.successor,
      predecessors: predecessors(of: reference).map(provinceRows.row(predecessor:)),
      ownMeetings: row.ownMeetings,
      lineMeetings: row.lineMeetings,
      meetings: lists.list(found.meetingsOfLine, on: place) { meeting in
        let held = records[meeting].province
        return ProvinceMeetingRow(
          meeting: rows.row(meeting),
          heldIn: held.flatMap {
            $0 == reference ? nil : links.link($0, besides: province.name, wording)
          },
          anchor: anchors[meeting]
        )
      },
      holders: holders.list(of: bodies(ofLine: reference), on: place) { body in
        guard let unit = records[body].province, unit != reference else { return nil }
        return links.link(unit, besides: province.name, wording)
      },
      organizations: lists.list(sortedOrganizations(found.organizations), on: place, links.link),
      mentioning: lists.list(found.mentioning, on: place) { rows.row($0) },
      figures: figures(
        of: reference,
        in: PageAddress.part(place.number, of: found.withFiguresOfLine)
      ),
      mentions: lists.mentions(of: .province(reference), on: place)
    )
  }

  private func predecessors(of province: Reference<Province>) -> [Reference<Province>] {
    succession.part("before \(province)") { $0.predecessors(of: province) }
  }

  /// Returns the bodies of this unit, then those of the units that became part of it.
  private func bodies(ofLine province: Reference<Province>) -> [Reference<Organization>] {
    let line = succession.part("into \(province)") { $0.line(into: province) }
    return line.flatMap { sortedOrganizations(byProvince[$0].organizations) }
  }

  /// Returns the figures of the unit, and those of the units that became part of it, which are marked
  /// as theirs: by measure, and those of one measure in the order of time.
  private func figures(
    of province: Reference<Province>,
    in articles: ArraySlice<Reference<Article>>
  ) -> [FigureRow] {
    let line = Set(succession.part("into \(province)") { $0.line(into: province) })
    let reported = articles.flatMap { article in
      records[article].figures.enumerated()
        .filter { $0.element.province.map(line.contains) ?? false }
        .map { number, figure in
          (figure: figure, number: number, article: article, key: SortKey(figure.measure))
        }
    }
    return reported.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      let (first, second) = (left.figure.period?.text ?? "", right.figure.period?.text ?? "")
      return first != second ? first < second : left.article < right.article
    }.map { reported in
      var row = rows.row(reported.figure, by: reported.article, showsArticle: true)
      row.province = reported.figure.province.flatMap {
        $0 == province ? nil : links.link($0, besides: records[province].name, wording)
      }
      row.article?.link.path = quotes.place(
        ofFigure: reported.number,
        in: reported.article
      )
      return row
    }
  }
}
