/// What a browser loads first: JSON of numbers, the table of syllables, and the directory.
struct StartFile {
  /// Goes up with every change that an older client would misread.
  static let version = 1

  let reading: Reading
  let layout: TermLayout
  let moreFiles: Int
  let encoder: TermEncoder
  let equivalents: [[String]]
  let sizes: IndexSizes

  func payload() -> [UInt8] {
    var json = JSONText()
    json.add("version", Self.version)
    json.add("documents", reading.documents)
    json.add("entities", dated.first)
    json.add("dated", dated.years)
    json.add("kinds", kinds)
    json.add(
      "fold",
      raw: #"{"tones":"\u0300\u0309\u0303\u0301\u0323","#
        + #""marks":"\u0302\u0306\u031b","stroke":"đð"}"#
    )
    addWords(to: &json)
    addPlaces(to: &json)
    json.add("facets", zip(reading.facets.names, reading.facets.values.map(\.count)).map { $0 })
    return json.bytes
  }

  private func addWords(to json: inout JSONText) {
    json.add("syllables", SyllableTable.entries(reading.vocabulary))
    json.add("frequencies", SyllableTable.frequencies(reading.vocabulary))
    json.add("equivalents", equivalents.map { $0.joined(separator: "=") }.joined(separator: "|"))
    json.add(
      "alike",
      Lookalikes(reading.vocabulary, reading.documents).words.joined(separator: " ")
    )
  }

  private func addPlaces(to json: inout JSONText) {
    let directory = Directory.bits(of: layout.groups)
    let shards = [layout.syllableShards, layout.shards.count - layout.syllableShards]
    json.add("levels", [encoder.singles.digits, encoder.pairs.digits])
    json.add("directory", String(decoding: Base64.encoded(directory.bytes), as: UTF8.self))
    json.add("directoryBits", directory.count)
    json.add("shards", shards)
    json.add("hot", [PostingList.hot.single, PostingList.hot.pair])
    json.add("more", moreFiles)
    json.add("cards", sizes.cards)
    json.add("texts", sizes.texts)
  }

  /// The first document of each year, and the first that has a date at all.
  private var dated: (first: Int, years: [(Int, Int)]) {
    var first = reading.documents
    var years: [(Int, Int)] = []
    for batch in reading.batches {
      for document in 0..<batch.count where !batch.kinds[document].isEntity {
        first = min(first, batch.first + document)
        guard let year = batch.years[document], year != years.last?.0 else { continue }
        years.append((year, batch.first + document))
      }
    }
    return (first, years)
  }

  /// For each kind without dates its letter, first document and number of documents.
  private var kinds: [(String, Int, Int)] {
    var kinds: [(String, Int, Int)] = []
    for batch in reading.batches {
      for (index, kind) in batch.kinds.enumerated() where kind.isEntity {
        if kinds.last?.0 == kind.rawValue {
          kinds[kinds.count - 1].2 += 1
        } else {
          kinds.append((kind.rawValue, batch.first + index, 1))
        }
      }
      if batch.kinds.last?.isEntity == false { break }
    }
    return kinds
  }
}
