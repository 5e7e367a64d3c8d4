internal import ArchiveModel
internal import Diagnostics
internal import VietnameseText

/// An id that would break later: an address of the site's own, or a name that Windows has for a device.
enum ReservedIDCheck {
  @Sendable static func findings(in catalogue: Catalogue) -> [Diagnostic] {
    RecordKind.allCases.flatMap { findings(catalogue.written.records(of: $0)) }
  }

  private static func findings(_ records: [any WrittenRecord]) -> [Diagnostic] {
    let reserved = records.filter { ReservedID.problem($0.address.id) != nil }
    guard !reserved.isEmpty else { return [] }
    let taken = Set(records.map(\.address.id))
    return reserved.compactMap { record in
      let id = record.address.id
      return ReservedID.problem(id).map { problem in
        Diagnostic(
          .invalidID,
          at: record.source.location,
          problem,
          suggestions: [ReservedID.nearest(to: id, butNot: taken)]
        )
      }
    }
  }
}

/// The ids that no record may have, though they are well formed.
package enum ReservedID {
  /// Returns why an id cannot be had; nil where it can.
  package static func problem(_ id: String) -> String? {
    if id == "index" {
      return "'\(id)' is the address of the list of all records: choose another id"
    }
    if isFurtherPage(id) {
      return "'\(id)' is the address of a further page of a list: choose another id"
    }
    if isDevice(id) { return "'\(id)' is a name that Windows reserves: choose another id" }
    return nil
  }

  /// Returns an id, or the nearest to it that is neither reserved nor taken.
  static func nearest(to id: String, butNot taken: Set<String>) -> String {
    numbered(nearTo: id, butNot: taken, from: 1).id
  }

  /// Returns an id, or the nearest to it that is neither reserved nor taken, with a number from one on,
  /// and that number.
  static func numbered(
    nearTo id: String,
    butNot taken: Set<String>,
    from first: Int
  ) -> (id: String, number: Int?) {
    // `page-2` → `page2`, `con` → `con-1`, `con-2`.
    let parts = id.split(separator: "-")
    let joined =
      isFurtherPage(id)
      ? (parts.dropLast(2) + [parts.suffix(2).joined()[...]]).joined(separator: "-") : id
    let beginning = joined.prefix(ID<Article>.longest - 6)
    let isFree = { (id: String) in !taken.contains(id) && problem(id) == nil }
    if isFree(joined) { return (joined, nil) }
    let numbered = (first...).lazy.map { number in
      (id: Folding.slug(of: "\(beginning)-\(number)"), number: Optional(number))
    }
    return numbered.first { isFree($0.id) } ?? (joined, nil)
  }

  /// `page-2`, `can-tho-page-12`.
  private static func isFurtherPage(_ id: String) -> Bool {
    let rest = Array(id.utf8)[...].reversed().drop { $0 &- 0x30 < 10 }
    let page = Array("-page".utf8).reversed()
    guard rest.count < id.utf8.count, rest.first == UInt8(ascii: "-") else { return false }
    let before = rest.dropFirst()
    return before.elementsEqual(page.dropLast()) || before.starts(with: page)
  }

  /// Says whether Windows has a device of that name, whatever ends it has: `con.html` is one as well
  /// (Microsoft, Naming Files, Paths, and Namespaces).
  package static func isDevice(_ name: String) -> Bool { devices.contains(name) }

  private static let devices: Set<String> = {
    let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()
}
