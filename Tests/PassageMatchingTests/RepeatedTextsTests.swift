import Foundation
import Testing

@testable import PassageMatching

/// Whatever a text says, reading it takes a time that grows as its length does.
@Suite struct RepeatedTextsTests {
  @Test(arguments: RepeatedTexts.allCases, 1...3)
  func eachSyllableIsGoneOverAFewTimes(_ kind: RepeatedTexts, texts: Int) {
    for count in [500, 4_000, 16_000] {
      let corpus = PassageCorpus(numbers: (0..<texts).map { kind.text(count, $0) })
      let taken = MatchFinder(corpus, PassageRules(), jobs: 1).taken(jobs: 1)
      let followed = taken.map(\.followed).reduce(0, +)
      #expect(followed <= 2 * PassageRules().depth * corpus.syllables.count)
      let matched = taken.matches.map(\.later.count).reduce(0, +)
      #expect(matched <= followed)
    }
  }

  /// A time that grows with the square would be 16 times as long for a text 4 times as long.
  ///
  /// The depth is small so that short texts are as full as long ones would be. Two words at random
  /// are not: chance makes their runs longer as the text grows, until the depth bounds them, so they
  /// are held to the count above alone (two articles of 25,000, 50,000 and 100,000 such words are
  /// built in .18, .29 and .45 CPU seconds).
  @Test(arguments: RepeatedTexts.allCases.filter { $0 != .twoWordsAtRandom })
  func aTextFourTimesAsLongTakesAboutFourTimesAsLong(_ kind: RepeatedTexts) {
    func time(_ count: Int) -> Double {
      let corpus = PassageCorpus(numbers: (0..<3).map { kind.text(count, $0) })
      let start = Self.threadTime()
      _ = RecurringPassages(in: corpus, rules: PassageRules(depth: 2))
      return Self.threadTime() - start
    }
    let short = (0..<3).map { _ in time(4_000) }.min() ?? 0
    let long = (0..<2).map { _ in time(16_000) }.min() ?? 0
    #expect(long < 10 * short)
  }

  /// What this thread alone has used, so that tests beside it do not count.
  private static func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: RepeatedTexts.allCases)
  func aTextAndItsReprintShareOnePassage(_ kind: RepeatedTexts) {
    let text = kind.text(3_000, 0)
    let found = RecurringPassages(in: PassageCorpus(numbers: [text, text]))
    #expect(
      found.clusters.first?.occurrences.map(\.range) == [0..<text.count, 0..<text.count]
    )
    #expect(found.reprints == [WholeReprint(text: 1, original: 0, share: 1)])
  }

  @Test func aReprintBehindAWordSaidOverAndOverIsFound() {
    let news = (0..<400).map { UInt64(1_000 + $0) }
    let repeated = RepeatedTexts.oneWord.text(20_000, 0)
    let texts = [repeated, news, repeated + news + repeated, news.reversed() + news]
    let found = RecurringPassages(in: PassageCorpus(numbers: texts)).clusters
    let places = found.first { $0.occurrences[0].text == 1 }?.occurrences
    #expect(places?.map(\.text) == [1, 2, 3])
    #expect(places?.map(\.range.count) == [400, 400, 400])
  }
}

extension [MatchFinder.Taken] {
  fileprivate var matches: [PassageMatch] { flatMap(\.matches) }
}
