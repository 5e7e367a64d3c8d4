@testable import SearchIndexing

/// A small archive with more facets than a byte has bits, of which every document has a value.
///
/// Of the facet `fg`, the seventh, the document 7 has the value `other`; the documents from 13 to 24
/// have it of two facets, and all have `same` of those that are left.
enum TwelveFacets {
  static let count = 12
  static let documents = 28
  static let names = "abcdefghijkl".map { "f\($0)" }

  static var collection: SearchCollection {
    let facets = names.map { name in
      SearchFacet(
        name: name,
        typed: ["mục_\(name.dropFirst())"],
        values: ["same", "other"].map { .init(id: $0, name: "\($0) \(name)") }
      )
    }
    return SearchCollection(count: documents, facets: facets) { number in
      SearchRecord(
        kind: .article,
        id: "a-\(number)",
        title: "Bài \(number)",
        date: "2024",
        year: 2024,
        facets: Dictionary(
          uniqueKeysWithValues: names.enumerated().map { facet, name in
            (name, [others(of: number).contains(facet) ? 1 : 0])
          }
        )
      )
    }
  }

  /// Returns the facets of which a document has the other value.
  static func others(of document: Int) -> [Int] {
    switch document {
    case 1...count: [document - 1]
    case (count + 1)...(2 * count): [document - count - 1, (document - count) % count]
    default: []
    }
  }
}
