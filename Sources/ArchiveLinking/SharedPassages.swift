internal import ArchiveModel
package import PassageMatching

/// The passages that recur, found from the article in which each first appeared, and from every
/// article that has it.
package struct SharedPassages: Sendable {
  /// A place of a passage, found from the article.
  package struct Stretch: Sendable {
    /// The number of the passage; passages are in the order of their first appearance.
    package var passage: Int
    package var place: PassageCluster.Occurrence
  }

  /// Where a passage is shown on the page of the article in which it first appeared.
  package struct Anchor: Sendable, Equatable {
    /// The paragraph in which it begins, from 1.
    package var paragraph: Int
    /// How many passages of the page begin there, with this one.
    package var number: Int

    /// `p7`, or `p7-2` for the second that begins in that paragraph.
    package var text: String { number == 1 ? "p\(paragraph)" : "p\(paragraph)-\(number)" }
  }

  package let passages: [PassageCluster]
  /// Texts that stand in an earlier one as a whole.
  package let reprints: [WholeReprint]
  package let anchors: [Anchor]
  /// How many articles have each passage.
  package let articleCounts: [Int]
  /// The first passage that first appeared in each text, and behind the last where it would be.
  private let starts: [Int]
  /// The places of all passages, in the order of the texts and in each by where they begin.
  private let stretches: [Stretch]
  private let stretchStarts: [Int]

  /// The fewest syllables of a passage.
  package let shortest: Int

  /// One page shows so many passages; what further ones there are it says in words.
  package static let pageLength = 100

  package init(_ texts: ArticleTexts, jobs: Int) {
    let rules = PassageRules(forTexts: texts.order.count)
    let recurring = RecurringPassages(in: texts.corpus, rules: rules, jobs: jobs)
    let passages = recurring.clusters
    self.passages = passages
    shortest = rules.length
    reprints = recurring.reprints
    let count = texts.order.count
    starts = Self.starts(of: passages.map { $0.occurrences[0].text }, count)
    var anchors: [Anchor] = []
    anchors.reserveCapacity(passages.count)
    for (index, passage) in passages.enumerated() {
      let first = passage.occurrences[0]
      let paragraph = texts.paragraphs(of: first.text, in: first.range).lowerBound + 1
      let isSame =
        index > 0 && passages[index - 1].occurrences[0].text == first.text
        && anchors[index - 1].paragraph == paragraph
      anchors.append(
        Anchor(paragraph: paragraph, number: isSame ? anchors[index - 1].number + 1 : 1)
      )
    }
    self.anchors = anchors
    articleCounts = passages.map(\.textCount)
    stretches = passages.enumerated().flatMap { index, passage in
      passage.occurrences.map { Stretch(passage: index, place: $0) }
    }.sorted { left, right in
      (left.place.text, left.place.range.lowerBound, left.passage)
        < (right.place.text, right.place.range.lowerBound, right.passage)
    }
    stretchStarts = Self.starts(of: stretches.map(\.place.text), count)
  }

  /// The passages that first appeared in a text and that its page shows.
  package func shown(from text: Int) -> Range<Int> {
    starts[text]..<min(starts[text + 1], starts[text] + Self.pageLength)
  }

  /// How many more first appeared in a text than its page shows.
  package func unshown(from text: Int) -> Int {
    max(0, starts[text + 1] - starts[text] - Self.pageLength)
  }

  package func isShown(_ passage: Int) -> Bool {
    passage - starts[passages[passage].occurrences[0].text] < Self.pageLength
  }

  /// The places in a text of passages that are shown somewhere, by where they begin.
  package func stretches(of text: Int) -> some Sequence<Stretch> {
    stretches[stretchStarts[text]..<stretchStarts[text + 1]].lazy.filter { isShown($0.passage) }
  }

  /// For each number up to a count the place of the first of its kind in an ascending list.
  private static func starts(of numbers: [Int], _ count: Int) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(count + 1)
    var place = 0
    for number in 0..<count {
      while place < numbers.count, numbers[place] < number { place += 1 }
      starts.append(place)
    }
    return starts + [numbers.count]
  }
}
