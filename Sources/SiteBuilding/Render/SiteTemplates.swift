internal import Diagnostics
internal import Templating

/// Every template of the site, compiled for the kind of page that it shows.
struct SiteTemplates: Sendable {
  let article: Template<ArticlePage>
  let meeting: Template<MeetingPage>
  let official: Template<OfficialPage>
  let organization: Template<OrganizationPage>
  let province: Template<ProvincePage>
  let topic: Template<TopicPage>
  let year: Template<YearPage>
  let articleIndex: Template<ChronicleIndexPage<ArticleRow>>
  let meetingIndex: Template<ChronicleIndexPage<MeetingRow>>
  let officialIndex: Template<OfficialIndexPage>
  let organizationIndex: Template<CountedIndexPage>
  let provinceIndex: Template<ProvinceIndexPage>
  let topicIndex: Template<CountedIndexPage>
  let yearIndex: Template<YearIndexPage>
  let home: Template<HomePage>
  let notFound: Template<PlainPage>
  let search: Template<SearchPage>
  let about: Template<PlainPage>
  let guide: Template<GuidePage>
  let timeline: Template<TimelinePage>
  let map: Template<MapPage>
  let network: Template<NetworkPage>
  let passages: Template<PassagesPage>
  let redirect: Template<RedirectPage>

  /// Compiles all templates, so that one run reports the mistakes in all of them.
  static func compile(_ library: TemplateLibrary) -> Checked<SiteTemplates?> {
    var compiler = Compiler(library: library)
    let templates = compiler.all()
    return Checked(templates, compiler.diagnostics)
  }

  private struct Compiler {
    let library: TemplateLibrary
    var diagnostics: [Diagnostic] = []

    mutating func one<Page: Presentable>(_ name: String) -> Template<Page>? {
      library.compile("pages/\(name)", for: Page.self).reporting(to: &diagnostics)
    }

    mutating func all() -> SiteTemplates? {
      // All are compiled before any is asked for, so that none hides the mistakes of the next.
      let article: Template<ArticlePage>? = one("article")
      let meeting: Template<MeetingPage>? = one("meeting")
      let official: Template<OfficialPage>? = one("official")
      let organization: Template<OrganizationPage>? = one("organization")
      let province: Template<ProvincePage>? = one("province")
      let topic: Template<TopicPage>? = one("topic")
      let year: Template<YearPage>? = one("year")
      let articleIndex: Template<ChronicleIndexPage<ArticleRow>>? = one("articles")
      let meetingIndex: Template<ChronicleIndexPage<MeetingRow>>? = one("meetings")
      let officialIndex: Template<OfficialIndexPage>? = one("officials")
      let organizationIndex: Template<CountedIndexPage>? = one("organizations")
      let provinceIndex: Template<ProvinceIndexPage>? = one("provinces")
      let topicIndex: Template<CountedIndexPage>? = one("topics")
      let yearIndex: Template<YearIndexPage>? = one("years")
      let home: Template<HomePage>? = one("home")
      let notFound: Template<PlainPage>? = one("not-found")
      let search: Template<SearchPage>? = one("search")
      let about: Template<PlainPage>? = one("about")
      let guide: Template<GuidePage>? = one("guide")
      let timeline: Template<TimelinePage>? = one("timeline")
      let map: Template<MapPage>? = one("map")
      let network: Template<NetworkPage>? = one("network")
      let passages: Template<PassagesPage>? = one("passages")
      let redirect: Template<RedirectPage>? = one("redirect")
      guard let article, let meeting, let official, let organization, let province, let topic,
        let year, let articleIndex, let meetingIndex, let officialIndex, let organizationIndex,
        let provinceIndex, let topicIndex, let yearIndex, let home, let notFound, let search,
        let about, let guide, let timeline, let map, let network, let passages, let redirect
      else { return nil }
      return SiteTemplates(
        article: article,
        meeting: meeting,
        official: official,
        organization: organization,
        province: province,
        topic: topic,
        year: year,
        articleIndex: articleIndex,
        meetingIndex: meetingIndex,
        officialIndex: officialIndex,
        organizationIndex: organizationIndex,
        provinceIndex: provinceIndex,
        topicIndex: topicIndex,
        yearIndex: yearIndex,
        home: home,
        notFound: notFound,
        search: search,
        about: about,
        guide: guide,
        timeline: timeline,
        map: map,
        network: network,
        passages: passages,
        redirect: redirect
      )
    }
  }
}
