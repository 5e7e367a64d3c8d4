package import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// A record had an address, and the next site has no page there.
///
/// Known are the addresses of the ledger, wherever the site is built, and those of the site in place.
/// A draft that is left out is not gone: its record is there, and so will its page be.
package struct GoneAddressCheck {
  private let next: Set<RecordAddress>
  private let leftOut: Set<RecordAddress>
  private let ledger: AddressLedger
  /// The path of the ledger.
  private let ledgerPath: String
  /// The path of the file that says what became of addresses.
  private let redirectsPath: String
  private let catalogue: Catalogue

  package init(_ plan: SitePlan, of catalogue: Catalogue, in content: String) {
    next = Set(plan.files.compactMap { PublishedAddresses.address(of: $0.path) })
    leftOut = Set(catalogue.leftOut)
    ledger = catalogue.written.ledger
    ledgerPath = "\(content)/addresses.txt"
    redirectsPath = "\(content)/redirects.yml"
    self.catalogue = catalogue
  }

  private func isGone(_ address: RecordAddress) -> Bool {
    !next.contains(address) && !leftOut.contains(address)
  }

  /// The addresses of the ledger that die.
  package var gone: [RecordAddress] { ledger.entries.map(\.address).filter(isGone) }

  /// Returns a warning for each address of the ledger that dies, at the place where it is mended.
  package func findings() -> [Diagnostic] {
    findings(gone.compactMap { ledger[$0] }, besides: { ledger.contains($0) })
  }

  /// Returns the same for the addresses of the site in place that the ledger lacks.
  package func findings(after published: PublishedAddresses) -> [Diagnostic] {
    let entries = published.addresses.filter { isGone($0) && !ledger.contains($0) }.map {
      AddressEntry($0)
    }
    return findings(entries) { ledger.contains($0) || published.contains($0) }
  }

  private func findings(
    _ gone: [AddressEntry],
    besides isKnown: (RecordAddress) -> Bool
  ) -> [Diagnostic] {
    guard !gone.isEmpty else { return [] }
    let heirs = LikelyHeirs(catalogue, besides: isKnown)
    return gone.map { pageGone($0, heirs: heirs.heirs(of: $0)) }
  }

  private func pageGone(_ entry: AddressEntry, heirs: [RecordAddress]) -> Diagnostic {
    let address = entry.address
    let line = SourcePosition(line: entry.line, column: 1)
    return Diagnostic(
      .addressGone,
      .warning,
      at: SourceLocation(path: redirectsPath, position: .start),
      "the page \(address).html "
        + (entry.line == 0 ? "of the site in place" : "that was published")
        + " is gone, and nothing leads on from it: write 'from: \(address)' into redirects.yml, "
        + "with 'to:' or 'withdrawn:'",
      notes: entry.line == 0
        ? []
        : [Note(", listed at", SourceLocation(path: ledgerPath, position: line), as: .pathAndLine)],
      suggestions: heirs.map { "to: \($0)" }
    )
  }
}
