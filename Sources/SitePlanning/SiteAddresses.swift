package import ArchiveModel
package import ArchiveReading
internal import Markdown

/// The addresses that a site has now, as the ledger keeps them.
package enum SiteAddresses {
  /// Returns the records and redirects of a site, without the drafts among them.
  ///
  /// - Parameters:
  ///   - catalogue: the records.
  ///   - plan: the files of their site.
  ///   - isNamed: whether the digests of names are wanted, which take time.
  /// - Returns: an entry for each, with all that the ledger says of it.
  package static func ledger(
    of catalogue: Catalogue,
    _ plan: SitePlan,
    isNamed: Bool = true
  ) -> AddressLedger {
    let archive = catalogue.archive
    let drafts = catalogue.drafts
    var pages: [RecordReference: Int] = [:]
    var paths: Set<String> = []
    for file in plan.files {
      if case .record(let record, let page) = file.origin {
        pages[record] = max(page, pages[record] ?? 1)
      } else if file.path.hasPrefix(PageAddress.passagesFolder), file.origin == .site {
        paths.insert(file.path)
      }
    }
    let records = RecordKind.allCases.flatMap { kind in
      (0..<archive.count(of: kind)).map { RecordReference(kind, at: $0) }
    }
    let entries = records.compactMap { reference -> AddressEntry? in
      let record = archive[reference]
      guard !drafts.contains(record.address) else { return nil }
      var entry = AddressEntry(record.address)
      entry.dates = record.occurred.map { [$0] } ?? []
      entry.paragraphs = reference.kind == .article ? record.body.paragraphCount : 0
      entry.pages = pages[reference] ?? 1
      entry.hasPassages =
        reference.kind == .article
        && paths.contains(PageAddress.passages(of: Addresses.address(of: record.address)))
      if isNamed { entry.names = [NameDigest.digest(of: record.name)] }
      return entry
    }
    return AddressLedger(entries + archive.redirects.map { AddressEntry($0.from) })
  }

  /// Returns how much of a site the ledger lacks.
  package static func missing(in ledger: AddressLedger, of catalogue: Catalogue, _ plan: SitePlan)
    -> MissingAddresses
  {
    var missing = MissingAddresses()
    for entry in self.ledger(of: catalogue, plan, isNamed: false).entries {
      guard let known = ledger[entry.address] else {
        missing.addresses += 1
        continue
      }
      if known.lacksSomething(of: entry) { missing.lines += 1 }
    }
    return missing
  }
}

/// What is not written down yet.
package struct MissingAddresses: Sendable, Equatable {
  /// How many addresses of records and redirects.
  package var addresses = 0
  /// How many lines lack a page, a year or a paragraph that was added since.
  package var lines = 0
}
