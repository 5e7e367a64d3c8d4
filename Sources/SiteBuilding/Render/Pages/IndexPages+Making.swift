internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import VietnameseText
internal import Wording

extension SiteView {
  func articleIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> ChronicleIndexPage<ArticleRow> {
    ChronicleIndexPage(
      frame: frame(page, site, title: wording.text(.articles), section: .articles),
      list: list(connections.articlesByDate, on: page) { row($0) }
    )
  }

  func meetingIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> ChronicleIndexPage<MeetingRow> {
    ChronicleIndexPage(
      frame: frame(page, site, title: wording.text(.meetings), section: .meetings),
      list: list(connections.meetingsByDate, on: page) { row($0) }
    )
  }

  func officialIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> OfficialIndexPage {
    let number = page.route.page
    let given = Self.part(number, of: orders.officialsByGivenName)
    let full = Self.part(number, of: orders.officialsByFullName)
    return OfficialIndexPage(
      frame: frame(page, site, title: wording.text(.officials), section: .officials),
      total: wording.number(archive.officials.count),
      ways: ways(to: orders.initialsOfOfficials, of: .official),
      byGivenName: letters(given, as: { row($0) }, by: givenName),
      byFullName: letters(full, as: { link($0) }) { archive.officials[$0].name }
    )
  }

  func givenName(of official: Reference<Official>) -> String {
    Orders.givenName(in: archive.officials[official].name)
  }

  /// The letters of a list, each leading to its place on whichever page it is.
  func ways(to initials: [Orders.Initial], of kind: RecordKind) -> [AnchorRow] {
    initials.map { initial in
      let page = initial.place / Addresses.listLength + 1
      let path = plan.addresses[.index(.records(kind), page: page)]
      let anchor = Self.anchor(ofLetter: initial.letter)
      return AnchorRow(path: path + "#" + anchor, text: initial.letter)
    }
  }

  /// The id of a letter's heading: `Đ` and `D` are two letters and so two ids.
  static func anchor(ofLetter letter: String) -> String {
    let numbers = letter.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII && scalar.properties.isAlphabetic
        ? String(scalar) : String(scalar.value, radix: 16)
    }
    return "l-" + numbers.joined()
  }

  func organizationIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> CountedIndexPage {
    CountedIndexPage(
      frame: frame(page, site, title: wording.text(.organizations), section: .organizations),
      total: wording.number(archive.organizations.count),
      ways: ways(to: orders.initialsOfOrganizations, of: .organization),
      letters: letters(
        Self.part(page.route.page, of: orders.organizations),
        as: { reference in
          let found = connections.byOrganization[reference.index]
          let articles = Set(found.published + found.mentioning).count
          let organization = archive.organizations[reference]
          return CountedLinkRow(
            link: link(reference),
            // Many are known by the posts of people alone.
            count: articles == 0 ? "" : wording.count(.countArticles, articles),
            detail: organization.organizationKind.map {
              wording.word("organization_kind", $0.rawValue)
            }
          )
        }
      ) { archive.organizations[$0].name },
      kind: .organization
    )
  }

  func topicIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> CountedIndexPage {
    CountedIndexPage(
      frame: frame(page, site, title: wording.text(.topics), section: .topics),
      total: wording.number(archive.topics.count),
      ways: ways(to: orders.initialsOfTopics, of: .topic),
      letters: letters(
        Self.part(page.route.page, of: orders.topics),
        as: { reference in
          let found = connections.byTopic[reference.index]
          return CountedLinkRow(
            link: link(reference),
            count: wording.count(.countArticles, found.articles.count),
            detail: wording.count(.countMeetings, found.meetings.count)
          )
        }
      ) { archive.topics[$0].name },
      kind: .topic
    )
  }

  func provinceIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> ProvinceIndexPage {
    let part = Self.part(page.route.page, of: orders.provinces)
    return ProvinceIndexPage(
      frame: frame(page, site, title: wording.text(.provinces), section: .provinces),
      total: wording.number(archive.provinces.count),
      matrix: page.route.page == 1 ? provinceMatrix : nil,
      current: part.filter { !archive.provinces[$0].isFormer }.map { row($0) },
      former: part.filter { archive.provinces[$0].isFormer }.map { row($0) }
    )
  }

  func row(_ reference: Reference<Province>) -> ProvinceRow {
    let province = archive.provinces[reference]
    let found = connections.byProvince[reference.index]
    return ProvinceRow(
      link: link(reference),
      kind: wording.word("province_kind", province.provinceKind.rawValue),
      region: province.region,
      valid: province.valid.flatMap { $0 == .unknown ? nil : wording.date($0) },
      successor: province.successor.map { link($0) },
      own: found.meetings.count,
      line: found.meetingsOfLine.count,
      wording: wording
    )
  }

  func yearIndex(_ page: SitePlan.Page, _ site: SiteFrame) -> YearIndexPage {
    YearIndexPage(
      frame: frame(page, site, title: wording.text(.years), section: .years),
      years: Self.part(page.route.page, of: connections.years).map { row($0) }
    )
  }

  func row(_ year: YearConnections) -> YearRow {
    YearRow(
      link: link(year),
      meetings: wording.count(.countMeetings, year.meetings.count),
      articles: wording.count(.countArticles, year.articles.count)
    )
  }

  /// Puts sorted records under the letters that their names begin with, the letters in their order:
  /// names in quotation marks sort before all, and belong to the letter behind the mark.
  func letters<Record, Row>(
    _ references: some Sequence<Reference<Record>>,
    as row: (Reference<Record>) -> Row,
    by name: (Reference<Record>) -> String
  ) -> [LetterRow<Row>] {
    var letters: [LetterRow<Row>] = []
    var places: [String: Int] = [:]
    for reference in references {
      let letter = Alphabet.letter(of: name(reference))
      let place = places[letter, default: letters.count]
      if place == letters.count {
        letters.append(LetterRow(letter: letter, items: []))
        places[letter] = place
      }
      letters[place].items.append(row(reference))
    }
    return letters.sorted { SortKey($0.letter) < SortKey($1.letter) }
  }
}
