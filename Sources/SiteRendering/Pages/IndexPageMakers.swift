internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// Makes the list of all articles, the newest first.
struct ArticleIndexMaker: PageMaker {
  let template = "articles"
  let frames: FrameMaker
  let rows: RowMaker
  let lists: ListMaker
  let wording: Words
  let articles: Finding<Chronicle<Article>>
  let count: Int

  var subjects: [PageSubject<Void>] { [PageSubject((), at: "articles/index.html", items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> ChronicleIndexPage<ArticleRow> {
    ChronicleIndexPage(
      frame: frames.frame(place, title: wording.text(.articles), section: .articles),
      list: lists.list(articles.value.all, on: place) { rows.row($0) }
    )
  }
}

/// Makes the list of all meetings, the newest first.
struct MeetingIndexMaker: PageMaker {
  let template = "meetings"
  let frames: FrameMaker
  let rows: RowMaker
  let lists: ListMaker
  let wording: Words
  let meetings: Finding<Chronicle<Meeting>>
  let count: Int

  var subjects: [PageSubject<Void>] { [PageSubject((), at: "meetings/index.html", items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> ChronicleIndexPage<MeetingRow> {
    ChronicleIndexPage(
      frame: frames.frame(place, title: wording.text(.meetings), section: .meetings),
      list: lists.list(meetings.value.all, on: place) { rows.row($0) }
    )
  }
}

/// Makes the list of all people in two orders.
struct OfficialIndexMaker: PageMaker {
  let template = "officials"
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let rows: RowMaker
  let letters: LetterMaker
  let wording: Words
  let officials: Finding<NameOrder<Official>>
  let byFullName: Finding<[Reference<Official>]>
  let count: Int

  private static let address = "officials/index.html"

  var subjects: [PageSubject<Void>] { [PageSubject((), at: Self.address, items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> OfficialIndexPage {
    let order = officials.value
    return OfficialIndexPage(
      frame: frames.frame(place, title: wording.text(.officials), section: .officials),
      total: wording.number(count),
      ways: letters.ways(to: order.initials, in: Self.address),
      byGivenName: letters.letters(
        PageAddress.part(place.number, of: order.all),
        as: { rows.row($0) },
        by: { records[$0].givenName }
      ),
      byFullName: letters.letters(
        PageAddress.part(place.number, of: byFullName.value),
        as: links.link,
        by: { records[$0].name }
      )
    )
  }
}

/// Makes the list of all bodies.
struct OrganizationIndexMaker: PageMaker {
  let template = "organizations"
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let letters: LetterMaker
  let wording: Words
  let organizations: Finding<NameOrder<Organization>>
  let byOrganization: Findings<Organization, OrganizationConnections>
  let count: Int

  private static let address = "organizations/index.html"

  var subjects: [PageSubject<Void>] { [PageSubject((), at: Self.address, items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> CountedIndexPage {
    let order = organizations.value
    return CountedIndexPage(
      frame: frames.frame(place, title: wording.text(.organizations), section: .organizations),
      total: wording.number(count),
      ways: letters.ways(to: order.initials, in: Self.address),
      letters: letters.letters(
        PageAddress.part(place.number, of: order.all),
        as: row,
        by: { records[$0].name }
      ),
      kind: .organization
    )
  }

  private func row(_ reference: Reference<Organization>) -> CountedLinkRow {
    let articles = byOrganization[reference].articleCount
    return CountedLinkRow(
      link: links.link(reference),
      // Many are known by the posts of people alone.
      count: articles == 0 ? "" : wording.count(.countArticles, articles),
      detail: records[reference].organizationKind.map {
        wording.word("organization_kind", $0.rawValue)
      }
    )
  }
}

/// Makes the list of all topics.
struct TopicIndexMaker: PageMaker {
  let template = "topics"
  let records: RecordDoor
  let frames: FrameMaker
  let links: LinkMaker
  let letters: LetterMaker
  let wording: Words
  let topics: Finding<NameOrder<Topic>>
  let byTopic: Findings<Topic, TopicConnections>
  let count: Int

  private static let address = "topics/index.html"

  var subjects: [PageSubject<Void>] { [PageSubject((), at: Self.address, items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> CountedIndexPage {
    let order = topics.value
    return CountedIndexPage(
      frame: frames.frame(place, title: wording.text(.topics), section: .topics),
      total: wording.number(count),
      ways: letters.ways(to: order.initials, in: Self.address),
      letters: letters.letters(
        PageAddress.part(place.number, of: order.all),
        as: row,
        by: { records[$0].name }
      ),
      kind: .topic
    )
  }

  private func row(_ reference: Reference<Topic>) -> CountedLinkRow {
    let found = byTopic[reference]
    return CountedLinkRow(
      link: links.link(reference),
      count: wording.count(.countArticles, found.articles.count),
      detail: wording.count(.countMeetings, found.meetings.count)
    )
  }
}

/// Makes the list of all units.
struct ProvinceIndexMaker: PageMaker {
  let template = "provinces"
  let records: RecordDoor
  let frames: FrameMaker
  let provinceRows: ProvinceRowMaker
  let matrix: ProvinceMatrixMaker
  let wording: Words
  let provinces: Finding<[Reference<Province>]>
  let count: Int

  var subjects: [PageSubject<Void>] { [PageSubject((), at: "provinces/index.html", items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> ProvinceIndexPage {
    let part = PageAddress.part(place.number, of: provinces.value)
    return ProvinceIndexPage(
      frame: frames.frame(place, title: wording.text(.provinces), section: .provinces),
      total: wording.number(count),
      matrix: place.number == 1 ? matrix.matrix : nil,
      current: part.filter { !records[$0].isFormer }.map(provinceRows.row),
      former: part.filter { records[$0].isFormer }.map(provinceRows.row)
    )
  }
}

/// Makes the list of all years.
struct YearIndexMaker: PageMaker {
  let template = "years"
  let frames: FrameMaker
  let yearRows: YearRowMaker
  let wording: Words
  let years: Finding<[YearConnections]>
  let count: Int

  var subjects: [PageSubject<Void>] { [PageSubject((), at: "years/index.html", items: count)] }

  func page(_ subject: Void, at place: PagePlace) -> YearIndexPage {
    YearIndexPage(
      frame: frames.frame(place, title: wording.text(.years), section: .years),
      years: PageAddress.part(place.number, of: years.value).map(yearRows.row)
    )
  }
}
