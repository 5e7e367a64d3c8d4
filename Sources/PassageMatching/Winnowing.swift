/// Chooses some grams of each text so that whatever two texts share chooses the same in both.
///
/// Winnowing: of every ``PassageRules/window`` neighbouring grams the one with the least hash is
/// chosen, the last of equals (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003).
struct Winnowing {
  private let rules: PassageRules

  init(_ rules: PassageRules) { self.rules = rules }

  /// Returns the chosen grams in the order of their places.
  func grams(of corpus: PassageCorpus, in texts: Range<Int>) -> [HashedGram] {
    var grams: [HashedGram] = []
    var hashes: [UInt64] = []
    for text in texts {
      let range = corpus.range(of: text)
      hash(corpus.syllables, range, into: &hashes)
      choose(from: hashes, startingAt: range.lowerBound, into: &grams)
    }
    return grams
  }

  private func hash(_ syllables: [UInt32], _ range: Range<Int>, into hashes: inout [UInt64]) {
    hashes.removeAll(keepingCapacity: true)
    guard range.count >= rules.gram else { return }
    var hash = RollingHash(gram: rules.gram)
    let first = range.lowerBound + rules.gram
    for place in range.lowerBound..<first { hash.take(syllables[place]) }
    hashes.append(hash.value)
    for place in first..<range.upperBound {
      hash.take(syllables[place], leaving: syllables[place - rules.gram])
      hashes.append(hash.value)
    }
  }

  private func choose(
    from hashes: [UInt64],
    startingAt start: Int,
    into grams: inout [HashedGram]
  ) {
    var least = -1
    for last in hashes.indices where last >= rules.window - 1 {
      let first = last - rules.window + 1
      if least < first {
        least = first
        for place in first...last where hashes[place] <= hashes[least] { least = place }
      } else if hashes[last] <= hashes[least] {
        least = last
      } else {
        continue
      }
      grams.append(HashedGram(hash: hashes[least], position: start + least))
    }
  }
}
