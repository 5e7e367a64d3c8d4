internal import ArchiveModel
internal import Wording

// The pages of records, one maker a kind.

extension PageKinds {
  var article: ArticlePageMaker {
    ArticlePageMaker(
      subjects: ArticlePageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      texts: parts.texts,
      links: parts.links,
      rows: parts.rows,
      lists: parts.lists,
      passages: parts.passages,
      related: RelatedRowMaker(
        records: door,
        rows: parts.rows,
        wording: parts.wording,
        related: found.related
      ),
      wording: parts.wording,
      mentions: found.mentions,
      versions: found.versions,
      reports: found.reports,
      chronicle: found.articles,
      sorted: found.sortedOrganizations
    )
  }

  var meeting: MeetingPageMaker {
    MeetingPageMaker(
      subjects: MeetingPageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      texts: parts.texts,
      links: parts.links,
      rows: parts.rows,
      lists: parts.lists,
      quotes: parts.quotes,
      differences: DifferenceMaker(
        records: door,
        rows: parts.rows,
        quotes: parts.quotes,
        addresses: addresses,
        wording: parts.wording
      ),
      wording: parts.wording,
      reports: found.reports,
      chronicle: found.meetings,
      succession: found.succession,
      sorted: found.sortedTopics
    )
  }

  var official: OfficialPageMaker {
    OfficialPageMaker(
      subjects: OfficialPageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      texts: parts.texts,
      links: parts.links,
      rows: parts.rows,
      lists: parts.lists,
      quotes: parts.quotes,
      posts: parts.posts,
      figures: CareerFigureMaker(links: parts.links, wording: parts.wording),
      companions: CompanionMaker(
        records: door,
        links: parts.links,
        wording: parts.wording,
        attended: found.attended,
        present: found.present,
        sorting: found.sortedOfficials
      ),
      wording: parts.wording,
      distinctions: found.distinctions,
      namesakes: found.namesakes,
      careers: found.careers,
      attended: found.attended,
      articlesWithoutMeeting: found.articlesWithoutMeeting,
      reports: found.reports,
      sortedProvinces: found.sortedProvinces
    )
  }

  var organization: OrganizationPageMaker {
    OrganizationPageMaker(
      subjects: OrganizationPageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      texts: parts.texts,
      links: parts.links,
      rows: parts.rows,
      lists: parts.lists,
      holders: parts.holders,
      wording: parts.wording,
      byOrganization: found.byOrganization,
      sorted: found.sortedOrganizations
    )
  }

  var province: ProvincePageMaker {
    ProvincePageMaker(
      subjects: ProvincePageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      provinceRows: parts.provinceRows,
      lists: parts.lists,
      holders: parts.holders,
      quotes: parts.quotes,
      maps: parts.maps,
      wording: parts.wording,
      byProvince: found.byProvince,
      succession: found.succession,
      sortedOrganizations: found.sortedOrganizations
    )
  }

  var topic: TopicPageMaker {
    TopicPageMaker(
      subjects: TopicPageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      lists: parts.lists,
      wording: parts.wording,
      byTopic: found.byTopic
    )
  }
}
