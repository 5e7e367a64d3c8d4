/// What stands in one shard of the dictionary.
struct ShardPlan: Sendable {
  /// Some of a word's terms: all, or those between two cuts.
  struct Piece: Sendable {
    var part: Int
    var word: Int
    /// Terms of the part; the first is the word itself where it is here.
    var terms: Range<Int>
  }

  /// Whether the first words are syllables.
  var isSyllables: Bool
  var pieces: [Piece] = []
  /// About how many bits the pieces take.
  var size = 0
}

/// Where the groups of syllables are cut into shards, as the client is told.
struct DirectoryGroup: Sendable {
  var startsShard: Bool
  /// The bins at which the next shard begins; `shift` makes a bin of a syllable's number.
  var cuts: [Int] = []
  var shift = 0
}

/// The bins that the second words of a group fall into: by number, and by first byte what is no
/// syllable.
enum SecondBin {
  static func bin(_ second: Int, _ vocabulary: Vocabulary, shift: Int) -> Int {
    if vocabulary.isSyllable(second) { return second >> shift }
    return first(of: vocabulary.syllables, shift: shift)
      + literalClass(vocabulary.words[second].base)
  }

  /// The first bin of what is no syllable.
  static func first(of syllables: Int, shift: Int) -> Int { ((syllables - 1) >> shift) + 1 }

  static let classes = 37

  static func literalClass(_ base: [UInt8]) -> Int {
    switch base[0] {
    case 0x30...0x39: Int(base[0]) - 0x30
    case 0x61...0x7A: Int(base[0]) - 0x61 + 10
    default: 36
    }
  }
}
