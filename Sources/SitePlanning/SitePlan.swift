package import ArchiveLinking
internal import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// Stage 5: every page of the site with its address, and how many pages its lists need.
package struct SitePlan: Sendable {
  package struct Page: Sendable {
    package var route: Route
    package var path: String
    /// How many pages the same record or list has.
    package var pageCount: Int
  }

  package var pages: [Page]
  package var addresses: Addresses

  /// Lists all pages, and reports addresses that two of them claim.
  package static func plan(
    _ catalogue: Catalogue,
    _ connections: Connections,
    _ texts: TextConnections
  ) -> Checked<SitePlan> {
    let addresses = Addresses(catalogue.archive)
    var plan = SitePlan(pages: [], addresses: addresses)
    for single in Route.Single.allCases { plan.add(pages: 1) { _ in .single(single) } }
    plan.addIndexes(catalogue.archive, connections)
    plan.addRecords(catalogue.archive, connections)
    for year in connections.years {
      plan.add(pages: year.longestList) { .year(year.year, page: $0) }
    }
    for (text, article) in texts.texts.order.enumerated()
    where !texts.shared.shown(from: text).isEmpty {
      plan.add(pages: 1) { _ in .passages(article) }
    }
    for index in catalogue.archive.redirects.indices {
      plan.add(pages: 1) { _ in .redirect(index) }
    }
    return Checked(plan, AddressCheck.findings(in: plan, of: catalogue))
  }

  private mutating func add(pages items: Int, _ route: (Int) -> Route) {
    let count = max(1, (items + Addresses.listLength - 1) / Addresses.listLength)
    for page in 1...count {
      let route = route(page)
      pages.append(Page(route: route, path: addresses[route], pageCount: count))
    }
  }

  private mutating func addIndexes(_ archive: Archive, _ connections: Connections) {
    for section in Route.Section.all {
      let count =
        switch section {
        case .records(.article): archive.articles.count
        case .records(.meeting): archive.meetings.count
        case .records(.official): archive.officials.count
        case .records(.organization): archive.organizations.count
        case .records(.province): archive.provinces.count
        case .records(.topic): archive.topics.count
        case .years: connections.years.count
        }
      add(pages: count) { .index(section, page: $0) }
    }
  }

  private mutating func addRecords(_ archive: Archive, _ connections: Connections) {
    func add<Record>(_ table: Table<Record>, _ longestList: (Int) -> Int) {
      for reference in table.references {
        let record = RecordReference(reference)
        let mentions = connections.mentions[record]?.count ?? 0
        self.add(pages: max(longestList(reference.index), mentions)) { .record(record, page: $0) }
      }
    }
    add(archive.articles) { connections.versions[$0].count }
    add(archive.meetings) { max(connections.reports[$0].count, connections.attendance[$0].count) }
    add(archive.officials) {
      max(connections.attended[$0].count, connections.articlesWithoutMeeting[$0].count)
    }
    add(archive.organizations) { connections.byOrganization[$0].longestList }
    add(archive.provinces) { connections.byProvince[$0].longestList }
    add(archive.topics) { connections.byTopic[$0].longestList }
  }
}

// How many items the longest list of a page has; it decides how many pages there are.

extension OrganizationConnections {
  fileprivate var longestList: Int {
    [published.count, mentioning.count, organized.count, officials.count, children.count].max() ?? 0
  }
}

extension ProvinceConnections {
  fileprivate var longestList: Int {
    [
      meetingsOfLine.count, mentioning.count, withFigures.count, organizations.count,
      officials.count,
    ].max() ?? 0
  }
}

extension TopicConnections {
  fileprivate var longestList: Int { max(articles.count, meetings.count) }
}

extension YearConnections {
  fileprivate var longestList: Int { max(articles.count, meetings.count) }
}
