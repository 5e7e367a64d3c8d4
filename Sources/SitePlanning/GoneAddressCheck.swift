package import ArchiveModel
package import Diagnostics

/// A record had an address in the site in place, and the next one has no page there.
///
/// A draft that is left out is not gone: its record is there, and so will its page be.
package enum GoneAddressCheck {
  /// Compares the next site with the one in place.
  ///
  /// - Parameters:
  ///   - plan: the files of the next site, the pages of redirects among them.
  ///   - published: the addresses of the site in place.
  ///   - drafts: the records that are left out.
  ///   - redirects: the path of the file that says what became of addresses.
  /// - Returns: a warning for each address that dies, at the place where it is mended.
  package static func findings(
    in plan: SitePlan,
    after published: PublishedAddresses,
    leavingOut drafts: [RecordAddress],
    redirects: String
  ) -> [Diagnostic] {
    let next = Set(plan.files.compactMap { PublishedAddresses.address(of: $0.path) })
    let leftOut = Set(drafts)
    let gone = published.addresses.filter { !next.contains($0) && !leftOut.contains($0) }
    guard !gone.isEmpty else { return [] }
    let new = newRecords(in: plan, besides: published)
    let place = SourceLocation(path: redirects, position: .start)
    return gone.map { address in
      let near = new[address.kind]?.suggestions(for: address.id) ?? []
      return pageGone(address, near: near, at: place)
    }
  }

  /// Returns the ids that were not published yet: one of them may be a new name of what is gone.
  private static func newRecords(
    in plan: SitePlan,
    besides published: PublishedAddresses
  ) -> [RecordKind: KnownWords] {
    let addresses = plan.files.compactMap { file -> RecordAddress? in
      guard case .record(_, page: 1) = file.origin else { return nil }
      return PublishedAddresses.address(of: file.path)
    }
    let new = addresses.filter { !published.contains($0) }
    return Dictionary(grouping: new, by: \.kind).mapValues { KnownWords($0.map(\.id)) }
  }

  private static func pageGone(
    _ address: RecordAddress,
    near ids: [String],
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .addressGone,
      .warning,
      at: place,
      "the page \(address).html of the site in place is gone, and nothing leads on from it: write "
        + "'from: \(address)' into redirects.yml, with 'to:' or 'withdrawn:'",
      suggestions: ids.map { "to: \(address.kind.folder)/\($0)" }
    )
  }
}
