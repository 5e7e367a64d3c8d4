package import ArchiveModel

/// Finds the pages that stood once and whose place no page of the site has, from what the ledger says
/// of each address: nothing here depends on what lies in the output, so that the same records make
/// the same site.
package struct FormerPages {
  /// What was published, and which of it is a draft again.
  package struct Past: Sendable {
    let ledger: AddressLedger
    let drafts: Set<RecordAddress>

    package init(_ ledger: AddressLedger = AddressLedger(), drafts: [RecordAddress] = []) {
      self.ledger = ledger
      self.drafts = Set(drafts)
    }
  }

  private let past: Past
  private let redirects: [Redirect]
  private let redirectOf: [RecordAddress: Redirect]
  /// The addresses of all pages that there are.
  private let paths: Set<String>
  /// No list was longer than all that was ever published, if all of that is known; a note that says
  /// more than this is a slip of the pen.
  private let mostPages: Int
  private static let usualPages = 100
  private var taken: Set<String> = []
  private var found: [FormerPage] = []

  /// Returns the former pages of an archive: those of records, of lists, of years.
  ///
  /// - Parameters:
  ///   - past: what was published.
  ///   - archive: the records and redirects.
  ///   - pages: all other pages of the site.
  /// - Returns: pages at addresses that none of the others has.
  package static func find(
    _ past: Past,
    in archive: Archive,
    besides pages: [PlannedFile]
  ) -> [FormerPage] {
    var finder = FormerPages(past, archive.redirects, Set(pages.map(\.path)))
    finder.findPagesOfRecords()
    finder.findPagesOfLists(in: archive)
    finder.findPagesOfYears()
    return finder.found
  }

  private init(_ past: Past, _ redirects: [Redirect], _ paths: Set<String>) {
    self.past = past
    self.paths = paths
    self.redirects = redirects
    let published = past.ledger.entries.count + redirects.count + paths.count
    mostPages = max(Self.usualPages, PageAddress.count(for: published))
    redirectOf = Dictionary(uniqueKeysWithValues: redirects.map { ($0.from, $0) })
  }

  private func has(_ address: RecordAddress) -> Bool {
    paths.contains(Addresses.address(of: address))
  }

  /// How many pages begin with one that there is.
  private func pageCount(from first: String) -> Int {
    var count = 1
    while paths.contains(PageAddress.page(count + 1, of: first)) { count += 1 }
    return count
  }

  private mutating func lead(from path: String, to goal: FormerPage.Goal) {
    guard !paths.contains(path), taken.insert(path).inserted else { return }
    found.append(FormerPage(path: path, goal: goal))
  }

  /// Leads on from the further pages of what had `count` pages, each to the one of its number or to
  /// the last that there is.
  private mutating func lead(
    from first: String,
    pages count: Int,
    to goal: (Int) -> FormerPage.Goal
  ) {
    let count = min(count, mostPages)
    guard count > 1 else { return }
    for number in 2...count { lead(from: PageAddress.page(number, of: first), to: goal(number)) }
  }
}

/// Records.
extension FormerPages {
  private mutating func findPagesOfRecords() {
    for entry in past.ledger.entries { findPages(of: entry) }
    for redirect in redirects where !past.ledger.contains(redirect.from) {
      findPages(of: AddressEntry(redirect.from))
    }
  }

  /// Whoever renames a record may do so before all that it had is written down: it had what the records
  /// have that it leads to.
  private func inherited(_ entry: AddressEntry, from targets: [RecordAddress]) -> AddressEntry {
    var entry = entry
    for target in targets.map(Addresses.address) {
      entry.pages = max(entry.pages, pageCount(from: target))
      if paths.contains(PageAddress.passages(of: target)) { entry.hasPassages = true }
    }
    if entry.address.kind != .article { entry.hasPassages = false }
    return entry
  }

  private mutating func findPages(of written: AddressEntry) {
    let entry = inherited(written, from: redirectOf[written.address]?.targets ?? [])
    let address = entry.address
    let path = Addresses.address(of: address)
    let record: RecordAddress
    if let redirect = redirectOf[address] {
      guard let target = redirect.onlyTarget else {
        lead(from: path, pages: entry.pages) { _ in .redirect(address) }
        if entry.hasPassages {
          lead(from: PageAddress.passages(of: path), to: .redirect(address))
        }
        return
      }
      record = target
    } else if has(address) {
      record = address
    } else {
      // What is gone without a word is reported and leads nowhere.
      guard past.drafts.contains(address) else { return }
      lead(from: path, to: .draft)
      lead(from: path, pages: entry.pages) { _ in .draft }
      if entry.hasPassages { lead(from: PageAddress.passages(of: path), to: .draft) }
      return
    }
    if entry.pages > 1 {
      let last = pageCount(from: Addresses.address(of: record))
      lead(from: path, pages: entry.pages) { .record(record, page: min($0, last)) }
    }
    if entry.hasPassages {
      let passages = PageAddress.passages(of: Addresses.address(of: record))
      lead(
        from: PageAddress.passages(of: path),
        to: paths.contains(passages) ? .passages(record) : .record(record, page: 1)
      )
    }
  }
}

/// Lists.
extension FormerPages {
  /// A list never had more records than were ever published of its kind.
  private mutating func findPagesOfLists(in archive: Archive) {
    for kind in RecordKind.allCases {
      var records = Set(archive.ids(of: kind))
      records.formUnion(
        past.ledger.entries.lazy.filter { $0.address.kind == kind }.map(\.address.id)
      )
      records.formUnion(redirects.lazy.map(\.from).filter { $0.kind == kind }.map(\.id))
      let first = PageAddress.list(of: kind)
      let last = pageCount(from: first)
      lead(from: first, pages: PageAddress.count(for: records.count)) {
        .list(kind, page: min($0, last))
      }
    }
  }

  /// The page of a year has a list of meetings and one of articles.
  private mutating func findPagesOfYears() {
    var listed: [Int: [RecordKind: Int]] = [:]
    for entry in past.ledger.entries {
      for year in entry.years { listed[year, default: [:]][entry.address.kind, default: 0] += 1 }
    }
    for (year, counts) in listed.sorted(by: { $0.key < $1.key }) {
      let first = PageAddress.year(year)
      let isThere = paths.contains(first)
      let last = isThere ? pageCount(from: first) : 0
      if !isThere { lead(from: first, to: .years) }
      lead(from: first, pages: PageAddress.count(for: counts.values.max() ?? 0)) {
        isThere ? .year(year, page: min($0, last)) : .years
      }
    }
  }
}
