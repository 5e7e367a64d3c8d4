import Digests
import Foundation

@testable import SearchIndexing

/// The worked example of FORMAT.md, built from the records that stand there.
struct FormatExample {
  let index: WrittenIndex

  private struct Record: Decodable {
    var kind: String
    var id: String
    var title: String
    var date: String?
    var year: Int?
    var detail: String?
    var lead: [String]?
    var body: [String]?
    var meeting: Int?
    var kinds: [Int]
  }

  init(_ document: FormatDocument) throws {
    let json = document.lines[document.block("json")].joined(separator: "\n")
    let records = try JSONDecoder().decode([Record].self, from: Data(json.utf8)).map { record in
      SearchRecord(
        kind: SearchRecord.Kind(rawValue: record.kind) ?? .topic,
        id: record.id,
        title: record.title,
        date: record.date ?? "",
        year: record.year,
        lead: record.lead ?? [],
        body: record.body ?? [],
        detail: record.detail ?? "",
        meeting: record.meeting,
        facets: ["kind": record.kinds]
      )
    }
    let values = [("article", "Bài báo"), ("meeting", "Cuộc họp"), ("official", "Nhân vật")]
    let facet = SearchFacet(
      name: "kind",
      typed: ["loại"],
      values: values.map { .init(id: $0.0, name: $0.1) }
    )
    index = WrittenIndex(SearchCollection(count: records.count, facets: [facet]) { records[$0] })
  }

  /// Returns a file's bytes as zeros and ones.
  func bits(_ name: String) throws -> String {
    let bytes = Base64.decoded(try index.folder.payload(name)) ?? []
    return bytes.map { byte in
      let digits = String(byte, radix: 2)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }
    .joined()
  }
}
