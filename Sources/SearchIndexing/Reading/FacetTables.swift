/// The facets as the index has them: values in order of their frequency, and who has which.
struct FacetTables: Sendable {
  struct Value: Sendable {
    var value: SearchFacet.Value
    var documents: [Int32]
  }

  let names: [String]
  /// For each facet what else may be typed for its name.
  let typed: [[String]]
  /// For each facet its values that occur, most frequent first, ties in order of id.
  let values: [[Value]]
  /// For each facet and value of the collection its place among these, or -1.
  let ranks: [[Int32]]

  init(_ facets: [SearchFacet], _ batches: [TokenBatch]) {
    names = facets.map(\.name)
    typed = facets.map(\.typed)
    let documents = Self.documents(facets, batches)
    var values: [[Value]] = []
    var ranks: [[Int32]] = []
    for (facet, lists) in zip(facets, documents) {
      let order = lists.indices.filter { !lists[$0].isEmpty }.sorted { first, second in
        guard lists[first].count == lists[second].count else {
          return lists[first].count > lists[second].count
        }
        return facet.values[first].id.utf8.lexicographicallyPrecedes(facet.values[second].id.utf8)
      }
      values.append(order.map { Value(value: facet.values[$0], documents: lists[$0]) })
      var rank = [Int32](repeating: -1, count: lists.count)
      for (place, value) in order.enumerated() { rank[value] = Int32(place) }
      ranks.append(rank)
    }
    self.values = values
    self.ranks = ranks
  }

  /// Returns for each facet and value the documents that have it, each once.
  private static func documents(
    _ facets: [SearchFacet],
    _ batches: [TokenBatch]
  ) -> [[[Int32]]] {
    var documents = facets.map { [[Int32]](repeating: [], count: $0.values.count) }
    for batch in batches {
      for document in 0..<batch.count {
        for facet in facets.indices {
          for value in batch.values(document, facet: facet, of: facets.count) {
            let number = Int32(batch.first + document)
            if documents[facet][Int(value)].last != number {
              documents[facet][Int(value)].append(number)
            }
          }
        }
      }
    }
    return documents
  }

  /// The keys of the values as terms, sorted, with the number of their documents.
  var keys: [(key: [UInt8], documents: Int)] {
    zip(names, values)
      .flatMap { name, values in
        values.map { (key: Self.key(name, $0.value), documents: $0.documents.count) }
      }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// The documents of the values by their keys.
  var documents: [[UInt8]: [Int32]] {
    var documents: [[UInt8]: [Int32]] = [:]
    for (name, values) in zip(names, values) {
      for value in values { documents[Self.key(name, value.value)] = value.documents }
    }
    return documents
  }

  private static func key(_ name: String, _ value: SearchFacet.Value) -> [UInt8] {
    Array("@\(name):\(value.id)".utf8)
  }
}
