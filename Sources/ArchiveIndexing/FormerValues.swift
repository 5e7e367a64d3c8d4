internal import ArchiveModel
internal import SearchIndexing

/// What became of the ids that addresses of searches may have, by the redirects of an archive.
enum FormerValues {
  /// Returns those of kinds by which results are narrowed down, where they lead to such kinds.
  ///
  /// A result must have a value of each facet that is asked for: so an id that became several
  /// records stands for those of its own kind; where there are none, for those of the kind of the
  /// first.
  static func all(_ archive: Archive, _ facets: [SearchFacet]) -> [FormerValue] {
    let kinds = Set(facets.compactMap { RecordKind(rawValue: $0.name) })
    return archive.redirects.filter { kinds.contains($0.from.kind) }.compactMap { redirect in
      let known = redirect.targets.filter { kinds.contains($0.kind) }
      let kind =
        known.contains { $0.kind == redirect.from.kind } ? redirect.from.kind : known.first?.kind
      let present = known.filter { $0.kind == kind }
      return present.isEmpty ? nil : FormerValue(key(redirect.from), present: present.map(key))
    }
  }

  private static func key(_ address: RecordAddress) -> FormerValue.Key {
    FormerValue.Key(facet: address.kind.rawValue, id: address.id)
  }
}
