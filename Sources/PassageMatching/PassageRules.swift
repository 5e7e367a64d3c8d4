/// What counts as one passage that stands in several texts.
package struct PassageRules: Sendable {
  /// The fewest syllables of a passage.
  package let length: Int
  /// How many syllables are looked up at once: no passage is found without so many in a row alike.
  package let gram: Int
  /// Among so many neighbouring grams one is looked up, so that a run of ``length`` is never missed.
  package let window: Int
  /// The most syllables that may be others, or be missing, at one place within a passage: as many
  /// as the longest name of a province has.
  package let gap: Int
  /// So many syllables must be alike behind a difference, or the passage ends before it.
  package let rejoining: Int
  /// A gram in more places than this is looked up only with the syllables beside it.
  package let rareness: Int

  /// Two of three syllables of the shortest passage are a gram.
  package init(length: Int = 12) {
    precondition(length >= 6, "fewer syllables recur everywhere")
    self.length = length
    gram = length * 2 / 3
    window = length - gram + 1
    gap = 5
    rejoining = 4
    rareness = 8
  }
}
