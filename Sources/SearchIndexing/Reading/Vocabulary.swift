/// All words of an archive in order: its syllables, then all else (numbers, foreign words, joined
/// words, values of facets), both sorted by their bytes.
struct Vocabulary: Sendable {
  /// How many forms of a syllable are told apart; rarer ones count as the last.
  static let mostForms = 64

  struct Word: Sendable {
    var base: [UInt8]
    /// In how many documents it is.
    var documents: Int
    /// The codes of its forms, most frequent first; one for what is no syllable.
    var codes: [[UInt8]]
  }

  let words: [Word]
  /// How many of them are syllables.
  let syllables: Int
  /// The number of each word's first form, and the number of all forms behind the last.
  let firstForm: [Int32]
  let wordOfForm: [Int32]
  /// For each form its place among all forms in the order of bytes alone, and back.
  let placeOfForm: [Int32]
  let formAtPlace: [Int32]

  init(words: [Word], syllables: Int) {
    self.words = words
    self.syllables = syllables
    var firstForm: [Int32] = []
    var wordOfForm: [Int32] = []
    for (number, word) in words.enumerated() {
      firstForm.append(Int32(wordOfForm.count))
      wordOfForm.append(contentsOf: repeatElement(Int32(number), count: word.codes.count))
    }
    firstForm.append(Int32(wordOfForm.count))
    self.firstForm = firstForm
    self.wordOfForm = wordOfForm
    let order = Self.mergedOrder(words, syllables)
    formAtPlace = order.flatMap { firstForm[$0]..<firstForm[$0 + 1] }
    var places = [Int32](repeating: 0, count: wordOfForm.count)
    for (place, form) in formAtPlace.enumerated() { places[Int(form)] = Int32(place) }
    placeOfForm = places
  }

  func isSyllable(_ word: Int) -> Bool { word < syllables }

  /// Returns the words in the order of their bytes, from the two parts that are in that order.
  private static func mergedOrder(_ words: [Word], _ syllables: Int) -> [Int] {
    var order: [Int] = []
    order.reserveCapacity(words.count)
    var (first, second) = (0, syllables)
    while first < syllables || second < words.count {
      let takesFirst =
        second == words.count
        || (first < syllables
          && words[first].base.lexicographicallyPrecedes(words[second].base))
      order.append(takesFirst ? first : second)
      if takesFirst { first += 1 } else { second += 1 }
    }
    return order
  }
}
