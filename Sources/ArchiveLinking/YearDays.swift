package import ArchiveModel

/// What happened on each day of a year, as places in the lists of the year.
package struct YearDays {
  package private(set) var meetings: [CalendarDay: [Int]] = [:]
  package private(set) var articles: [CalendarDay: [Int]] = [:]

  /// A meeting that is said to have lasted longer is shown on its first day only.
  private static let longestMeeting = 14

  /// - Parameters:
  ///   - year: a year with its meetings and articles.
  ///   - date: the date of a meeting.
  ///   - published: when an article appeared.
  package init(
    _ year: YearConnections,
    _ date: (Reference<Meeting>) -> EDTFDate,
    _ published: (Reference<Article>) -> EDTFDate
  ) {
    for (place, meeting) in year.meetings.enumerated() {
      let span = date(meeting)
      guard let first = span.firstDay else { continue }
      let isLong = span.latest.number - first.number >= Self.longestMeeting
      for number in first.number...(isLong ? first.number : span.latest.number) {
        meetings[CalendarDay(number: number), default: []].append(place)
      }
    }
    for (place, article) in year.articles.enumerated() {
      guard let day = published(article).firstDay else { continue }
      articles[day, default: []].append(place)
    }
  }
}

extension EDTFDate {
  /// The day on which it begins; nil where only the month or less is known.
  package var firstDay: CalendarDay? {
    guard let start, start.day != nil, start.years.count == 1 else { return nil }
    return earliest
  }
}
