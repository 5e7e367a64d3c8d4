package import ArchiveModel

/// The phrases of the interface that the program itself uses; templates name theirs as `{{t.key}}`.
///
/// Each stands in `strings/vi.yml` and `strings/en.yml` under its raw value; one that is missing is
/// an error before any page is made.
package enum Phrase: String, CaseIterable, Sendable {
  // Sections of the site.
  case home = "title_home"
  case articles = "title_articles"
  case meetings = "title_meetings"
  case officials = "title_officials"
  case organizations = "title_organizations"
  case provinces = "title_provinces"
  case provincesThenAndNow = "provinces_then_and_now"
  case topics = "title_topics"
  case years = "title_years"
  case timeline = "title_timeline"
  case map = "title_map"
  case network = "title_network"
  case search = "title_search"
  case about = "title_about"
  case guide = "title_guide"
  case notFound = "title_not_found"
  case moved = "title_moved"
  case split = "title_split"
  case withdrawn = "title_withdrawn"
  case inRevision = "title_in_revision"
  case year = "title_year"
  case pageOf = "page_of"
  case furtherPage = "further_page"
  case pageAbout = "page_about"

  // Dates.
  case dateDay = "date_day"
  case dateMonth = "date_month"
  case dateYear = "date_year"
  case dateYearNamed = "date_year_named"
  case dateSeason = "date_season"
  case dateYears = "date_years"
  case dateApproximate = "date_approximate"
  case dateUncertain = "date_uncertain"
  case dateDays = "date_days"
  case dateMonths = "date_months"
  case dateInterval = "date_interval"
  case dateFrom = "date_from"
  case dateUntil = "date_until"
  case dateBefore = "date_before"
  case dateOr = "date_or"
  case dateUnknown = "date_unknown"
  case monthHeading = "month_heading"
  case monthUnknown = "month_unknown"

  // Numbers.
  case groupMark = "number_group_mark"
  case decimalMark = "number_decimal_mark"
  case countArticles = "count_articles"
  case countMeetings = "count_meetings"
  case countSites = "count_sites"
  case countPeople = "count_people"
  case countUndatedMeetings = "count_undated_meetings"
  case countPosts = "count_posts"

  // The map.
  case mapIslands = "map_islands"
  case mapLocator = "map_locator"

  // Drawings and calendars.
  case timelineDrawing = "timeline_drawing"
  case timelineGlance = "timeline_glance"
  case yearAndEarlier = "matrix_earlier"
  case networkDrawing = "network_drawing"
  case networkDrawingCut = "network_drawing_cut"
  case networkPerson = "network_person"
  case careerDrawing = "career_drawing"
  case careerDrawingYear = "career_drawing_year"
  case careerCut = "career_cut"
  case monthAlone = "month_alone"
  case andPeople = "and_people"

  // Why an article is related.
  case relatedMeeting = "related_meeting"
  case relatedOfficials = "related_officials"
  case relatedProvince = "related_province"
  case relatedSameDay = "related_same_day"
  case relatedDays = "related_days"
  case relatedWords = "related_words"
  case relatedWording = "related_wording"
  case bothOf = "both_of"

  // By what it is known whom a name in a text means.
  case nameByArticle = "name_by_article"
  case nameByPost = "name_by_post"

  // Passages that stand in several articles.
  case passages = "title_passages"
  case passagesOf = "passages_of"
  case passagesAbout = "passages_about"
  case passageParagraph = "passage_paragraph"
  case passageParagraphs = "passage_paragraphs"
  case passageElsewhere = "passage_elsewhere"
  case passageMark = "passage_mark"
  case passageFurther = "passage_further"
  case passageMore = "passage_more"
  case passageUnlisted = "passage_unlisted"
  case passagesMore = "passages_more"
  case passagesLeftOut = "passages_left_out"

  // Differences between reports.
  case publisherUnknown = "publisher_unknown"
  case differenceDate = "difference_date"
  case differenceRecorded = "difference_recorded"
  case differenceNoDate = "difference_no_date"
  case differenceRole = "difference_role"
  case differencePost = "difference_post"
  case differenceFigure = "difference_figure"

  // Markdown.
  case footnotes
  case backToText = "back_to_text"
  case paragraph
  case table
}

extension RecordKind {
  /// What the list of all records of the kind is called.
  package var title: Phrase {
    switch self {
    case .article: .articles
    case .meeting: .meetings
    case .official: .officials
    case .organization: .organizations
    case .province: .provinces
    case .topic: .topics
    }
  }
}
