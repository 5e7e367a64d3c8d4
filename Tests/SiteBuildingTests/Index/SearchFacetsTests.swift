import Foundation
import SearchIndexing
import Testing

@testable import ArchiveIndexing
@testable import SiteBuilding

@Suite struct SearchFacetsTests {
  @Test func facetsAndTheirValues() throws {
    let facets = try IndexedArchive().collection.facets
    func values(_ name: String) throws -> [SearchFacet.Value] {
      try #require(facets.first { $0.name == name }).values
    }
    #expect(
      try values("province") == [
        SearchFacet.Value(id: "can-tho", name: "Cần Thơ", group: "63"),
        SearchFacet.Value(id: "can-tho-2025", name: "Cần Thơ", group: "34"),
        SearchFacet.Value(id: "soc-trang", name: "Sóc Trăng", group: "63"),
      ]
    )
    #expect(
      try values("kind").map(\.id) == [
        "article", "meeting", "official", "organization", "province", "topic",
      ]
    )
    #expect(try values("language") == [SearchFacet.Value(id: "vi", name: "tiếng Việt")])
  }

  @Test(arguments: [
    ("a:can-tho-training", "province", ["can-tho", "can-tho-2025"]),
    ("a:can-tho-training", "official", ["do-dinh-dang", "nguyen-van-ky"]),
    ("a:can-tho-training", "organization", ["bcd-nhan-quyen", "ttxvn", "ubnd-can-tho"]),
    ("a:can-tho-training", "topic", ["dao-tao"]),
    ("a:can-tho-training", "kind", ["article"]),
    ("a:can-tho-training", "language", ["vi"]),
    ("a:can-tho-planning", "province", ["can-tho-2025"]),
    ("m:can-tho-2024-08-14-training", "province", ["can-tho", "can-tho-2025"]),
    ("m:can-tho-2024-08-14-training", "official", ["do-dinh-dang", "nguyen-van-ky"]),
    ("m:can-tho-2024-08-14-training", "organization", ["bcd-nhan-quyen", "ubnd-can-tho"]),
    ("m:can-tho-2024-08-14-training", "language", []),
    ("o:nguyen-van-ky", "official", ["nguyen-van-ky"]),
    ("o:nguyen-van-ky", "organization", ["bcd-nhan-quyen"]),
    ("o:nguyen-van-ky", "province", ["can-tho", "can-tho-2025"]),
    ("g:ubnd-can-tho", "organization", ["ubnd-can-tho"]),
    ("g:ubnd-can-tho", "province", ["can-tho", "can-tho-2025"]),
    ("p:soc-trang", "province", ["can-tho-2025", "soc-trang"]),
    ("t:dao-tao", "topic", ["dao-tao"]),
    ("t:dao-tao", "kind", ["topic"]),
  ])
  func valuesOfARecord(name: String, facet: String, ids: [String]) throws {
    #expect(try IndexedArchive().values(facet, of: name) == ids)
  }

  @Test func successorsAreFollowedToTheEnd() throws {
    let archive = try IndexedArchive([
      .replace(
        "- id: soc-trang\n",
        with: """
          - id: ba-xuyen
            name: Ba Xuyên
            kind: tinh
            valid: ../1975-12-31
            successor: soc-trang
          - id: soc-trang

          """,
        in: "provinces.yml"
      )
    ])
    #expect(
      try archive.values("province", of: "p:ba-xuyen") == ["ba-xuyen", "can-tho-2025", "soc-trang"]
    )
    #expect(
      try archive.record("p:can-tho-2025").names == [
        "Thành phố Cần Thơ", "Thành phố Cần Thơ, Tỉnh Sóc Trăng, Tỉnh Ba Xuyên",
      ]
    )
  }

  @Test func everyValueIsInRangeAndOnce() throws {
    let archive = try IndexedArchive()
    for record in archive.records {
      #expect(record.facets.count == archive.collection.facets.count)
      for facet in archive.collection.facets {
        let values = try #require(record.facets[facet.name])
        #expect(values == Set(values).sorted())
        #expect(values.allSatisfy { facet.values.indices.contains($0) })
      }
    }
  }

  /// The fieldsets of the search page are that of years and those of facets, in one order.
  ///
  /// What may be typed for a facet stands in the help; one without a fieldset can be typed only.
  @Test func pageHasFacetsInTheirOrder() throws {
    let facets = try IndexedArchive().collection.facets
    let templates = URL(fileURLWithPath: #filePath).appending(path: "../../../../Templates")
    func text(_ path: String) throws -> String {
      try String(contentsOf: templates.appending(path: path).standardized, encoding: .utf8)
    }
    let fieldsets = try text("pages/search.mustache").matches(
      of: /<fieldset name="(\w+)" data-facet="(\w+)">/
    )
    let shown = fieldsets.map { String($0.1) }
    #expect(shown.count > 6 && shown == ["year"] + facets.map(\.name).filter(shown.contains))
    #expect(fieldsets.allSatisfy { $0.1 == $0.2 })
    let (vietnamese, english) = (try text("strings/vi.yml"), try text("strings/en.yml"))
    for facet in facets {
      #expect(english.contains(" \(facet.name):"))
      for word in facet.typed { #expect(vietnamese.contains(" \(word):")) }
    }
  }
}
