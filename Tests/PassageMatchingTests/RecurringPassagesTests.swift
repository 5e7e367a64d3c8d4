import PassageMatching
import SeededNumbers
import Testing

@Suite struct RecurringPassagesTests {
  /// Notices of our own writing: what is told of two valleys, and what only one of them has.
  static let valley = """
    Sáng nay ở bến sông có phiên chợ. Người bán cá nói rằng mùa nước năm nay về sớm hơn mọi năm, \
    lưới phải vá hai lần mà thuyền vẫn chưa đi hết khúc sông phía trên làng. Chợ tan lúc trưa.
    """
  static let otherValley = """
    Ở huyện bên, người bán cá nói rằng mùa nước năm nay về muộn hơn mọi năm, lưới phải vá hai lần \
    mà thuyền vẫn chưa đi hết khúc sông phía trên làng. Không ai nhắc đến phiên chợ.
    """
  static let hill = """
    Trên đồi chè, đội hái mới có thêm mười người. Lưới phải vá hai lần mà thuyền vẫn chưa đi hết \
    khúc sông, bác tổ trưởng kể lại chuyện cũ cho vui.
    """

  @Test func aPassageIsFoundOverASmallDifference() {
    let texts = [Self.valley, Self.otherValley]
    let found = RecurringPassages(in: PassageCorpus(texts))
    let tail = "hơn mọi năm lưới phải vá hai lần mà thuyền vẫn chưa đi hết khúc sông phía trên làng"
    let head = "người bán cá nói rằng mùa nước năm nay về"
    #expect(
      found.clusterWords(in: texts) == [["0: \(head) sớm \(tail)", "1: \(head) muộn \(tail)"]]
    )
    #expect(found.reprints.isEmpty)
  }

  @Test func aSentenceOutOfALongerPassageIsAClusterOfItsOwn() {
    let texts = [Self.valley, Self.otherValley, Self.hill]
    let found = RecurringPassages(in: PassageCorpus(texts)).clusterWords(in: texts)
    let sentence = "lưới phải vá hai lần mà thuyền vẫn chưa đi hết khúc sông"
    #expect(found.count == 2)
    #expect(found.last == ["0: \(sentence)", "1: \(sentence)", "2: \(sentence)"])
  }

  @Test func fewerThanTwelveSyllablesAreNoPassage() {
    let phrase = "một hai ba bốn năm sáu bảy tám chín mười"
    let texts = ["đầu \(phrase) mốt cuối cùng", "khác \(phrase) mốt rồi hết cả"]
    #expect(RecurringPassages(in: PassageCorpus(texts)).clusters.isEmpty)
    let longer = texts.map { $0.replacing("mốt", with: "mốt hai") }
    #expect(RecurringPassages(in: PassageCorpus(longer)).clusters.count == 1)
    let rules = PassageRules(length: 8)
    #expect(RecurringPassages(in: PassageCorpus(texts), rules: rules).clusters.count == 1)
  }

  @Test func aTextThatRepeatsItselfIsNoClusterUntilAnotherHasItToo() {
    let caption = "ảnh chụp các cụ trong làng ngồi bên gốc đa đầu đình kể chuyện ngày xưa"
    let texts = ["\(caption). Tin ngắn trong ngày. \(caption).", "Một bài khác: \(caption)."]
    #expect(RecurringPassages(in: PassageCorpus([texts[0]])).clusters.isEmpty)
    let found = RecurringPassages(in: PassageCorpus(texts)).clusterWords(in: texts)
    #expect(found == [["0: \(caption)", "0: \(caption)", "1: \(caption)"]])
  }

  @Test func nothingRecursInNothing() {
    let texts = [[], ["", ""], ["một"], ["một hai", "một hai"]]
    for texts in texts {
      #expect(RecurringPassages(in: PassageCorpus(texts)).clusters.isEmpty)
    }
  }

  @Test func aStockPhraseOfTwoThousandTextsIsOneCluster() {
    var random = SplitMix64(seed: 5)
    let phrase: [UInt64] = (0..<14).map { _ in random.next() }
    let texts = (0..<2000).map { _ in
      (0..<20).map { _ in random.next() } + phrase + (0..<20).map { _ in random.next() }
    }
    let found = RecurringPassages(in: PassageCorpus(numbers: texts))
    #expect(found.clusters.count == 1)
    #expect(found.clusters.first?.occurrences.map(\.text) == Array(0..<2000))
    #expect(found.clusters.first?.occurrences.allSatisfy { $0.range == 20..<34 } == true)
  }

  @Test func aReprintWithAnotherLeadIsRecognised() {
    var random = SplitMix64(seed: 6)
    let original: [UInt64] = (0..<400).map { _ in random.next() }
    var reprint = (0..<30).map { _ in random.next() } + original.dropFirst(20)
    for place in stride(from: 50, to: reprint.count, by: 40) { reprint[place] = random.next() }
    let other = (0..<300).map { _ in random.next() } + original.prefix(100)
    let found = RecurringPassages(in: PassageCorpus(numbers: [original, other, reprint]))
    #expect(found.reprints.map(\.text) == [2])
    #expect(found.reprints.map(\.original) == [0])
    #expect(found.reprints.allSatisfy { $0.share > 0.9 })
  }

  @Test(arguments: 1...4) func theResultDoesNotDependOnTheThreads(seed: UInt64) {
    var planted = PlantedTexts(seed: seed)
    let texts = planted.texts(200, vocabulary: 300)
    let once = RecurringPassages(in: PassageCorpus(numbers: texts), jobs: 1)
    for jobs in [2, 7] {
      let again = RecurringPassages(in: PassageCorpus(numbers: texts), jobs: jobs)
      #expect(again.clusters == once.clusters)
      #expect(again.reprints == once.reprints)
    }
  }

  @Test(arguments: [
    (0, 12), (97, 12), (1_999, 12), (2_000, 13), (3_999, 13), (4_000, 14), (10_000, 15),
    (50_000, 17), (100_000, 18),
  ])
  func ofMoreTextsPassagesMustBeLonger(texts: Int, shortest: Int) {
    #expect(PassageRules(forTexts: texts).length == shortest)
  }
}
