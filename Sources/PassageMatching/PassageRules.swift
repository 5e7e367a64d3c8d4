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
  /// A place in a text that was gone over so many times is not looked up any more.
  ///
  /// Twice as often as a text with ``rareness`` reprints is; in 10,000 invented articles full of
  /// stock phrases 4 find the same.
  package let depth: Int

  /// Two of three syllables of the shortest passage are a gram.
  package init(length: Int = 12, depth: Int = 16) {
    precondition(length >= 6, "fewer syllables recur everywhere")
    precondition((1...250).contains(depth), "depths are counted in a byte")
    self.length = length
    self.depth = depth
    gram = length * 2 / 3
    window = length - gram + 1
    gap = 5
    rejoining = 4
    rareness = 8
  }

  /// The rules for an archive of so many texts, of which a passage must be long enough to tell a
  /// reader something.
  ///
  /// How long a run is that two of many texts share by chance grows with the logarithm of their
  /// number (Erdős and Rényi: On a new law of large numbers, 1970), and so does how many texts have
  /// a stock phrase. One syllable more for each doubling from 2,000 on keeps even the share of
  /// texts in which a passage first appeared: a fifth of 2,000, 10,000 and 50,000 invented ones.
  package init(forTexts texts: Int) {
    var (length, doubled) = (PassageRules().length, 2_000)
    while texts >= doubled { (length, doubled) = (length + 1, doubled * 2) }
    self.init(length: length)
  }
}
