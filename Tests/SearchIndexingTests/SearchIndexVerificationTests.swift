import Digests
import Testing

@testable import SearchIndexing

@Suite struct SearchIndexVerificationTests {
  private let index = WrittenIndex(SmallCollection(documents: 120, seed: 8).collection)

  @Test(arguments: [0, 1, 2, 97, 1_500])
  func goodIndexHasNoProblems(documents: Int) {
    let small = SmallCollection(documents: documents, seed: 2)
    let verification = SearchIndexVerification(WrittenIndex(small.collection).folder)
    #expect(verification.problems == [])
    #expect(verification.documents == documents)
  }

  @Test func missingFilesAreFound() {
    for name in index.order {
      var damaged = index
      damaged.files[name] = nil
      let problems = SearchIndexVerification(damaged.folder).problems
      #expect(problems.contains("\(name) is missing."))
    }
  }

  @Test func filesThatDoNotBelongAreFound() {
    var surplus = index
    surplus.files["terms/9999.js"] = index.files["terms/0.js"]
    surplus.files["note.txt"] = []
    #expect(
      SearchIndexVerification(surplus.folder).problems == [
        "note.txt does not belong to the index.",
        "terms/9999.js does not belong to the index.",
      ]
    )
  }

  @Test func damagedFilesAreFound() {
    for name in index.order {
      var damaged = index
      var bytes = damaged.files[name] ?? []
      bytes[bytes.count / 2] ^= 1
      damaged.files[name] = bytes
      let problems = SearchIndexVerification(damaged.folder).problems
      #expect(problems.contains { $0.hasPrefix(name) }, "\(name)")
    }
  }

  /// Damage that the checksum does not tell, since it was made before it.
  @Test func listsThatEndEarlyAreFound() throws {
    for name in index.order where name.hasPrefix("terms/") {
      let damaged = try index.rewritten(name) {
        Base64.encoded(Base64.decoded($0)?.dropLast() ?? [])
      }
      let problems = SearchIndexVerification(damaged.folder).problems
      #expect(problems.contains("\(name) cannot be read to its end."), "\(problems)")
    }
  }

  @Test func shardsInOtherPlacesAreFound() throws {
    let first = try #require(ShardStatement(index.files["terms/0.js"] ?? [])).payload
    let damaged = try index.rewritten("terms/1.js") { _ in first }
    let problems = SearchIndexVerification(damaged.folder).problems
    #expect(problems.contains { $0.hasPrefix("terms/1.js has ") })
  }

  @Test(arguments: ["cards/0", "texts/1", "facets/kind"])
  func lostRowsAreFound(name: String) throws {
    let damaged = try index.rewritten("\(name).js") { payload in
      let separator: UInt8 = name.hasPrefix("texts") ? 0x0C : 0x0A
      return payload.lastIndex(of: separator).map { Array(payload[..<$0]) } ?? []
    }
    let problems = SearchIndexVerification(damaged.folder).problems
    #expect(problems.contains { $0.hasPrefix(name) }, "\(problems)")
  }

  @Test func documentsThatAreNotThereAreFound() throws {
    let damaged = try index.rewritten("start.js") { payload in
      let text = String(decoding: payload, as: UTF8.self)
      return Array(text.replacing("\"documents\":120", with: "\"documents\":110").utf8)
    }
    let problems = SearchIndexVerification(damaged.folder).problems
    #expect(problems.contains { $0.hasSuffix("in a document that there is not.") })
  }

  @Test func otherEditionsAreRefused() {
    let other = SmallCollection(documents: 120, seed: 99)
    var mixed = index
    mixed.files["terms/0.js"] = WrittenIndex(other.collection).files["terms/0.js"]
    let problems = SearchIndexVerification(mixed.folder).problems
    #expect(problems.contains { $0.hasPrefix("terms/0.js is of edition ") })
  }

  @Test func filesAreToldByHowTheyBegin() {
    for name in index.order {
      let opening = IndexEdition.opening(of: name, in: index.edition) ?? [0]
      #expect(index.files[name]?.starts(with: opening) == true, "\(name)")
    }
    #expect(IndexEdition.opening(of: "note.txt", in: index.edition) == nil)
    #expect(IndexEdition.isName(index.edition))
    #expect(index.folder.isEdition)
    #expect(index.order.contains(IndexEdition.firstFile))
  }

  @Test(arguments: ["", "0123456789a", "0123456789abc", "0123456789AB", "0123456789aé", "readme"])
  func otherNamesAreOfNoEdition(name: String) {
    #expect(!IndexEdition.isName(name))
  }

  @Test func foldersOfOtherNamesAreNoEdition() {
    let files = index.files
    let other = IndexFolder(edition: "0123456789ab", paths: Array(files.keys)) { files[$0] }
    #expect(!other.isEdition)
  }

  @Test func theVersionIsReadOfAnyFormat() throws {
    #expect(index.folder.version == SearchIndexVerification.version)
    let other = try index.rewritten("start.js") { _ in Array("{\"version\":7,\"new\":[]}".utf8) }
    #expect(other.folder.version == 7)
    #expect(
      SearchIndexVerification(other.folder).problems == [
        "start.js is of version 7, not 1."
      ]
    )
    let none = try index.rewritten("start.js") { _ in [] }
    #expect(none.folder.version == nil)
  }
}
