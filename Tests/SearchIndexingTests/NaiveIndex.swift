@testable import SearchIndexing

/// The index as its definition says, made the slow way: what the quick one is compared with.
struct NaiveIndex {
  struct Spelling: Hashable {
    var key: String
    /// The codes of the words that are syllables; `-` for any other.
    var codes: [String]
  }

  /// For each spelling its documents with their levels.
  private(set) var postings: [Spelling: [Int: UInt8]] = [:]

  private var counts: [Spelling: [Int: [Double]]] = [:]
  /// Per document and spelling whether a term is half of a name.
  private var halves: [Spelling: Set<Int>] = [:]

  init(_ records: [SearchRecord], syllables: Set<String>) {
    for (document, record) in records.enumerated() {
      let fields = [[record.title], record.names, record.lead, record.body]
      var lengths = [0.0, 0, 0, 0]
      for (field, lines) in fields.enumerated() {
        for line in lines {
          lengths[field] += Double(read(line, document, field, record.kind, syllables))
        }
      }
      finish(document, record.kind, lengths)
    }
  }

  private mutating func read(
    _ line: String,
    _ document: Int,
    _ field: Int,
    _ kind: SearchRecord.Kind,
    _ syllables: Set<String>
  ) -> Int {
    let (words, joined) = SearchText.words(of: line)
    func spelling(_ list: [SearchText.Word]) -> Spelling {
      let codes = list.map { syllables.contains($0.base) ? $0.code : "-" }
      return Spelling(key: list.map(\.base).joined(separator: " "), codes: codes)
    }
    var found = words.map { spelling([$0]) }
    found += joined.map { base in
      spelling([SearchText.Word(base: base, code: "A", startsSentence: true)])
    }
    for (first, second) in zip(words, words.dropFirst()) where !second.startsSentence {
      found.append(spelling([first, second]))
    }
    for item in found {
      counts[item, default: [:]][document, default: [0, 0, 0, 0]][field] += 1
      let isHalf = item.codes.count * 2 >= words.count
      if kind.isEntity, field < 2, isHalf { halves[item, default: []].insert(document) }
    }
    return words.count
  }

  private mutating func finish(_ document: Int, _ kind: SearchRecord.Kind, _ lengths: [Double]) {
    let (weights, bs, averages) = ([6.0, 6, 2.5, 1], [0.3, 0.3, 0.3, 0.6], [12.0, 12, 50, 400])
    for (item, documents) in counts {
      guard let found = documents[document] else { continue }
      let weight = (0..<4).reduce(0.0) { sum, field in
        let norm = 1 - bs[field] + bs[field] * lengths[field] / averages[field]
        return sum + weights[field] * found[field] / norm
      }
      let impact = weight / (1.3 + weight)
      var level = min(9, max(0, Int(((impact - 0.25) / 0.6 * 10).rounded(.down))))
      if found[0] + found[1] > 0 {
        level = 10 + min(3, max(0, Int(((impact - 0.75) / 0.2 * 4).rounded(.down))))
        if kind.isEntity { level = halves[item]?.contains(document) == true ? 15 : 14 }
      }
      postings[item, default: [:]][document] = UInt8(level)
    }
  }
}
