import SeededNumbers

/// Random texts into which passages of earlier ones are copied, some of them changed a little.
struct PlantedTexts {
  /// A passage that was copied, where it stood and where it stands now.
  struct Copy {
    var from: (text: Int, range: Range<Int>)
    var to: (text: Int, range: Range<Int>)
  }

  private var random: SplitMix64
  private(set) var copies: [Copy] = []
  /// Of 100 syllables copied so many are changed, left out or doubled.
  var changes = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// - Parameters:
  ///   - count: how many texts.
  ///   - vocabulary: how many different words.
  ///   - shortest: the fewest syllables that are copied.
  /// - Returns: the texts, the first of them without copies.
  mutating func texts(_ count: Int, vocabulary: UInt64, shortest: Int = 12) -> [[UInt64]] {
    var texts: [[UInt64]] = []
    for number in 0..<count {
      var text = words(Int.random(in: 0...30, using: &random), vocabulary)
      for _ in 0..<Int.random(in: 0...2, using: &random) where number > 0 {
        plant(in: &text, number, from: texts, shortest)
        text += words(Int.random(in: 0...30, using: &random), vocabulary)
      }
      texts.append(text)
    }
    return texts
  }

  private mutating func words(_ count: Int, _ vocabulary: UInt64) -> [UInt64] {
    (0..<count).map { _ in random.next() % vocabulary }
  }

  private mutating func plant(
    in text: inout [UInt64],
    _ number: Int,
    from texts: [[UInt64]],
    _ shortest: Int
  ) {
    let source = Int.random(in: 0..<texts.count, using: &random)
    let length = Int.random(in: shortest...shortest * 4, using: &random)
    guard texts[source].count >= length else { return }
    let start = Int.random(in: 0...texts[source].count - length, using: &random)
    let place = text.count
    for syllable in texts[source][start..<start + length] { text += changed(syllable) }
    copies.append(
      Copy(from: (source, start..<start + length), to: (number, place..<text.count))
    )
  }

  private mutating func changed(_ syllable: UInt64) -> [UInt64] {
    guard Int.random(in: 0..<100, using: &random) < changes else { return [syllable] }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return []
    case 1: return [random.next()]
    default: return [syllable, random.next()]
    }
  }
}
