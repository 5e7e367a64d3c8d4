internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

// The pages that every archive has once, those of years, of passages and of redirects.

extension PageKinds {
  func home(_ settings: ArchiveSettings) -> HomePageMaker {
    HomePageMaker(
      settings: settings,
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      yearRows: parts.yearRows,
      letters: parts.letters,
      counts: parts.counts,
      maps: parts.maps,
      timeline: parts.timeline,
      wording: parts.wording,
      articles: found.articles,
      meetings: found.meetings,
      years: found.years,
      officials: found.officials,
      topics: found.topics,
      byTopic: found.byTopic
    )
  }

  func notFound(_ settings: ArchiveSettings) -> NotFoundPageMaker {
    NotFoundPageMaker(
      settings: settings,
      frames: parts.frames,
      counts: parts.counts,
      wording: parts.wording,
      standalone: door.lend(StandaloneParts(assets, SiteMark(settings)), "standalone")
    )
  }

  func search(_ edition: String) -> SearchPageMaker {
    SearchPageMaker(
      records: door,
      frames: parts.frames,
      links: parts.links,
      provinceRows: parts.provinceRows,
      letters: parts.letters,
      counts: parts.counts,
      addresses: addresses,
      wording: parts.wording,
      edition: edition,
      officials: found.officials,
      provinces: found.provinces,
      topics: found.topics
    )
  }

  var timeline: TimelinePageMaker {
    TimelinePageMaker(
      frames: parts.frames,
      yearRows: parts.yearRows,
      figure: parts.timeline,
      wording: parts.wording,
      years: found.years
    )
  }

  var map: MapPageMaker {
    MapPageMaker(
      records: door,
      frames: parts.frames,
      links: parts.links,
      maps: parts.maps,
      provinceRows: parts.provinceRows,
      wording: parts.wording,
      provinces: found.provinces
    )
  }

  var network: NetworkPageMaker {
    NetworkPageMaker(
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      wording: parts.wording,
      figure: NetworkFigureMaker(
        links: parts.links,
        wording: parts.wording,
        attended: found.attended,
        present: found.present,
        sorting: found.sortedOfficials
      ),
      meetings: found.meetings,
      present: found.present,
      sorting: found.sortedOfficials
    )
  }

  var year: YearPageMaker {
    YearPageMaker(
      subjects: YearPageMaker.subjects(linked),
      records: door,
      frames: parts.frames,
      rows: parts.rows,
      yearRows: parts.yearRows,
      calendar: CalendarMaker(
        records: door,
        links: parts.links,
        rows: parts.rows,
        wording: parts.wording
      ),
      wording: parts.wording,
      years: found.years
    )
  }

  var passages: PassagesPageMaker {
    PassagesPageMaker(
      subjects: PassagesPageMaker.subjects(linked, addresses),
      records: door,
      frames: parts.frames,
      links: parts.links,
      rows: parts.rows,
      passages: parts.passages,
      wording: parts.wording,
      texts: found.texts
    )
  }

  func onward(_ settings: ArchiveSettings, _ former: [FormerPage]) -> OnwardPageMaker {
    OnwardPageMaker(
      subjects: OnwardPageMaker.subjects(linked.archive, former),
      settings: settings,
      site: parts.frames.site,
      links: parts.links,
      goals: GoalLinkMaker(records: door, links: parts.links, wording: parts.wording),
      title: parts.wording.text(.moved)
    )
  }

  func redirect(_ former: [FormerPage]) -> RedirectPageMaker {
    RedirectPageMaker(
      subjects: RedirectPageMaker.subjects(linked.archive.redirects, former),
      frames: parts.frames,
      choices: ChoiceRowMaker(
        records: door,
        links: parts.links,
        rows: parts.rows,
        wording: parts.wording,
        byTopic: found.byTopic
      ),
      wording: parts.wording
    )
  }
}
