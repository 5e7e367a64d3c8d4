internal import ArchiveModel

/// What pages are made from: the archive, its connections, addresses and words. Read only.
struct SiteView: Sendable {
  let archive: Archive
  let connections: Connections
  let plan: SitePlan
  let wording: Wording
  let orders: Orders
  /// The dates in words, each made once.
  private let articleDates: [String]
  private let meetingDates: [String]
  /// The place of each article in the order of time, the newest first.
  private let articlePlaces: [Int]

  init(_ archive: Archive, _ connections: Connections, _ plan: SitePlan, _ wording: Wording) {
    self.archive = archive
    self.connections = connections
    self.plan = plan
    self.wording = wording
    orders = Orders(archive)
    articleDates = archive.articles.records.map { wording.date($0.published) }
    meetingDates = archive.meetings.records.map { wording.date($0.date) }
    var places = [Int](repeating: 0, count: archive.articles.count)
    for (place, article) in connections.articlesByDate.enumerated() {
      places[article.index] = place
    }
    articlePlaces = places
  }

  func date(of article: Reference<Article>) -> String { articleDates[article.index] }

  func date(of meeting: Reference<Meeting>) -> String { meetingDates[meeting.index] }

  /// Returns the article published just before, and the one just after.
  func neighbours(of article: Reference<Article>) -> (
    older: Reference<Article>?, newer: Reference<Article>?
  ) {
    let order = connections.articlesByDate
    let place = articlePlaces[article.index]
    return (place + 1 < order.count ? order[place + 1] : nil, place > 0 ? order[place - 1] : nil)
  }

  /// The date to which what an article says of people belongs: that of the meeting it reports.
  func occasion(of article: Article) -> EDTFDate {
    article.meetings.first.map { archive.meetings[$0.meeting].date } ?? article.published
  }

  /// Returns the part of a list that stands on a page of it.
  static func part<Item>(_ page: Int, of list: [Item]) -> ArraySlice<Item> {
    let start = min((page - 1) * Addresses.listLength, list.count)
    return list[start..<min(start + Addresses.listLength, list.count)]
  }
}
