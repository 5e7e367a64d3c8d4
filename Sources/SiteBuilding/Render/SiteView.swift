internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
internal import Wording

/// What pages are made from, read only.
///
/// Holds the archive, its connections, the plan and the words, and what stands on many pages and is
/// made once: orders, dates in words, and the rows by which lists show articles and meetings. It is
/// a class because a copy of it for every page and closure would count some sixty references.
final class SiteView: Sendable {
  let archive: Archive
  let connections: Connections
  let texts: TextConnections
  let mentions: Mentions
  let plan: SitePlan
  let wording: Words
  let orders: Orders
  /// The row of each article, in the order of the archive's table.
  let articleRows: [ArticleRow]
  let meetingRows: [MeetingRow]
  let provinceMap: ProvinceMap
  let passagesTitles: PassagesTitles
  /// The place of each article in the order of time, the newest first.
  private let articlePlaces: [Int]
  private let meetingPlaces: [Int]

  init(
    _ links: LinkedArchive,
    _ plan: SitePlan,
    _ wording: Words
  ) {
    archive = links.archive
    connections = links.connections
    texts = links.texts
    mentions = links.mentions
    self.plan = plan
    self.wording = wording
    orders = Orders(archive)
    let rows = RowMaker(archive: archive, addresses: plan.addresses, wording: wording)
    articleRows = archive.articles.references.map { rows.row($0) }
    meetingRows = archive.meetings.references.map {
      rows.row($0, reports: links.connections.reports[$0.index].count)
    }
    provinceMap = ProvinceMap(archive, connections)
    passagesTitles = PassagesTitles(plan, articleRows, archive)
    articlePlaces = Self.places(of: connections.articlesByDate)
    meetingPlaces = Self.places(of: connections.meetingsByDate)
  }

  /// Returns the article published just before, and the one just after.
  func neighbours(
    of article: Reference<Article>
  ) -> (older: Reference<Article>?, newer: Reference<Article>?) {
    Self.neighbours(of: articlePlaces[article.index], in: connections.articlesByDate)
  }

  /// Returns the meeting held just before, and the one just after.
  func neighbours(
    of meeting: Reference<Meeting>
  ) -> (older: Reference<Meeting>?, newer: Reference<Meeting>?) {
    Self.neighbours(of: meetingPlaces[meeting.index], in: connections.meetingsByDate)
  }

  /// Returns where each record stands in an order of all of them.
  private static func places<Record>(of order: [Reference<Record>]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, reference) in order.enumerated() { places[reference.index] = place }
    return places
  }

  private static func neighbours<Record>(
    of place: Int,
    in order: [Reference<Record>]
  ) -> (older: Reference<Record>?, newer: Reference<Record>?) {
    (place + 1 < order.count ? order[place + 1] : nil, place > 0 ? order[place - 1] : nil)
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
