internal import ArchiveModel
internal import SearchIndexing
internal import Wording

/// What results can be narrowed down by, and which values each record has.
///
/// Values of provinces, officials, organizations and topics are numbered as the archive's tables:
/// each of them occurs, at least on its own page.
struct SearchFacets: Sendable {
  /// In the order in which a search record lists its values.
  enum Name: String, CaseIterable { case province, official, organization, topic, kind, language }

  let all: [SearchFacet]
  /// A unit with all that it became part of, so that a unit of today finds what was held in those
  /// before it; by the place in the archive's table.
  private let lines: [[Int]]
  private let kinds: [RecordKind]
  private let languages: [String]

  init(_ archive: Archive, _ succession: Succession, _ wording: Words) {
    lines = archive.provinces.references.map { province in
      succession.line(from: province).map(\.index)
    }
    kinds = RecordKind.allCases.filter { archive.count(of: $0) > 0 }
    languages = Set(archive.articles.records.map(\.language)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let values: [Name: [SearchFacet.Value]] = [
      .province: Self.provinces(archive),
      .official: Self.values(archive.officials) { $0.name },
      .organization: Self.values(archive.organizations) { $0.name },
      .topic: Self.values(archive.topics) { $0.name },
      .kind: kinds.map {
        SearchFacet.Value(id: $0.rawValue, name: wording.word("kind", $0.rawValue), group: "")
      },
      .language: languages.map {
        SearchFacet.Value(id: $0, name: wording.language($0), group: "")
      },
    ]
    all = Name.allCases.map { SearchFacet(name: $0.rawValue, values: values[$0] ?? []) }
  }

  private static func values<Record: ArchiveRecord>(
    _ table: Table<Record>,
    _ name: (Record) -> String
  ) -> [SearchFacet.Value] {
    table.records.map { SearchFacet.Value(id: $0.id.text, name: name($0), group: "") }
  }

  /// The units of today, 34 since the mergers of 2025, are a group, and the former ones another; a
  /// unit then and now has one name, so that `tỉnh:cần-thơ` means both.
  private static func provinces(_ archive: Archive) -> [SearchFacet.Value] {
    archive.provinces.records.map { province in
      SearchFacet.Value(
        id: province.id.text,
        name: province.name,
        group: province.isFormer ? "63" : "34"
      )
    }
  }
}

extension SearchFacets {
  /// The values of one record, in any order and some perhaps twice.
  struct Values {
    var provinces: [Reference<Province>] = []
    var officials: [Reference<Official>] = []
    var organizations: [Reference<Organization>] = []
    var topics: [Reference<Topic>] = []
    var language: String?
  }

  /// Returns the numbers of a record's values, facet by facet, each once and ascending.
  func numbers(_ values: Values, _ kind: RecordKind) -> [[Int]] {
    [
      Self.distinct(values.provinces.flatMap { lines[$0.index] }),
      Self.distinct(values.officials.map(\.index)),
      Self.distinct(values.organizations.map(\.index)),
      Self.distinct(values.topics.map(\.index)), kinds.firstIndex(of: kind).map { [$0] } ?? [],
      values.language.flatMap { languages.firstIndex(of: $0) }.map { [$0] } ?? [],
    ]
  }

  private static func distinct(_ numbers: [Int]) -> [Int] {
    numbers.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
