/// What one worker gathers in the first pass: tokens, forms, and in how many documents they are.
struct RecordGatherer: Sendable {
  /// The names of the collection's facets, in their order.
  let facets: [String]
  private(set) var batches: [TokenBatch] = []
  private(set) var formCounts: [WordCount] = []
  private(set) var baseCounts: [WordCount] = []
  private var reader = LineReader()

  var forms: WordForms { reader.words.forms }
  var introducedNames: [IntroducedNames.Name: Int] { reader.abbreviations.counts }

  init(facets: [String]) { self.facets = facets }

  /// Reads the records with some numbers.
  mutating func take(_ documents: Range<Int>, of collection: SearchCollection) {
    var batch = TokenBatch(first: documents.lowerBound)
    for document in documents {
      let record = collection.record(document)
      let isEntity = record.kind.isEntity
      read([record.title], into: &batch, areNames: isEntity)
      read(record.names, into: &batch, areNames: isEntity)
      read(record.lead, into: &batch)
      read(record.body, into: &batch)
      note(record, in: &batch)
      count(in: batch, document)
    }
    batches.append(batch)
  }

  private mutating func read(
    _ lines: [String],
    into batch: inout TokenBatch,
    areNames: Bool = false
  ) {
    var words = 0
    for line in lines {
      let first = batch.tokens.count
      let count = reader.read(line, into: &batch.tokens)
      words += count
      guard areNames else { continue }
      for index in first..<batch.tokens.count {
        batch.tokens[index] = batch.tokens[index].inName(ofWords: count)
      }
    }
    batch.ends.append(Int32(batch.tokens.count))
    batch.lengths.append(Int32(words))
  }

  private func note(_ record: SearchRecord, in batch: inout TokenBatch) {
    var digest = RecordDigest()
    digest.add(record, facets: facets)
    batch.digests.append(digest.value)
    batch.cards.append(RecordFiles.card(record))
    batch.kinds.append(record.kind)
    batch.years.append(record.year)
    batch.areForeign.append(!record.language.isEmpty)
    var known = 0
    for facet in facets {
      if let values = record.facets[facet] {
        batch.facetValues.append(contentsOf: values.map(Int32.init))
        known += 1
      }
      batch.facetEnds.append(Int32(batch.facetValues.count))
    }
    precondition(known == record.facets.count, "a record has a facet that its collection lacks")
  }

  private mutating func count(in batch: TokenBatch, _ document: Int) {
    let number = batch.count - 1
    let range = batch.range(number, 0).lowerBound..<batch.tokens.count
    let forms = reader.words.forms.forms
    while formCounts.count < forms.count { formCounts.append(WordCount()) }
    while baseCounts.count < reader.words.forms.bases.count { baseCounts.append(WordCount()) }
    var previous = 0
    for index in range {
      let token = batch.tokens[index]
      let form = token.form
      formCounts[form].terms += 1
      if !token.startsSentence { formCounts[previous].terms += 1 }
      previous = form
      if formCounts[form].see(Int32(document)) {
        _ = baseCounts[Int(forms[form].base)].see(Int32(document))
      }
    }
  }
}

/// How often a form or a base was met; each document is seen in one go.
struct WordCount {
  /// The terms that it begins: itself, and its pairs.
  var terms: Int32 = 0
  private(set) var documents: Int32 = 0
  private var last: Int32 = -1

  /// Counts a document, and returns whether it was not counted before.
  @inline(__always)
  mutating func see(_ document: Int32) -> Bool {
    guard last != document else { return false }
    last = document
    documents += 1
    return true
  }
}

extension Array where Element == Int32 {
  /// Appends zeros up to a length.
  mutating func grow(to length: Int) {
    if count < length { append(contentsOf: repeatElement(0, count: length - count)) }
  }
}
