internal import ArchiveModel
internal import SearchIndexing
internal import Wording

/// What results can be narrowed down by, and which values each record has.
///
/// A facet is one entry of the list below, and a fieldset of its name on the search page, in the same order;
/// without a fieldset it can be typed only.
struct SearchFacets: Sendable {
  /// The values that more than its own fields tell of a record, in any order and some perhaps twice.
  struct Values {
    var provinces: [Reference<Province>] = []
    var officials: [Reference<Official>] = []
    var organizations: [Reference<Organization>] = []
    var topics: [Reference<Topic>] = []
  }

  let all: [SearchFacet]
  private let facets: [Facet]

  /// - Parameters:
  ///   - archive: whose records have the values.
  ///   - succession: which units became which.
  ///   - wording: the words of the interface.
  ///   - officialNames: the names of people by which they are told apart, in the order of the table;
  ///     without them, those of their records.
  init(
    _ archive: Archive,
    _ succession: Succession,
    _ wording: Words,
    officialNames: [String]? = nil
  ) {
    let people = officialNames ?? archive.officials.records.map(\.name)
    let kinds = RecordKind.allCases.filter { archive.count(of: $0) > 0 }
    let lines = archive.provinces.references.map { succession.line(from: $0).map(\.index) }
    facets = [
      // A unit with all that it became part of, so that a unit of today finds what was held in
      // those before it. Those of today, 34 since the mergers of 2025, are a group, and the former
      // ones another; a unit then and now has one name, so that `tỉnh:cần-thơ` means both.
      Facet("province", ["tỉnh"], archive.provinces, \.name, { $0.isFormer ? "63" : "34" }) {
        $0.provinces.flatMap { lines[$0.index] }
      },
      Facet("official", ["người"], archive.officials, { archive.place(of: $0, in: people) }) {
        $0.officials.map(\.index)
      },
      Facet("organization", ["coquan"], archive.organizations, \.name) {
        $0.organizations.map(\.index)
      },
      Facet("topic", ["chude"], archive.topics, \.name) { $0.topics.map(\.index) },
      Facet(
        SearchFacet(
          name: "kind",
          typed: ["loại"],
          values: kinds.map { .init(id: $0.rawValue, name: wording.word("kind", $0.rawValue)) }
        )
      ) { record, _ in kinds.firstIndex(of: record.kind).map { [$0] } ?? [] },
      Facet("language", ["tiếng"], of: .article, archive.articles.records.map(\.language)) {
        wording.language($0)
      },
    ]
    all = facets.map(\.facet)
  }

  /// Returns the numbers of a record's values by facet, each once and ascending.
  func numbers(_ values: Values, _ record: RecordReference) -> [String: [Int]] {
    facets.reduce(into: [:]) { numbers, facet in
      numbers[facet.facet.name] = Self.distinct(facet.numbers(record, values))
    }
  }

  private static func distinct(_ numbers: [Int]) -> [Int] {
    numbers.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

/// A facet, and what it says of a record.
private struct Facet: Sendable {
  let facet: SearchFacet
  /// Returns the numbers of a record's values, in any order and some perhaps twice.
  let numbers: @Sendable (RecordReference, SearchFacets.Values) -> [Int]

  init(
    _ facet: SearchFacet,
    numbers: @escaping @Sendable (RecordReference, SearchFacets.Values) -> [Int]
  ) {
    self.facet = facet
    self.numbers = numbers
  }

  /// A facet whose values are the records of a table, numbered as there: each of them occurs, at
  /// least on its own page.
  init<Record: ArchiveRecord>(
    _ name: String,
    _ typed: [String],
    _ table: Table<Record>,
    _ nameOf: (Record) -> String,
    _ group: (Record) -> String = { _ in "" },
    numbers: @escaping @Sendable (SearchFacets.Values) -> [Int]
  ) {
    let values = table.records.map { record in
      SearchFacet.Value(id: record.id.text, name: nameOf(record), group: group(record))
    }
    self.init(SearchFacet(name: name, typed: typed, values: values)) { numbers($1) }
  }

  /// A facet of one field of one kind of record, given as the table has it; nil is no value.
  init(
    _ name: String,
    _ typed: [String],
    of kind: RecordKind,
    _ field: [String?],
    word: (String) -> String
  ) {
    let ids = Set(field.compactMap(\.self)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let numbers = field.map { id in id.flatMap { ids.firstIndex(of: $0) } }
    let values = ids.map { SearchFacet.Value(id: $0, name: word($0)) }
    self.init(SearchFacet(name: name, typed: typed, values: values)) { record, _ in
      record.kind == kind ? numbers[record.index].map { [$0] } ?? [] : []
    }
  }
}

extension Archive {
  /// The entry of a list, which is in the order of the table of people, for one of them.
  fileprivate func place(of official: Official, in list: [String]) -> String {
    officials.reference(to: official.id).map { list[$0.index] } ?? official.name
  }
}
