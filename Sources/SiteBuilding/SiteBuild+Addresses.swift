package import ArchiveModel
internal import ArchiveReading
package import Diagnostics
package import FileAccess
internal import SitePlanning

/// The addresses of a site, beside those that were written down.
package struct AddressBook: Sendable {
  /// The path of `addresses.txt`.
  package var path: String
  /// What stands there; nothing where there is no such file.
  package var written: AddressLedger
  /// What the site has now, without drafts.
  package var site: AddressLedger
  /// The addresses that were published and have no page any more.
  package var gone: Set<RecordAddress>

  /// What the file says when all is written down; an address that was published stays.
  package var updated: AddressLedger { written.updated(by: site) }

  package func isNew(_ address: RecordAddress) -> Bool { !written.contains(address) }
}

extension SiteBuild {
  /// Reads and checks everything, and compares the addresses of the site with those written down.
  ///
  /// - Parameter isMending: whether the file of addresses will be written anew, so that the marks
  ///   which a merge left there are no error.
  /// - Returns: no book where the content has an error.
  /// - Throws: where reading fails.
  package func addresses(mending isMending: Bool) throws -> Checked<AddressBook?> {
    let prepared = try prepare(overlooking: isMending ? isMergeMark : { _ in false })
    guard let site = prepared.value, !prepared.hasErrors else {
      return Checked(nil, prepared.diagnostics)
    }
    let book = AddressBook(
      path: ledgerPath,
      written: site.catalogue.written.ledger,
      site: SiteAddresses.ledger(of: site.catalogue, site.plan),
      gone: Set(site.gone.gone)
    )
    return Checked(book, prepared.diagnostics)
  }

  private var isMergeMark: (Diagnostic) -> Bool {
    let path = ledgerPath
    return { $0.code == .syntax && $0.location.path == path && $0.location.column == 1 }
  }
}

extension AddressBook {
  /// Writes the addresses that are new and what else is new of others; the file stays as it is, to
  /// the byte and its time, where nothing is.
  ///
  /// - Returns: whether anything was written.
  package func update() throws(FileError) -> Bool {
    let bytes = Array(updated.text.utf8)
    if try FileSystem.entry(at: path) != nil, try FileSystem.bytes(of: path) == bytes {
      return false
    }
    try FileSystem.replace(path, with: bytes)
    return true
  }
}
