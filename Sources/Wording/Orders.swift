package import ArchiveModel
internal import VietnameseText

/// The records that lists show in the order of the alphabet.
package struct Orders: Sendable {
  /// By given name, which stands last in Vietnamese.
  package let officials: NameOrder<Official>
  package let officialsByFullName: [Reference<Official>]
  package let organizations: NameOrder<Organization>
  package let provinces: NameOrder<Province>
  package let topics: NameOrder<Topic>

  package init(_ archive: Archive) {
    officials = NameOrder(archive.officials) { ($0.givenName, SortKey(givenNameFirst: $0.name)) }
    officialsByFullName = NameOrder(archive.officials).all
    organizations = NameOrder(archive.organizations)
    provinces = NameOrder(archive.provinces)
    topics = NameOrder(archive.topics)
  }
}

/// The records of a kind in the order of a name.
package struct NameOrder<Record: ArchiveRecord>: Sendable {
  package let all: [Reference<Record>]
  /// The letters that the names begin with, in the order of the alphabet.
  package let initials: [Initial]
  package let sorting: NameSorting<Record>

  /// Takes the records by their whole names.
  package init(_ table: Table<Record>) { self.init(table) { ($0.name, SortKey($0.name)) } }

  /// Takes the name that is shown of each record, and the key by which it is sorted.
  init(_ table: Table<Record>, _ name: (Record) -> (shown: String, key: SortKey)) {
    let names = table.records.map(name)
    all = table.references.sorted { left, right in
      let (first, second) = (names[left.index].key, names[right.index].key)
      return first != second ? first < second : left < right
    }
    initials = Initial.all(of: all.map { names[$0.index].shown })
    sorting = NameSorting(all)
  }
}

/// Puts some records into the order of all.
package struct NameSorting<Record: ArchiveRecord>: Sendable {
  /// The place of each record in the order of all.
  private let places: [Int]

  init(_ order: [Reference<Record>]) {
    var places = [Int](repeating: 0, count: order.count)
    for (place, reference) in order.enumerated() { places[reference.index] = place }
    self.places = places
  }

  package func callAsFunction(_ some: some Sequence<Reference<Record>>) -> [Reference<Record>] {
    some.sorted { places[$0.index] < places[$1.index] }
  }

  /// The place of a record in the order of all, from 0.
  package func place(of record: Reference<Record>) -> Int { places[record.index] }
}

/// A letter that names of a list begin with.
package struct Initial: Sendable, Equatable {
  package var letter: String
  /// The place in the list of the first such name, from 0.
  package var place: Int

  /// Returns the letters that the names of a list begin with, in the order of the alphabet.
  package static func all(of names: [String]) -> [Initial] {
    var initials: [Initial] = []
    for (place, name) in names.enumerated() {
      let letter = Alphabet.letter(of: name)
      guard !initials.contains(where: { $0.letter == letter }) else { continue }
      initials.append(Initial(letter: letter, place: place))
    }
    return initials.sorted { SortKey($0.letter) < SortKey($1.letter) }
  }
}

extension Official {
  /// People are known by the last word of their names.
  package var givenName: String { String(name.split(separator: " ").last ?? "") }
}
