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
  private let scale: LevelScale
  private let layout: OccurrenceLayout
  private let singles: LevelCode
  private let pairs: LevelCode
  private let seconds: SecondForms
  private let isSyllable: Bool
  private var postings: [Posting] = []
  private var variants: [EntryWriter.Variant] = []
  /// The second word of the variants gathered; -1 for none.
  private var second = -1

  init(_ encoder: TermEncoder, _ words: Range<Int>) {
    (scale, layout) = (encoder.scale, encoder.layout)
    (singles, pairs) = (encoder.singles, encoder.pairs)
    isSyllable = encoder.reading.vocabulary.isSyllable(words.lowerBound)
    seconds = SecondForms(encoder.reading.vocabulary, isSyllable: isSyllable)
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
    var index = range.lowerBound
    while index < range.upperBound {
      let term = layout.term(occurrences[index])
      let (secondWord, secondForm) = seconds.form(layout.second(term))
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
    let place = occurrences[index] >> 2
    let document = layout.document(place << 2)
    if index + 1 == end || occurrences[index + 1] >> 2 != place {
      let level = scale.level(document, once: layout.field(occurrences[index]))
      postings.append(Posting(document: Int32(document), level: level))
      index += 1
      return
    }
    var counts = SIMD4<Float>.zero
    while index < end, occurrences[index] >> 2 == place {
      counts[layout.field(occurrences[index])] += 1
      index += 1
    }
    postings.append(
      Posting(document: Int32(document), level: scale.level(document, counts))
    )
  }

  private mutating func endTerm() {
    guard !variants.isEmpty else { return }
    writer.write(
      second: second,
      variants,
      postings,
      second < 0 ? singles : pairs
    )
    variants.removeAll(keepingCapacity: true)
    postings.removeAll(keepingCapacity: true)
    second = -1
  }
}

/// What the upper bits of an occurrence stand for: a second word, and its form.
private struct SecondForms {
  private let forms: [(word: Int32, form: Int32)]

  init(_ vocabulary: Vocabulary, isSyllable: Bool) {
    forms = vocabulary.wordOfForm.indices.map { place in
      let form = isSyllable ? place : Int(vocabulary.formAtPlace[place])
      let word = vocabulary.wordOfForm[form]
      guard vocabulary.isSyllable(Int(word)) else { return (word, -1) }
      return (word, Int32(form) - vocabulary.firstForm[Int(word)])
    }
  }

  /// Returns the second word and its form, which is -1 for what is no syllable; 0 is no word.
  @inline(__always)
  func form(_ bits: Int) -> (word: Int, form: Int) {
    guard bits > 0 else { return (-1, -1) }
    return (Int(forms[bits - 1].word), Int(forms[bits - 1].form))
  }
}
