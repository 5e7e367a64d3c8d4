/// Some consecutive words, and with them all terms that begin with one of them.
struct TermPartition: Sendable {
  /// How many occurrences a partition has at most, where more than one word is in it: 32 MB.
  static let occurrences = 4_000_000

  let words: Range<Int>

  /// Cuts the vocabulary into partitions; syllables and other words are never in one.
  static func all(of reading: Reading) -> [TermPartition] {
    var partitions: [TermPartition] = []
    let syllables = reading.vocabulary.syllables
    for range in [0..<syllables, syllables..<reading.vocabulary.words.count] {
      var (first, size) = (range.lowerBound, 0)
      for word in range {
        if word > first, size + reading.occurrences[word] > occurrences {
          partitions.append(TermPartition(words: first..<word))
          (first, size) = (word, 0)
        }
        size += reading.occurrences[word]
      }
      if first < range.upperBound {
        partitions.append(TermPartition(words: first..<range.upperBound))
      }
    }
    return partitions
  }

  /// Returns the occurrences of the partition's terms, and where each word's begin.
  func gather(
    _ reading: Reading,
    _ layout: OccurrenceLayout
  ) -> (occurrences: [UInt64], starts: [Int]) {
    var starts = [0]
    for word in words { starts.append(starts[starts.count - 1] + reading.occurrences[word]) }
    var gathering = Gathering(self, reading.vocabulary, layout, starts)
    for batch in reading.batches {
      for document in 0..<batch.count {
        let isEntity = batch.kinds[document].isEntity
        for field in 0..<TokenBatch.fields {
          let range = batch.range(document, field)
          gathering.take(batch.tokens, range, batch.first + document, field, isEntity: isEntity)
        }
      }
    }
    return (gathering.occurrences, starts)
  }
}

/// Puts each term of a text into the bucket of its first word.
private struct Gathering {
  private(set) var occurrences: [UInt64]
  private var next: [Int]
  private let forms: Range<Int>
  /// For each of the partition's forms its word, from the first on, and its number among the
  /// word's.
  private let words: [(word: Int32, form: Int32)]
  private let layout: OccurrenceLayout
  /// Seconds of syllables come in the order of the vocabulary, those of other words in the order
  /// of bytes.
  private let order: [Int32]?

  init(
    _ partition: TermPartition,
    _ vocabulary: Vocabulary,
    _ layout: OccurrenceLayout,
    _ starts: [Int]
  ) {
    occurrences = [UInt64](repeating: 0, count: starts[starts.count - 1])
    next = starts
    let first = Int(vocabulary.firstForm[partition.words.lowerBound])
    forms = first..<Int(vocabulary.firstForm[partition.words.upperBound])
    words = forms.map { form in
      let word = vocabulary.wordOfForm[form]
      let number = Int32(form) - vocabulary.firstForm[Int(word)]
      return (word - Int32(partition.words.lowerBound), number)
    }
    self.layout = layout
    order = vocabulary.isSyllable(partition.words.lowerBound) ? nil : vocabulary.placeOfForm
  }

  @inline(__always)
  mutating func take(
    _ tokens: [Token],
    _ range: Range<Int>,
    _ document: Int,
    _ field: Int,
    isEntity: Bool
  ) {
    for index in range {
      // Most tokens are of another partition: this test is most of what a large archive costs.
      let number = tokens[index].form &- forms.lowerBound
      guard UInt(bitPattern: number) < UInt(bitPattern: words.count) else { continue }
      let alone = tokens[index].field(field, isEntity: isEntity, isPair: false)
      put(first: number, second: 0, document, alone)
      guard index + 1 < range.upperBound, !tokens[index + 1].startsSentence else { continue }
      let next = tokens[index + 1]
      let second = order.map { Int($0[next.form]) } ?? next.form
      let paired = next.field(field, isEntity: isEntity, isPair: true)
      put(first: number, second: second + 1, document, paired)
    }
  }

  @inline(__always)
  private mutating func put(first: Int, second: Int, _ document: Int, _ field: Int) {
    let (word, number) = words[first]
    let place = next[Int(word)]
    next[Int(word)] = place + 1
    occurrences[place] = layout.packed(
      second: second,
      form: Int(number),
      document: document,
      field: field
    )
  }
}
