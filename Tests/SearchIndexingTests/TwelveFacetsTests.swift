import Testing

@testable import SearchIndexing

@Suite struct TwelveFacetsTests {
  private let index = WrittenIndex(TwelveFacets.collection)

  @Test func everyFacetIsThereByItsName() throws {
    #expect(SearchIndexVerification(index.folder).problems == [])
    let facets = try StartReading(index.folder).members.facets
    #expect(facets.map(\.name) == TwelveFacets.names)
    #expect(facets[8].typed == ["mục_i"])
    for (facet, name) in TwelveFacets.names.enumerated() {
      let rows = try index.folder.payload("facets/\(name)").split(separator: 0x0A)
      let ids = rows.map { String(decoding: $0.prefix { $0 != 0x09 }, as: UTF8.self) }
      var bits = try index.folder.bits("facets/\(name)-0")
      for document in 0..<TwelveFacets.documents {
        let isOther = TwelveFacets.others(of: document).contains(facet)
        #expect(try bits.gamma() == 2)
        #expect(try ids[bits.gamma() - 1] == (isOther ? "other" : "same"))
      }
    }
  }

  /// The order of a record's dictionary is another on every run.
  @Test func bytesDoNotDependOnTheOrderOfARecord() {
    #expect(WrittenIndex(TwelveFacets.collection, jobs: 2).files == index.files)
  }

  /// The client's tests read the same index; `VANKHO_RECORD=1` writes it anew.
  @Test func fixtureIsThisIndex() throws {
    try IndexFixture(index).expect("twelve-facets.json")
  }
}
