/// The words that there are, made ready to be searched for near ones many times.
///
/// A list of records that is lost leaves thousands of references behind, each of which asks. Words
/// are compared in the order of what their letters alone say of their distance, and no longer than
/// they may come among the nearest: 2,000 ids asked for among 2,000 took 3.1 CPU seconds when each
/// was compared with each.
package struct KnownWords: Sendable {
  fileprivate struct Entry {
    var word: String
    var letters: [Unicode.Scalar]
    var traits: LetterTraits
  }

  fileprivate struct Found {
    var word: String
    var distance: Int
    /// How many letters at the beginning are the same.
    var prefix: Int
    /// How much longer or shorter it is.
    var stretch: Int
  }

  private let entries: [Entry]

  package init(_ words: some Sequence<String>) {
    entries = words.map { word in
      let letters = NearMiss.letters(of: word)
      return Entry(word: word, letters: letters, traits: LetterTraits(letters))
    }
  }

  /// Returns what ``NearMiss/suggestions(for:among:limit:)`` says.
  package func suggestions(for word: String, limit: Int = 3) -> [String] {
    let letters = NearMiss.letters(of: word)
    // What is as far away as the word is long has nothing in common with it.
    var furthest = min(max(2, letters.count / 3), max(letters.count, 1) - 1)
    let pattern = LetterPattern(letters)
    var found: [Found] = []
    for (least, places) in places(around: LetterTraits(letters), within: furthest).enumerated() {
      guard least <= furthest else { break }
      for entry in places.lazy.map({ entries[$0] }) {
        let distance =
          pattern?.distance(to: entry.letters, atMost: furthest)
          ?? NearMiss.distance(from: letters, to: entry.letters, atMost: furthest)
        guard distance <= furthest else { continue }
        Self.insert(Found(entry, at: distance, from: letters), into: &found, limit: limit)
        if found.count == limit, let last = found.last { furthest = last.distance }
      }
    }
    return found.map(\.word)
  }

  /// Returns the places of entries by the least distance that they can have, from 0 on.
  private func places(around traits: LetterTraits, within furthest: Int) -> [[Int]] {
    var places = [[Int]](repeating: [], count: furthest + 1)
    for (place, entry) in entries.enumerated() {
      let least = traits.leastDistance(to: entry.traits)
      if least <= furthest { places[least].append(place) }
    }
    return places
  }

  private static func insert(_ new: Found, into found: inout [Found], limit: Int) {
    let place = found.firstIndex { new < $0 } ?? found.count
    guard place < limit else { return }
    found.insert(new, at: place)
    if found.count > limit { found.removeLast() }
  }
}

extension KnownWords.Found: Comparable {
  fileprivate init(_ entry: KnownWords.Entry, at distance: Int, from letters: [Unicode.Scalar]) {
    word = entry.word
    self.distance = distance
    prefix = zip(letters, entry.letters).prefix { $0 == $1 }.count
    stretch = abs(entry.letters.count - letters.count)
  }

  fileprivate static func < (left: Self, right: Self) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if left.prefix != right.prefix { return left.prefix > right.prefix }
    if left.stretch != right.stretch { return left.stretch < right.stretch }
    return left.word.utf8.lexicographicallyPrecedes(right.word.utf8)
  }
}
