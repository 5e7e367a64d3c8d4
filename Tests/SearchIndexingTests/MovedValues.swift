@testable import SearchIndexing

/// A small archive in which values were given up: three people, a body and a topic, with an article
/// each.
///
/// `official:old` became `a`, `official:both` became `a` and `b`, and `topic:office` a body.
enum MovedValues {
  static let formerValues = [
    value("official", "old", [("official", "a")]),
    value("official", "both", [("official", "a"), ("official", "b")]),
    value("topic", "office", [("organization", "g")]),
    value("topic", "gone", [("topic", "t")]),
  ]

  static var collection: SearchCollection {
    let facets = [
      facet("official", ["a", "b", "c"]), facet("organization", ["g"]), facet("topic", ["t"]),
    ]
    let values = facets.flatMap { facet in facet.values.indices.map { (facet.name, $0) } }
    return SearchCollection(
      count: values.count,
      facets: facets,
      formerValues: formerValues
    ) { number in
      SearchRecord(
        kind: .article,
        id: "a-\(number)",
        title: "Bài \(number)",
        date: "2024",
        year: 2024,
        facets: [values[number].0: [values[number].1]]
      )
    }
  }

  /// Returns many former values of one facet, with their keys.
  static func many(_ count: Int) -> [FormerValue] {
    (0..<count).map { value("official", "old-\($0)", [("official", "a")]) }
  }

  private static func facet(_ name: String, _ ids: [String]) -> SearchFacet {
    SearchFacet(name: name, values: ids.map { .init(id: $0, name: $0.uppercased()) })
  }

  private static func value(
    _ facet: String,
    _ id: String,
    _ present: [(String, String)]
  ) -> FormerValue {
    FormerValue(
      FormerValue.Key(facet: facet, id: id),
      present: present.map { FormerValue.Key(facet: $0.0, id: $0.1) }
    )
  }
}
