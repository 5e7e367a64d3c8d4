import Testing

@testable import SearchIndexing

@Suite struct MovedValuesTests {
  private let index = WrittenIndex(MovedValues.collection)

  private static func index(of values: [FormerValue], fileLimit: Int? = nil) -> WrittenIndex {
    var collection = MovedValues.collection
    collection.formerValues = values
    return WrittenIndex(collection, options: SearchIndexOptions(fileLimit: fileLimit))
  }

  @Test func everyFormerValueIsInItsFile() throws {
    #expect(SearchIndexVerification(index.folder).problems == [])
    #expect(try StartReading(index.folder).members.moved == 1)
    let rows = String(decoding: try index.folder.payload("moved/0"), as: UTF8.self)
    #expect(
      rows.split(separator: "\n") == [
        "official:both\tofficial:a\tofficial:b", "official:old\tofficial:a", "topic:gone\ttopic:t",
        "topic:office\torganization:g",
      ]
    )
  }

  @Test func manyAreSpreadOverFiles() throws {
    let values = MovedValues.many(2_000)
    let index = Self.index(of: values)
    #expect(SearchIndexVerification(index.folder).problems == [])
    let count = try #require(try StartReading(index.folder).members.moved)
    #expect(count == 10)
    var found: [Substring] = []
    for number in 0..<count {
      let payload = try index.folder.payload("moved/\(number)")
      let rows = String(decoding: payload, as: UTF8.self).split(separator: "\n")
      #expect((100...300).contains(rows.count))
      found += rows.map { $0.prefix { $0 != "\t" } }
    }
    #expect(found.sorted() == values.map { $0.former.text[...] }.sorted())
  }

  @Test func fewerFilesWhereThereIsALimit() throws {
    let index = Self.index(of: MovedValues.many(20_000), fileLimit: 30)
    #expect(index.files.count <= 30)
    #expect(SearchIndexVerification(index.folder).problems == [])
  }

  @Test func anIndexWithoutFormerValuesHasNoSuchFile() throws {
    let index = Self.index(of: [])
    #expect(!index.order.contains { $0.hasPrefix("moved/") })
    let start = String(decoding: try index.folder.payload("start"), as: UTF8.self)
    #expect(!start.contains("moved"))
  }

  @Test func whatBecameOfAValueIsAnotherEdition() {
    var other = MovedValues.formerValues
    other[0].present = other[1].present
    #expect(Self.index(of: other).edition != index.edition)
    #expect(Self.index(of: []).edition != index.edition)
    #expect(Self.index(of: MovedValues.formerValues).edition == index.edition)
  }

  @Test(arguments: [
    ("official:old\tofficial:z", "official:old", "in whose place is no value of a facet"),
    ("official:old", "official:old", "in whose place is no value of a facet"),
    ("official:a\tofficial:b", "official:a", "which a facet has"),
    ("official:x\tofficial:b\nofficial:old\tofficial:b", "official:old", "which is out of order"),
  ])
  func damageIsFound(payload: String, key: String, what: String) throws {
    let damaged = try index.rewritten("moved/0.js") { _ in Array(payload.utf8) }
    let problems = SearchIndexVerification(damaged.folder).problems
    #expect(problems == ["moved/0.js has '\(key)', \(what)."])
  }

  @Test func rowsInOtherFilesAreFound() throws {
    let index = Self.index(of: MovedValues.many(2_000))
    let first = try #require(ShardStatement(index.files["moved/0.js"] ?? [])).payload
    let damaged = try index.rewritten("moved/1.js") { _ in first }
    let problems = SearchIndexVerification(damaged.folder).problems
    #expect(problems.contains { $0.hasSuffix("which is looked for elsewhere.") })
  }

  /// The client's tests read the same index; `VANKHO_RECORD=1` writes it anew.
  @Test func fixtureIsThisIndex() throws {
    try IndexFixture(index).expect("moved-values.json")
  }
}
