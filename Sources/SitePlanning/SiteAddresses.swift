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
  /// - Returns: an entry for each, with all that the ledger says of it.
  package static func ledger(of catalogue: Catalogue, _ plan: SitePlan) -> AddressLedger {
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
      entry.hasPassages = paths.contains(
        PageAddress.passages(of: Addresses.address(of: record.address))
      )
      entry.names = [NameDigest.digest(of: record.name)]
      return entry
    }
    return AddressLedger(entries + archive.redirects.map { AddressEntry($0.from) })
  }

  /// Returns how many addresses of a site the ledger lacks.
  package static func countMissing(in ledger: AddressLedger, of catalogue: Catalogue) -> Int {
    let drafts = catalogue.drafts
    let records = RecordKind.allCases.reduce(0) { sum, kind in
      sum
        + catalogue.archive.ids(of: kind).count { id in
          let address = RecordAddress(kind: kind, id: id)
          return !ledger.contains(address) && !drafts.contains(address)
        }
    }
    return records + catalogue.archive.redirects.count { !ledger.contains($0.from) }
  }
}
