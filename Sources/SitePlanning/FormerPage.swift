package import ArchiveModel

/// A page that stands where a page of the archive once was, beside the pages of redirects: a further
/// page of a list that became shorter, a year that nothing is listed under any more.
package struct FormerPage: Sendable, Hashable {
  /// What took its place.
  package enum Goal: Sendable, Hashable {
    /// A page of a record's longest list, from 1.
    case record(RecordAddress, page: Int)
    /// What an article shares with others.
    case passages(RecordAddress)
    /// The page of a redirect that says more than one way to go.
    case redirect(RecordAddress)
    /// A page of the list of all records of a kind.
    case list(RecordKind, page: Int)
    case year(Int, page: Int)
    case years
    /// Nothing yet: the record that stood here is a draft again.
    case draft
  }

  package let path: String
  package let goal: Goal

  package init(path: String, goal: Goal) {
    self.path = path
    self.goal = goal
  }
}

extension FormerPage.Goal {
  /// The address of the page that it leads to; nil where it leads to none.
  package var path: String? {
    switch self {
    case .record(let record, let page):
      PageAddress.page(page, of: Addresses.address(of: record))
    case .passages(let record): PageAddress.passages(of: Addresses.address(of: record))
    case .redirect(let record): Addresses.address(of: record)
    case .list(let kind, let page): PageAddress.page(page, of: PageAddress.list(of: kind))
    case .year(let year, let page): PageAddress.page(page, of: PageAddress.year(year))
    case .years: PageAddress.years
    case .draft: nil
    }
  }
}
