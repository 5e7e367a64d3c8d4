package import ArchiveModel

/// A page of the site by what it shows.
package enum Route: Sendable, Hashable {
  /// The pages that every archive has once.
  package enum Single: String, Sendable, CaseIterable {
    case home = "index"
    case notFound = "404"
    case search, about, guide, timeline, map, network
  }

  /// The folders with lists of records.
  package enum Section: Sendable, Hashable {
    case records(RecordKind)
    case years

    package static let all = RecordKind.allCases.map { Section.records($0) } + [.years]

    package var folder: String {
      switch self {
      case .records(let kind): kind.folder
      case .years: "years"
      }
    }
  }

  case single(Single)
  /// A page of the list of all records of a kind, from 1.
  case index(Section, page: Int)
  /// A page of a record, from 1; further pages carry on its long lists.
  case record(RecordReference, page: Int)
  case year(Int, page: Int)
  /// The passages that first appeared in an article and recur in others.
  case passages(Reference<Article>)
  /// What became of an address that was given up; by its place in the list.
  case redirect(Int)
}

/// The addresses of all pages, relative to the root of the site.
package struct Addresses: Sendable {
  /// Lists of more records than this go on on further pages.
  package static let listLength = 100

  private let records: [[String]]
  private let redirects: [RecordAddress]

  package init(_ archive: Archive) {
    func stems<Record>(_ table: Table<Record>) -> [String] {
      table.records.map { "\(Record.kind.folder)/\($0.id)" }
    }
    records = RecordKind.allCases.map { kind in
      switch kind {
      case .article: stems(archive.articles)
      case .meeting: stems(archive.meetings)
      case .official: stems(archive.officials)
      case .organization: stems(archive.organizations)
      case .province: stems(archive.provinces)
      case .topic: stems(archive.topics)
      }
    }.map { $0.map { $0 + ".html" } }
    redirects = archive.redirects.map(\.from)
  }

  package subscript(record: RecordReference) -> String { records[record.kind.place][record.index] }

  package subscript<Subject: ArchiveRecord>(reference: Reference<Subject>) -> String {
    records[Subject.kind.place][reference.index]
  }

  package subscript(route: Route) -> String {
    switch route {
    case .single(let single): "\(single.rawValue).html"
    case .index(let section, let page):
      "\(section.folder)/\(page == 1 ? "index" : "page-\(page)").html"
    case .record(let record, let page): Self.page(page, of: self[record])
    case .year(let year, let page): Self.page(page, of: "years/\(EDTFDate.name(ofYear: year)).html")
    case .passages(let article): "passages/\(self[article].dropFirst("articles/".count))"
    case .redirect(let index): "\(redirects[index].kind.folder)/\(redirects[index].id).html"
    }
  }

  /// `officials/ID.html` → `officials/ID-page-2.html`.
  private static func page(_ page: Int, of first: String) -> String {
    page == 1 ? first : "\(first.dropLast(".html".count))-page-\(page).html"
  }
}

extension RecordKind {
  fileprivate var place: Int {
    switch self {
    case .article: 0
    case .meeting: 1
    case .official: 2
    case .organization: 3
    case .province: 4
    case .topic: 5
    }
  }
}
