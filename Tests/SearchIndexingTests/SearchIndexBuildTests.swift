import Digests
import Testing

@testable import SearchIndexing

@Suite struct SearchIndexBuildTests {
  @Test(arguments: [(0, 1), (1, 2), (3, 3), (60, 4), (700, 5)] as [(Int, UInt64)])
  func indexHoldsWhatItsDefinitionSays(documents: Int, seed: UInt64) throws {
    let small = SmallCollection(documents: documents, seed: seed)
    let index = WrittenIndex(small.collection, jobs: 2)
    let start = try StartReading(index.folder)
    let syllables = Set(start.syllables.map { String(decoding: $0, as: UTF8.self) })
    let naive = NaiveIndex(small.records, syllables: syllables).postings
    var tiers = TierReading(index.folder, start)
    var seen = 0
    for term in try index.terms() where term.first.first != UInt8(ascii: "@") {
      for variant in term.variants {
        let spelling = spelling(of: variant, term, start)
        let lists = try tiers.tiers(variant, isPair: !term.second.isEmpty)
        let postings = lists.joined().map { (Int($0.document), $0.level) }
        let found = Dictionary(uniqueKeysWithValues: postings)
        // A level may differ by one where two ways of adding up round differently.
        let expected = try #require(naive[spelling], "\(spelling)")
        #expect(Set(found.keys) == Set(expected.keys), "\(spelling)")
        for (document, level) in found {
          #expect(abs(Int(level) - Int(expected[document] ?? 99)) <= 1, "\(spelling)")
        }
        seen += 1
      }
    }
    #expect(seen == naive.count)
  }

  private func spelling(
    of variant: TermReading.Variant,
    _ term: TermReading,
    _ start: StartReading
  ) -> NaiveIndex.Spelling {
    func code(_ form: Int, _ base: [UInt8]) -> String {
      guard let number = start.numbers[base] else { return "-" }
      return String(decoding: start.forms[number][form], as: UTF8.self)
    }
    let codes = [code(variant.first, term.first)]
    let second = term.second.isEmpty ? [] : [code(variant.second, term.second)]
    return .init(key: String(decoding: term.key, as: UTF8.self), codes: codes + second)
  }

  @Test func bytesDoNotDependOnTheJobs() {
    let small = SmallCollection(documents: 500, seed: 9)
    let one = WrittenIndex(small.collection, jobs: 1)
    for jobs in [1, 2, 5] {
      let other = WrittenIndex(small.collection, jobs: jobs)
      #expect(other.order == one.order)
      #expect(other.files == one.files)
    }
  }

  @Test func editionChangesWithARecord() {
    var small = SmallCollection(documents: 20, seed: 1)
    let before = WrittenIndex(small.collection).edition
    small.records[7].body[0] += "."
    #expect(WrittenIndex(small.collection).edition != before)
    #expect(before.count == 12)
  }

  @Test(arguments: [30, 60, 120, 1_000])
  func filesStayBelowTheLimit(limit: Int) {
    let small = SmallCollection(documents: 900, seed: 3)
    let options = SearchIndexOptions(shardBytes: 600, fileLimit: limit)
    let index = WrittenIndex(small.collection, options: options)
    #expect(index.files.count <= limit)
    #expect(SearchIndexVerification(index.folder).problems == [])
  }

  @Test func shardsAreAboutAsLargeAsAsked() throws {
    let small = SmallCollection(documents: 2_000, seed: 5, words: 120)
    let index = WrittenIndex(small.collection)
    let start = try StartReading(index.folder)
    let sizes = try (0..<start.members.shards[0]).map { number in
      try index.folder.bits("terms/\(number)").rest / 8
    }
    // One pair of two very frequent words may be longer alone, and a last shard shorter.
    #expect(sizes.count { $0 > 5_500 } <= sizes.count / 10)
    #expect(sizes.reduce(0, +) / sizes.count > 2_000)
  }

  /// One article that is called "An": every bit of its shard, written out by hand.
  @Test func smallestShardIsWhatTheFormatSays() throws {
    let record = SearchRecord(kind: .article, id: "an", title: "An")
    let index = WrittenIndex(SearchCollection(count: 1) { _ in record })
    let start = try StartReading(index.folder)
    #expect(start.members.syllables == "0anA")
    let level = 12  // 6 / (.7 + .3 / 12) = 8.276; 8.276 / 9.576 = .864; 10 + (.864 - .75) / .05
    let length = start.codes[0].lengths[level]
    let code = String(start.codes[0].codes[level], radix: 2)
    let padded = String(repeating: "0", count: length - code.count) + code
    // class, first word, pieces; head: variants, form, documents, gap in rice(11); level; no seconds
    let expected = "0" + "1" + "1" + "1" + "1" + "1" + "1" + "000000000000" + padded + "1" + "1"
    let bytes = try #require(Base64.decoded(index.folder.payload("terms/0")))
    let bits = bytes.map { byte in
      String(repeating: "0", count: byte.leadingZeroBitCount == 8 ? 7 : byte.leadingZeroBitCount)
        + String(byte, radix: 2)
    }
    .joined()
    #expect(bits.hasPrefix(expected))
    #expect(bits.dropFirst(expected.count).allSatisfy { $0 == "0" })
  }

  @Test func cardsEndWithTheLanguageOfTheTextWhereItHasOne() {
    var record = SearchRecord(kind: .article, id: "an", title: "An", language: "vi")
    #expect(String(decoding: RecordFiles.card(record), as: UTF8.self) == "a\tan\tAn\t\t\t\tvi")
    record.textLanguage = "ar"
    #expect(
      String(decoding: RecordFiles.card(record), as: UTF8.self) == "a\tan\tAn\t\t\t\tvi\tar"
    )
  }

  @Test func firstAndLastTermOfEveryShardAreFound() throws {
    let small = SmallCollection(documents: 300, seed: 6)
    let options = SearchIndexOptions(shardBytes: 400)
    let index = WrittenIndex(small.collection, options: options)
    let start = try StartReading(index.folder)
    #expect(start.members.shards.reduce(0, +) > 10)
    for number in 0..<start.members.shards.reduce(0, +) {
      let terms = try ShardReading(index.folder.bits("terms/\(number)"), start).terms
      for term in [terms.first, terms.last].compactMap({ $0 }) {
        #expect(start.shard(of: term.first, term.second) == number)
      }
    }
  }
}
