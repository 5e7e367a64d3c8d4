internal import ArchiveModel

/// The names of all provinces, for finding the one of which a printed position speaks.
struct ProvinceNames {
  private let archive: Archive
  /// The words of each name, which several units may bear; the longest first.
  private let names: [[Substring]]

  init(_ archive: Archive) {
    self.archive = archive
    let names = Set(archive.provinces.records.flatMap { [$0.name] + $0.aliases }.map(Self.bare))
    self.names = names.filter { !$0.isEmpty }.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.lexicographicallyPrecedes(right)
    }
  }

  /// Says whether a position speaks of provinces, and the organization belongs to another.
  ///
  /// Only a name behind `tỉnh`, `thành phố` or `TP` is one: the Hồ Chí Minh of an academy's name is
  /// no city, and Vinh may be a person.
  func contradict(_ position: String, _ organization: Reference<Organization>) -> Bool {
    guard let home = archive.organizations[organization].province else { return false }
    let province = archive.provinces[home]
    let own = Set(([province.name] + province.aliases).map(Self.bare))
    let named = mentions(in: PositionWords.split(position))
    return !named.isEmpty && named.allSatisfy { !own.contains($0) }
  }

  private func mentions(in words: [Substring]) -> [[Substring]] {
    words.indices.compactMap { index in
      let rest = words[index...]
      guard let kind = Self.kinds.first(where: { rest.starts(with: $0) }) else { return nil }
      let name = rest.dropFirst(kind.count)
      return names.first { name.starts(with: $0) }
    }
  }

  private static let kinds: [[Substring]] = [["tinh"], ["thanh", "pho"]]

  /// `Thành phố Hồ Chí Minh` and `TP.HCM` without the kind of unit before the name.
  private static func bare(_ name: String) -> [Substring] {
    let words = PositionWords.split(name)
    let kind = kinds.first { words.starts(with: $0) }
    return Array(words.dropFirst(kind?.count ?? 0))
  }
}
