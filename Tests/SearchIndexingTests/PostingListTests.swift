@testable import SearchIndexing
import SeededNumbers
import Testing

@Suite struct PostingListTests {
  private let code = LevelCode(counts: (0..<16).map { 1 << $0 })

  @Test(arguments: [1, 2, 10, 300, 4_000])
  func listsAreRead(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let documents = Set((0..<count).map { _ in Int32(random.next() % 50_000) }).sorted()
    let postings = documents.map { Posting(document: $0, level: UInt8(random.next() % 16)) }
    let universe = PostingList.universe(of: 50_000)
    var writer = BitWriter()
    writer.putList(postings[...], code, universe: universe)
    var reader = BitReader(writer.string.bytes)
    #expect(try reader.list(postings.count, code, universe: universe) == postings)
  }

  @Test func lowBitsAreThoseOfTheClient() {
    // 31 - clz32(max(1, floor(69 * U / (100 * c))))
    #expect(PostingList.lowBits(of: 1, in: 4_096) == 11)
    #expect(PostingList.lowBits(of: 4_096, in: 4_096) == 0)
    #expect(PostingList.lowBits(of: 100, in: 12_288) == 6)
    #expect(PostingList.universe(of: 0) == 0)
    #expect(PostingList.universe(of: 1) == 4_096)
    #expect(PostingList.universe(of: 4_097) == 8_192)
  }

  @Test func codesArePrefixCodes() {
    #expect(code.lengths.allSatisfy { (1...15).contains($0) })
    #expect(code.lengths.reduce(0.0) { $0 + 1 / Double(1 << $1) } == 1)
    #expect(LevelCode(counts: [0, 5] + [Int](repeating: 0, count: 14)).lengths[1] == 1)
    let first = LevelCode.order(code.lengths)[0]
    #expect(code.codes[first] == 0)
  }

  @Test(arguments: [true, false])
  func tiersAreTheBestFirst(isPair: Bool) {
    var random = SplitMix64(seed: 12)
    let postings = (0..<30_000).map { number in
      Posting(document: Int32(number), level: UInt8(random.next() % 16))
    }
    let sorted = postings.sorted { ($0.level, $0.document) > ($1.level, $1.document) }
    var rest = sorted[...]
    for (number, tier) in TierSplit.tiers(of: postings[...], isPair: isPair).enumerated() {
      let expected = rest.prefix(PostingList.size(ofTier: number, isPair: isPair))
      #expect(tier == expected.sorted { $0.document < $1.document })
      rest = rest.dropFirst(expected.count)
    }
    #expect(rest.isEmpty)
  }
}
