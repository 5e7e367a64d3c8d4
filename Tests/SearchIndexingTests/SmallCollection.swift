import SearchIndexing
import SeededNumbers

/// Random records of few words, so that many terms come together.
struct SmallCollection {
  var records: [SearchRecord]
  var facets: [SearchFacet]

  private static let words = [
    "nhân", "quyền", "nhận", "Việt", "Nam", "hoà", "hòa", "bình", "công", "an", "ăn", "án", "tỉnh",
    "Đồng", "Nai", "2024", "72/2013/NĐ-CP", "Ma-xcơ-va", "TP.", "kỹ", "kĩ", "thuật", "Snowden",
    "covid-19", "漢字", "ภาษา", "quý", "(ABC)", "họp.", "rồi!", "Москва", "vietnam", "1.234", "@",
  ]

  init(documents: Int, seed: UInt64, words perDocument: Int = 40) {
    var random = SplitMix64(seed: seed)
    facets = ["province", "kind"].map { name in
      SearchFacet(
        name: name,
        values: (0..<7).map { .init(id: "\(name)-\($0)", name: "Tên \($0)", group: "") }
      )
    }
    let entities = documents / 5
    records = (0..<documents).map { number in
      let isEntity = number < entities
      return SearchRecord(
        kind: isEntity ? .official : number % 7 == 0 ? .meeting : .article,
        id: "r-\(number)",
        title: Self.text(Int(random.next() % 6) + 1, &random),
        date: isEntity ? "" : "2024-01-01",
        year: isEntity ? nil : 2000 + number * 20 / max(1, documents),
        names: isEntity ? [Self.text(2, &random), Self.text(5, &random)] : [],
        lead: [Self.text(8, &random)],
        body: [Self.text(perDocument, &random), "", Self.text(9, &random)],
        detail: "a\tb",
        facets: [
          "province": [Int(random.next() % 7)],
          "kind": random.next() % 3 == 0 ? [] : [1, 4],
        ]
      )
    }
  }

  var collection: SearchCollection {
    let records = records
    return SearchCollection(count: records.count, facets: facets) { records[$0] }
  }

  private static func text(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in
      // Some words are far more frequent than others, as in any text.
      let limit = UInt64(words.count) >> (random.next() % 4)
      return words[Int(random.next() % max(2, limit))]
    }
    .joined(separator: " ")
  }
}
