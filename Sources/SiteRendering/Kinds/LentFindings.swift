internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// What was found in an archive, lent out through the door, for the wiring of makers.
struct LentFindings {
  let articles: Finding<Chronicle<Article>>
  let meetings: Finding<Chronicle<Meeting>>
  let years: Finding<[YearConnections]>
  let officials: Finding<NameOrder<Official>>
  let organizations: Finding<NameOrder<Organization>>
  let provinces: Finding<[Reference<Province>]>
  let topics: Finding<NameOrder<Topic>>
  let sortedOfficials: Finding<NameSorting<Official>>
  let sortedOrganizations: Finding<NameSorting<Organization>>
  let sortedProvinces: Finding<NameSorting<Province>>
  let sortedTopics: Finding<NameSorting<Topic>>
  let succession: Finding<Succession>
  let texts: Finding<TextConnections>
  let namings: Finding<[RecordReference: [Naming]]>
  let map: Finding<ProvinceMap>
  let mentions: Findings<Article, ArticleMentions>
  let versions: Findings<Article, [Reference<Article>]>
  let related: Findings<Article, [RelatedArticle]>
  let reports: Findings<Meeting, [Reference<Article>]>
  let attendance: Findings<Meeting, [Reference<Official>]>
  let present: Findings<Meeting, [Reference<Official>]>
  let appearances: Findings<Official, [Appearance]>
  let careers: Findings<Official, Career>
  let bodyPosts: Findings<Organization, [BodyPost]>
  let distinctions: Findings<Official, String?>
  let namesakes: Findings<Official, Namesakes.Others>
  let sharedPosts: Findings<Organization, [PostQuestions.SharedPost]>
  let postsOfProvinces: Findings<Official, [PostQuestions.PostElsewhere]>
  let attended: Findings<Official, [Reference<Meeting>]>
  let articlesWithoutMeeting: Findings<Official, [Reference<Article>]>
  let byOrganization: Findings<Organization, OrganizationConnections>
  let byProvince: Findings<Province, ProvinceConnections>
  let byTopic: Findings<Topic, TopicConnections>

  init(_ linked: LinkedArchive, _ orders: Orders, through door: RecordDoor) {
    let found = linked.connections
    articles = door.lend(found.articlesByDate, "articles")
    meetings = door.lend(found.meetingsByDate, "meetings")
    years = door.lend(found.years, "years")
    officials = door.lend(orders.officials, "officials")
    organizations = door.lend(orders.organizations, "organizations")
    provinces = door.lend(orders.provinces.all, "provinces")
    topics = door.lend(orders.topics, "topics")
    sortedOfficials = door.lend(orders.officials.sorting, "order of officials")
    sortedOrganizations = door.lend(orders.organizations.sorting, "order of organizations")
    sortedProvinces = door.lend(orders.provinces.sorting, "order of provinces")
    sortedTopics = door.lend(orders.topics.sorting, "order of topics")
    succession = door.lend(found.succession, "succession")
    texts = door.lend(linked.texts, "texts")
    namings = door.lend(found.mentions, "namings")
    map = door.lend(ProvinceMap(linked.archive, found.succession), "map")
    mentions = door.lend(linked.mentions, "mentions")
    versions = door.lend(found.versions, "versions")
    related = door.lend(linked.texts.related, "related")
    reports = door.lend(found.reports, "reports")
    attendance = door.lend(found.attendance, "attendance")
    present = door.lend(found.present, "present")
    appearances = door.lend(found.appearances, "appearances")
    careers = door.lend(found.careers, "careers")
    bodyPosts = door.lend(found.bodyPosts, "posts of bodies")
    distinctions = door.lend(found.namesakes.distinctions, "distinctions")
    namesakes = door.lend(found.namesakes.others, "namesakes")
    sharedPosts = door.lend(found.postQuestions.ofBodies, "posts of several")
    postsOfProvinces = door.lend(found.postQuestions.ofPeople, "posts of provinces")
    attended = door.lend(found.attended, "attended")
    articlesWithoutMeeting = door.lend(found.articlesWithoutMeeting, "articles without meeting")
    byOrganization = door.lend(found.byOrganization, "by organization")
    byProvince = door.lend(found.byProvince, "by province")
    byTopic = door.lend(found.byTopic, "by topic")
  }
}
