internal import Digests
internal import Foundation

/// What a browser loads first: JSON of numbers, the table of syllables, and the directory.
struct StartFile {
  /// Goes up with every change that an older client would misread.
  static let version = 1

  let reading: Reading
  let layout: TermLayout
  let moreFiles: Int
  let movedFiles: Int
  let encoder: TermEncoder
  let equivalents: [[String]]
  let sizes: IndexSizes

  /// Returns the JSON, its members in the order of their names.
  func payload() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers and texts can always be encoded.
    guard let json = try? encoder.encode(members) else { preconditionFailure("no JSON") }
    return Array(json)
  }

  private var members: StartMembers {
    let directory = Directory.bits(of: layout.groups)
    let dated = dated
    return StartMembers(
      version: Self.version,
      documents: reading.documents,
      entities: dated.first,
      dated: dated.years,
      kinds: kinds,
      syllables: SyllableTable.entries(reading.vocabulary),
      frequencies: SyllableTable.frequencies(reading.vocabulary),
      equivalents: equivalents.map { $0.joined(separator: "=") }.joined(separator: "|"),
      alike: Lookalikes(reading.vocabulary, reading.documents).words.joined(separator: " "),
      levels: [encoder.singles.digits, encoder.pairs.digits],
      directory: String(decoding: Base64.encoded(directory.bytes), as: UTF8.self),
      directoryBits: directory.count,
      shards: [layout.syllableShards, layout.shards.count - layout.syllableShards],
      hot: [PostingList.hot.single, PostingList.hot.pair],
      more: moreFiles,
      moved: movedFiles == 0 ? nil : movedFiles,
      cards: sizes.cards,
      texts: sizes.texts,
      facets: reading.facets.names.indices.map { facet in
        .init(
          name: reading.facets.names[facet],
          values: reading.facets.values[facet].count,
          typed: reading.facets.typed[facet]
        )
      }
    )
  }

  /// The first document of each year, and the first that has a date at all.
  private var dated: (first: Int, years: [[Int]]) {
    var first = reading.documents
    var years: [[Int]] = []
    for batch in reading.batches {
      for document in 0..<batch.count where !batch.kinds[document].isEntity {
        first = min(first, batch.first + document)
        guard let year = batch.years[document], year != years.last?[0] else { continue }
        years.append([year, batch.first + document])
      }
    }
    return (first, years)
  }

  private var kinds: [StartMembers.Kind] {
    var kinds: [StartMembers.Kind] = []
    for batch in reading.batches {
      for (index, kind) in batch.kinds.enumerated() where kind.isEntity {
        if kinds.last?.letter == kind.rawValue {
          kinds[kinds.count - 1].count += 1
        } else {
          kinds.append(.init(letter: kind.rawValue, first: batch.first + index, count: 1))
        }
      }
      if batch.kinds.last?.isEntity == false { break }
    }
    return kinds
  }
}
