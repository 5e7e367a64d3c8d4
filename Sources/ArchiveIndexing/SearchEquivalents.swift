internal import ArchiveLinking
internal import ArchiveModel
internal import VietnameseText

/// The short names of organizations with their full ones, and the spellings of provinces, so that either
/// finds the other.
enum SearchEquivalents {
  /// Readers load all of them with the first word that they type: enough for the usual ones.
  static let limit = 200
  /// Longer ones are put together from general abbreviations (UBND, TP) and plain words.
  static let longest = 4

  /// Returns groups of texts that mean the same: the full name first, provinces behind organizations.
  ///
  /// An abbreviation that two organizations share stands for neither; of more than ``limit``, those
  /// of which the archive speaks most are kept.
  static func groups(_ archive: Archive, _ connections: Connections) -> [[String]] {
    var bearers: [String: Set<Reference<Organization>>] = [:]
    for reference in archive.organizations.references {
      let organization = archive.organizations[reference]
      for name in [organization.name] + organization.aliases {
        bearers[Folding.comparisonKey(of: name), default: []].insert(reference)
      }
    }
    let groups = archive.organizations.references.compactMap { reference -> Group? in
      let organization = archive.organizations[reference]
      let short = organization.aliases.filter { alias in
        isAbbreviation(alias, of: organization.name)
          && bearers[Folding.comparisonKey(of: alias)]?.count == 1
      }
      guard !short.isEmpty else { return nil }
      return Group(
        texts: [organization.name] + short,
        organization: reference,
        weight: connections.byOrganization[reference].weight
      )
    }
    let heaviest = groups.sorted { left, right in
      left.weight != right.weight
        ? left.weight > right.weight : left.organization < right.organization
    }
    return heaviest.prefix(limit).sorted { $0.organization < $1.organization }.map(\.texts)
      + spellings(archive)
  }

  /// The names of provinces with the spellings that are not found by their letters: `Kon Tum`, `Kontum`.
  private static func spellings(_ archive: Archive) -> [[String]] {
    var names: Set<String> = []
    return archive.provinces.records.flatMap { [$0.name] + $0.aliases }.compactMap { name in
      let others = PlaceSpellings.unusual(of: name)
      guard !others.isEmpty, names.insert(Folding.comparisonKey(of: name)).inserted else {
        return nil
      }
      return [name] + others
    }
  }

  private struct Group {
    var texts: [String]
    var organization: Reference<Organization>
    var weight: Int
  }

  /// Says whether an alias is few words, fewer than the name has, with one all in capitals.
  static func isAbbreviation(_ alias: String, of name: String) -> Bool {
    let words = alias.split(separator: " ")
    return words.count <= longest && words.count < name.split(separator: " ").count
      && words.contains { word in
        let letters = word.filter(\.isLetter)
        return letters.count >= 2 && letters.allSatisfy(\.isUppercase)
      }
  }
}

extension OrganizationConnections {
  /// In how many lists of how many records the organization stands.
  fileprivate var weight: Int {
    published.count + mentioning.count + organized.count + officials.count
  }
}
