package import ArchiveModel
package import FileAccess

/// The addresses of records that a site in place has, read off the list of its files.
///
/// Addresses of redirects are among them. The pages of lists, the further pages of a record, pages of
/// passages and all other files are not.
package struct PublishedAddresses {
  /// In the order of their kinds and ids.
  package let addresses: [RecordAddress]
  private let known: Set<RecordAddress>

  package init(_ manifest: SiteManifest) {
    let all = Set(manifest.texts.compactMap(Self.address(of:)))
    known = all.filter { address in
      Self.record(ofFurtherPage: address).map { !all.contains($0) } ?? true
    }
    addresses = known.sorted { ($0.kind, $0.id) < ($1.kind, $1.id) }
  }

  package func contains(_ address: RecordAddress) -> Bool { known.contains(address) }

  /// `officials/le-thi-an.html`; nil for `officials/index.html` and `officials/page-2.html`.
  package static func address(of path: String) -> RecordAddress? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix(".html"), let kind = RecordKind(folder: parts[0])
    else { return nil }
    let id = String(parts[1].dropLast(".html".count))
    guard ID<Article>.isWellFormed(id), id != "index", PageAddress.stem(ofFurtherPage: id) != ""
    else { return nil }
    return RecordAddress(kind: kind, id: id)
  }

  /// `officials/le-thi-an-page-2` → `officials/le-thi-an`, if that is what it is.
  private static func record(ofFurtherPage address: RecordAddress) -> RecordAddress? {
    PageAddress.stem(ofFurtherPage: address.id).map {
      RecordAddress(kind: address.kind, id: String($0))
    }
  }
}
