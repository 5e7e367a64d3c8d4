internal import ArchiveModel

/// The names of all organizations, for finding which of them a printed position names.
struct OrganizationNames {
  private struct Name {
    var words: [Substring]
    var organization: Reference<Organization>
  }

  private let archive: Archive
  /// By first word; the longest first, because a name may begin like a longer one.
  private var names: [Substring: [Name]] = [:]

  init(_ archive: Archive) {
    self.archive = archive
    for reference in archive.organizations.references {
      let organization = archive.organizations[reference]
      for name in [organization.name] + organization.aliases {
        let words = PositionWords.split(name)
        guard let first = words.first else { continue }
        names[first, default: []].append(Name(words: words, organization: reference))
      }
    }
    for key in names.keys {
      names[key]?.sort {
        $0.words.count != $1.words.count
          ? $0.words.count > $1.words.count : $0.organization < $1.organization
      }
    }
  }

  /// Returns the bodies that a position names, where the organization is not among them and has
  /// nothing to do with any of them; an empty list means that there is no contradiction.
  func contradicting(
    _ position: String,
    _ organization: Reference<Organization>
  ) -> [Reference<Organization>] {
    let named = mentions(in: PositionWords.split(position))
    // Short names (Chính phủ, Bộ Công an) also stand inside of forms that no record has.
    let telling = named.filter { $0.length >= 3 }.flatMap(\.organizations)
    let isMeant = named.flatMap(\.organizations).contains { areRelated($0, organization) }
    guard !isMeant, !telling.isEmpty else { return [] }
    var seen: Set<Reference<Organization>> = []
    return telling.filter { seen.insert($0).inserted }
  }

  private struct Mention {
    var length: Int
    /// More than one where bodies share an alias.
    var organizations: [Reference<Organization>]
  }

  private func mentions(in words: [Substring]) -> [Mention] {
    var mentions: [Mention] = []
    var start = 0
    while start < words.count {
      let rest = words[start...]
      let found = names[words[start], default: []].filter { rest.starts(with: $0.words) }
      let length = found.first?.words.count ?? 0
      if length > 0 {
        let longest = found.filter { $0.words.count == length }
        mentions.append(Mention(length: length, organizations: longest.map(\.organization)))
      }
      start += max(1, length)
    }
    return mentions
  }

  /// Says whether one body is the other or stands above it.
  private func areRelated(_ left: Reference<Organization>, _ right: Reference<Organization>) -> Bool
  {
    line(above: left).contains(right) || line(above: right).contains(left)
  }

  private func line(above reference: Reference<Organization>) -> [Reference<Organization>] {
    reference.chain { archive.organizations[$0].parent }
  }
}
