internal import ArchiveModel
internal import VietnameseText

/// The records of each kind in the order of their lists, made once for all pages.
struct Orders: Sendable {
  /// By given name, which stands last in Vietnamese.
  let officialsByGivenName: [Reference<Official>]
  let officialsByFullName: [Reference<Official>]
  let organizations: [Reference<Organization>]
  let provinces: [Reference<Province>]
  let topics: [Reference<Topic>]
  /// The place of each official in the order of given names.
  private let placesOfOfficials: [Int]
  private let placesOfOrganizations: [Int]
  private let placesOfTopics: [Int]

  init(_ archive: Archive) {
    officialsByGivenName = Self.sorted(archive.officials) { SortKey(givenNameFirst: $0.name) }
    officialsByFullName = Self.sorted(archive.officials) { SortKey($0.name) }
    organizations = Self.sorted(archive.organizations) { SortKey($0.name) }
    provinces = Self.sorted(archive.provinces) { SortKey($0.name) }
    topics = Self.sorted(archive.topics) { SortKey($0.name) }
    placesOfOfficials = Self.places(officialsByGivenName)
    placesOfOrganizations = Self.places(organizations)
    placesOfTopics = Self.places(topics)
  }

  func sorted(_ officials: [Reference<Official>]) -> [Reference<Official>] {
    officials.sorted { placesOfOfficials[$0.index] < placesOfOfficials[$1.index] }
  }

  func sorted(_ organizations: [Reference<Organization>]) -> [Reference<Organization>] {
    organizations.sorted { placesOfOrganizations[$0.index] < placesOfOrganizations[$1.index] }
  }

  func sorted(_ topics: some Sequence<Reference<Topic>>) -> [Reference<Topic>] {
    topics.sorted { placesOfTopics[$0.index] < placesOfTopics[$1.index] }
  }

  /// The place of an official in the order of given names, from 0.
  func place(of official: Reference<Official>) -> Int { placesOfOfficials[official.index] }

  private static func sorted<Record>(
    _ table: Table<Record>,
    _ key: (Record) -> SortKey
  ) -> [Reference<Record>] {
    let keys = table.records.map(key)
    return table.references.sorted { left, right in
      keys[left.index] != keys[right.index] ? keys[left.index] < keys[right.index] : left < right
    }
  }

  private static func places<Record>(_ order: [Reference<Record>]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, reference) in order.enumerated() { places[reference.index] = place }
    return places
  }
}
