package import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// A record had an address, and the next site has no page there.
///
/// Known are the addresses of the ledger, wherever the site is built, and those of the site in place.
/// A draft that is left out is not gone: its record is there, and so will its page be.
package struct GoneAddressCheck {
  /// The addresses of all its pages.
  private let next: Set<String>
  private let leftOut: Set<RecordAddress>
  private let ledger: AddressLedger
  /// The path of the ledger.
  private let ledgerPath: String
  /// The path of the file that says what became of addresses.
  private let redirectsPath: String
  private let catalogue: Catalogue

  /// Takes the plan of a site and what it is made of, with the paths of the two files that know of what
  /// was before.
  package init(
    _ plan: SitePlan,
    of catalogue: Catalogue,
    ledger: String,
    redirects: String
  ) {
    next = Set(plan.files.map(\.path))
    leftOut = Set(catalogue.leftOut)
    self.ledger = catalogue.written.ledger
    ledgerPath = ledger
    redirectsPath = redirects
    self.catalogue = catalogue
  }

  private func isGone(_ address: RecordAddress) -> Bool {
    !next.contains(Addresses.address(of: address)) && !leftOut.contains(address)
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
    let heirs = LikelyHeirs(catalogue, of: gone, besides: isKnown)
    return gone.enumerated().map { number, entry in
      pageGone(entry, heirs: heirs.heirs(of: entry, isNearAsked: number < Self.mostNear))
    }
  }

  /// For so many addresses ids are compared with each other.
  private static let mostNear = 100

  private func pageGone(_ entry: AddressEntry, heirs: [RecordAddress]) -> Diagnostic {
    let address = entry.address
    return Diagnostic(
      .addressGone,
      .warning,
      at: SourceLocation(path: redirectsPath, position: .start),
      "the page \(address).html "
        + (entry.line == 0 ? "of the site in place" : "that was published")
        + " is gone, and nothing leads on from it: write 'from: \(address)' into redirects.yml, "
        + "with 'to:' or 'withdrawn:'",
      notes: entry.line == 0
        ? [] : [Note("; it stands at", place(ofLine: entry.line), as: .pathAndLine)],
      suggestions: heirs.map { "to: \($0)" }
    )
  }

  private func place(ofLine line: Int) -> SourceLocation {
    SourceLocation(path: ledgerPath, position: SourcePosition(line: line, column: 1))
  }
}
