internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

// The lists of all records of a kind, and of all years.

extension PageKinds {
  var articleIndex: ArticleIndexMaker {
    ArticleIndexMaker(
      frames: parts.frames,
      rows: parts.rows,
      lists: parts.lists,
      wording: parts.wording,
      articles: found.articles,
      count: door.count(of: .article)
    )
  }

  var meetingIndex: MeetingIndexMaker {
    MeetingIndexMaker(
      frames: parts.frames,
      rows: parts.rows,
      lists: parts.lists,
      wording: parts.wording,
      meetings: found.meetings,
      count: door.count(of: .meeting)
    )
  }

  var officialIndex: OfficialIndexMaker {
    OfficialIndexMaker(
      records: door,
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      letters: parts.letters,
      wording: parts.wording,
      officials: found.officials,
      byFullName: door.lend(orders.officialsByFullName, "officials by full name"),
      count: door.count(of: .official)
    )
  }

  var organizationIndex: OrganizationIndexMaker {
    OrganizationIndexMaker(
      records: door,
      frames: parts.frames,
      links: parts.links,
      letters: parts.letters,
      wording: parts.wording,
      organizations: found.organizations,
      byOrganization: found.byOrganization,
      count: door.count(of: .organization)
    )
  }

  var provinceIndex: ProvinceIndexMaker {
    ProvinceIndexMaker(
      records: door,
      frames: parts.frames,
      provinceRows: parts.provinceRows,
      matrix: ProvinceMatrixMaker(
        records: door,
        links: parts.links,
        addresses: addresses,
        wording: parts.wording,
        meetings: found.meetings,
        provinces: found.provinces,
        byProvince: found.byProvince,
        succession: found.succession
      ),
      wording: parts.wording,
      provinces: found.provinces,
      count: door.count(of: .province)
    )
  }

  var topicIndex: TopicIndexMaker {
    TopicIndexMaker(
      records: door,
      frames: parts.frames,
      links: parts.links,
      letters: parts.letters,
      wording: parts.wording,
      topics: found.topics,
      byTopic: found.byTopic,
      count: door.count(of: .topic)
    )
  }

  var yearIndex: YearIndexMaker {
    YearIndexMaker(
      frames: parts.frames,
      yearRows: parts.yearRows,
      wording: parts.wording,
      years: found.years,
      count: linked.connections.years.count
    )
  }
}
