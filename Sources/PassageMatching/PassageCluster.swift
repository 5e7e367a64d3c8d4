/// One passage with all places where it stands.
package struct PassageCluster: Sendable, Equatable {
  /// A place where the passage stands.
  package struct Occurrence: Sendable, Hashable {
    /// The text, in the order in which the corpus was filled.
    package var text: Int
    /// Its syllables, counted from the start of the text.
    package var range: Range<Int>
  }

  /// In the order of the texts, so the first appearance first; at least two texts are among them.
  package var occurrences: [Occurrence]

  package var textCount: Int {
    var count = 0
    var last = -1
    for occurrence in occurrences where occurrence.text != last {
      count += 1
      last = occurrence.text
    }
    return count
  }
}

/// A text most of which stands in an earlier one, or the other way round.
package struct WholeReprint: Sendable, Equatable {
  /// The text that appeared later.
  package var text: Int
  /// The text that appeared first.
  package var original: Int
  /// How much of the shorter text stands in the other, from 0 to 1.
  package var share: Double
}

/// What recurs in a corpus.
package struct RecurringPassages: Sendable {
  /// In the order of their first appearance.
  package let clusters: [PassageCluster]
  /// In the order of the later texts; at most one for each.
  package let reprints: [WholeReprint]

  /// Finds all passages that recur, in a time that grows with the texts and with what is found.
  ///
  /// - Parameters:
  ///   - corpus: the texts, those that appeared first in front.
  ///   - rules: what counts as a passage.
  ///   - jobs: how many threads work at once; the result does not depend on it.
  package init(in corpus: PassageCorpus, rules: PassageRules = PassageRules(), jobs: Int = 1) {
    let matches = MatchFinder(corpus, rules, jobs: jobs).taken(jobs: jobs).map(\.matches)
    reprints = Self.reprints(among: matches, corpus)
    clusters = PassageClustering(corpus, rules, matches).clusters()
  }
}
