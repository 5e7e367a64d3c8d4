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
  let initialsOfOfficials: [Initial]
  let initialsOfOrganizations: [Initial]
  let initialsOfTopics: [Initial]
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
    initialsOfOfficials = Self.initials(
      officialsByGivenName.map { Self.givenName(in: archive.officials[$0].name) }
    )
    initialsOfOrganizations = Self.initials(organizations.map { archive.organizations[$0].name })
    initialsOfTopics = Self.initials(topics.map { archive.topics[$0].name })
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

  /// A letter that names of a list begin with.
  struct Initial: Sendable, Equatable {
    var letter: String
    /// The place in the list of the first such name, from 0.
    var place: Int
  }

  /// Returns the letters that the names of a list begin with, in the order of the alphabet.
  static func initials(_ names: [String]) -> [Initial] {
    var initials: [Initial] = []
    for (place, name) in names.enumerated() {
      let letter = Alphabet.letter(of: name)
      guard !initials.contains(where: { $0.letter == letter }) else { continue }
      initials.append(Initial(letter: letter, place: place))
    }
    return initials.sorted { SortKey($0.letter) < SortKey($1.letter) }
  }

  /// People are known by the last word of their names.
  static func givenName(in name: String) -> String {
    String(name.split(separator: " ").last ?? "")
  }

  private static func places<Record>(_ order: [Reference<Record>]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (place, reference) in order.enumerated() { places[reference.index] = place }
    return places
  }
}
