import Testing

@testable import SearchIndexing

@Suite struct SearchIndexVerificationTests {
  private let index = WrittenIndex(SmallCollection(documents: 400, seed: 8).collection)

  @Test(arguments: [0, 1, 2, 97, 3_000])
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
  @Test func wrongListsAreFound() throws {
    var random = SplitMix(state: 4)
    for name in index.order where name.hasPrefix("terms/") {
      let statement = try #require(ShardStatement(index.files[name] ?? []))
      var bytes = try #require(Base64.decoded(statement.payload))
      let place = Int(random.next() % UInt64(bytes.count))
      bytes[place] ^= 0x10
      var damaged = index
      damaged.files[name] = ShardFile.bytes(
        edition: index.edition,
        name: String(name.dropLast(3)),
        payload: Base64.encoded(bytes)
      )
      // Some bits are a level, which any other may be too.
      let before = try? ShardReading(index.folder.bits(String(name.dropLast(3))), start())
      let after = try? ShardReading(damaged.folder.bits(String(name.dropLast(3))), start())
      if let before, let after, onlyLevelsDiffer(before.terms, after.terms) { continue }
      let problems = SearchIndexVerification(damaged.folder).problems
      #expect(!problems.isEmpty || after != nil, "\(name)")
    }
  }

  private func start() throws -> StartReading { try StartReading(index.folder) }

  private func onlyLevelsDiffer(_ first: [TermReading], _ second: [TermReading]) -> Bool {
    first.map(\.key) == second.map(\.key)
  }

  @Test func otherEditionsAreRefused() {
    let other = SmallCollection(documents: 400, seed: 99)
    var mixed = index
    mixed.files["terms/0.js"] = WrittenIndex(other.collection).files["terms/0.js"]
    let problems = SearchIndexVerification(mixed.folder).problems
    #expect(problems.contains { $0.hasPrefix("terms/0.js is of edition ") })
  }
}
