internal import Digests

/// The files of a facet: its values, and which of them each document has.
struct FacetFiles {
  /// How many documents a column is for.
  static let column = 8_192

  let facets: FacetTables

  /// Returns rows of id, name, number of documents and group, most frequent first.
  func values(_ facet: Int) -> [UInt8] {
    let rows = facets.values[facet].map { entry in
      [entry.value.id, entry.value.name, String(entry.documents.count), entry.value.group]
        .map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
        .joined(separator: "\t")
    }
    return Array(rows.joined(separator: "\n").utf8)
  }

  /// Returns base64 of bits: for each document gamma(values + 1), then each as gamma(number + 1).
  func column(_ facet: Int, _ number: Int, _ batches: [TokenBatch], _ documents: Int) -> [UInt8] {
    let range = (number * Self.column)..<min((number + 1) * Self.column, documents)
    let ranks = facets.ranks[facet]
    var writer = BitWriter()
    let first = batches.partitioningIndex { $0.first + $0.count > range.lowerBound }
    for batch in batches[first...] {
      for document in 0..<batch.count where range.contains(batch.first + document) {
        let values = Set(batch.values(document, facet: facet, of: facets.names.count))
        writer.putGamma(values.count + 1)
        for rank in values.map({ ranks[Int($0)] }).sorted() { writer.putGamma(Int(rank) + 1) }
      }
      if batch.first >= range.upperBound { break }
    }
    return Base64.encoded(writer.string.bytes)
  }
}
