package import ArchiveModel
internal import VietnameseText

/// The records of each kind in the order of their lists, made once for all pages.
package struct Orders: Sendable {
  /// By given name, which stands last in Vietnamese.
  package let officialsByGivenName: [Reference<Official>]
  package let officialsByFullName: [Reference<Official>]
  package let organizations: [Reference<Organization>]
  package let provinces: [Reference<Province>]
  package let topics: [Reference<Topic>]
  package let initialsOfOfficials: [Initial]
  package let initialsOfOrganizations: [Initial]
  package let initialsOfTopics: [Initial]
  /// The place of each official in the order of given names.
  private let placesOfOfficials: [Int]
  private let placesOfOrganizations: [Int]
  private let placesOfTopics: [Int]

  package init(_ archive: Archive) {
    officialsByGivenName = Self.sorted(archive.officials) { SortKey(givenNameFirst: $0.name) }
    officialsByFullName = Self.sorted(archive.officials) { SortKey($0.name) }
    organizations = Self.sorted(archive.organizations) { SortKey($0.name) }
    provinces = Self.sorted(archive.provinces) { SortKey($0.name) }
    topics = Self.sorted(archive.topics) { SortKey($0.name) }
    initialsOfOfficials = Self.initials(
      officialsByGivenName.map { Self.givenName(in: archive.officials[$0].name) }
    )
    initialsOfOrganizations = Self.initials(organizations.map { archive.organizations[$0].name })
    initialsOfTopics = Self.initials(topics.map { archive.topics[$0].name })
    placesOfOfficials = Self.places(officialsByGivenName)
    placesOfOrganizations = Self.places(organizations)
    placesOfTopics = Self.places(topics)
  }

  package func sorted(_ officials: [Reference<Official>]) -> [Reference<Official>] {
    officials.sorted { placesOfOfficials[$0.index] < placesOfOfficials[$1.index] }
  }

  package func sorted(_ organizations: [Reference<Organization>]) -> [Reference<Organization>] {
    organizations.sorted { placesOfOrganizations[$0.index] < placesOfOrganizations[$1.index] }
  }

  package func sorted(_ topics: some Sequence<Reference<Topic>>) -> [Reference<Topic>] {
    topics.sorted { placesOfTopics[$0.index] < placesOfTopics[$1.index] }
  }

  /// The place of an official in the order of given names, from 0.
  package func place(of official: Reference<Official>) -> Int { placesOfOfficials[official.index] }

  private static func sorted<Record>(
    _ table: Table<Record>,
    _ key: (Record) -> SortKey
  ) -> [Reference<Record>] {
    let keys = table.records.map(key)
    return table.references.sorted { left, right in
      keys[left.index] != keys[right.index] ? keys[left.index] < keys[right.index] : left < right
    }
  }

  /// A letter that names of a list begin with.
  package struct Initial: Sendable, Equatable {
    package var letter: String
    /// The place in the list of the first such name, from 0.
    package var place: Int
  }

  /// Returns the letters that the names of a list begin with, in the order of the alphabet.
  package static func initials(_ names: [String]) -> [Initial] {
    var initials: [Initial] = []
    for (place, name) in names.enumerated() {
      let letter = Alphabet.letter(of: name)
      guard !initials.contains(where: { $0.letter == letter }) else { continue }
      initials.append(Initial(letter: letter, place: place))
    }
    return initials.sorted { SortKey($0.letter) < SortKey($1.letter) }
  }

  /// People are known by the last word of their names.
  package static func givenName(in name: String) -> String {
    String(name.split(separator: " ").last ?? "")
  }

  private static func places<Record>(_ order: [Reference<Record>]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, reference) in order.enumerated() { places[reference.index] = place }
    return places
  }
}
