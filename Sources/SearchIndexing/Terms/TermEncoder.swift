/// Turns the occurrences of one partition into entries.
struct TermEncoder: Sendable {
  let reading: Reading
  let scale: LevelScale
  let layout: OccurrenceLayout
  let singles: LevelCode
  let pairs: LevelCode
  let facetDocuments: [[UInt8]: [Int32]]

  init(_ reading: Reading) {
    self.reading = reading
    scale = LevelScale(reading.batches)
    layout = OccurrenceLayout(
      documents: reading.documents,
      forms: reading.vocabulary.wordOfForm.count
    )
    let sample = LevelSample(reading, scale)
    singles = LevelCode(counts: sample.singles)
    pairs = LevelCode(counts: sample.pairs)
    facetDocuments = reading.facets.documents
  }

  func encode(_ partition: TermPartition) -> EncodedTerms {
    var (occurrences, starts) = partition.gather(reading, layout)
    var sort = OccurrenceSort()
    var work = WordEncoding(self, partition.words)
    let forms = reading.vocabulary.wordOfForm.count
    let width = 6 + Int.bitWidth - forms.leadingZeroBitCount
    for (index, word) in partition.words.enumerated() {
      let range = starts[index]..<starts[index + 1]
      if let documents = facetDocuments[reading.vocabulary.words[word].base] {
        work.write(documents)
      } else {
        sort.sort(&occurrences, range, shift: layout.termShift, width: width)
        work.write(occurrences, range)
      }
    }
    return work.writer.finish()
  }
}

/// Adds up the sorted occurrences of one word after the other.
private struct WordEncoding {
  private(set) var writer: EntryWriter
  private let encoder: TermEncoder
  private let isSyllable: Bool
  private var postings: [Posting] = []
  private var variants: [EntryWriter.Variant] = []
  /// The second word of the variants gathered; -1 for none.
  private var second = -1

  init(_ encoder: TermEncoder, _ words: Range<Int>) {
    self.encoder = encoder
    isSyllable = encoder.reading.vocabulary.isSyllable(words.lowerBound)
    writer = EntryWriter(
      words: words,
      universe: PostingList.universe(of: encoder.reading.documents)
    )
  }

  /// Writes the entry of a value of a facet: its documents, all on the lowest level.
  mutating func write(_ documents: [Int32]) {
    postings = documents.map { Posting(document: $0, level: 0) }
    variants = [.init(first: -1, second: -1, postings: 0..<postings.count)]
    endTerm()
    writer.endWord()
  }

  mutating func write(_ occurrences: [UInt64], _ range: Range<Int>) {
    let layout = encoder.layout
    var index = range.lowerBound
    while index < range.upperBound {
      let term = layout.term(occurrences[index])
      let (secondWord, secondForm) = second(layout.second(term))
      if secondWord != second { endTerm() }
      second = secondWord
      let first = postings.count
      while index < range.upperBound, layout.term(occurrences[index]) == term {
        addPosting(occurrences, &index, range.upperBound)
      }
      variants.append(
        .init(
          first: isSyllable ? layout.form(term) : -1,
          second: secondForm,
          postings: first..<postings.count
        )
      )
    }
    endTerm()
    writer.endWord()
  }

  @inline(__always)
  private mutating func addPosting(_ occurrences: [UInt64], _ index: inout Int, _ end: Int) {
    let layout = encoder.layout
    let place = occurrences[index] >> 2
    var counts = SIMD4<Float>.zero
    while index < end, occurrences[index] >> 2 == place {
      counts[layout.field(occurrences[index])] += 1
      index += 1
    }
    let document = layout.document(place << 2)
    postings.append(
      Posting(document: Int32(document), level: encoder.scale.level(document, counts))
    )
  }

  /// Returns the word that the upper bits of an occurrence stand for, and its form if that is a
  /// syllable's.
  private func second(_ bits: Int) -> (word: Int, form: Int) {
    guard bits > 0 else { return (-1, -1) }
    let vocabulary = encoder.reading.vocabulary
    let form = isSyllable ? bits - 1 : Int(vocabulary.formAtPlace[bits - 1])
    let word = Int(vocabulary.wordOfForm[form])
    return (word, vocabulary.isSyllable(word) ? form - Int(vocabulary.firstForm[word]) : -1)
  }

  private mutating func endTerm() {
    guard !variants.isEmpty else { return }
    writer.write(
      second: second,
      variants,
      postings,
      second < 0 ? encoder.singles : encoder.pairs
    )
    variants.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    second = -1
  }
}
