internal import Cores

/// What the first pass over the records leaves: numbered tokens, the vocabulary, the edition.
struct Reading: Sendable {
  let batches: [TokenBatch]
  let cards: [[UInt8]]
  let vocabulary: Vocabulary
  /// How many terms begin with each word, all documents together.
  let occurrences: [Int]
  let facets: FacetTables
  let introducedNames: [IntroducedNames.Name: Int]
  let digest: RecordDigest
  let documents: Int

  init(_ collection: SearchCollection, _ parallel: Parallel) {
    let facetNames = collection.facets.map(\.name)
    precondition(Set(facetNames).count == facetNames.count, "two facets have one name")
    let workers = parallel.gather(collection.count) {
      RecordGatherer(facets: facetNames)
    } _: { worker, documents in
      worker.take(documents, of: collection)
    }
    documents = collection.count
    let unnumbered = workers.enumerated()
      .flatMap { number, worker in worker.batches.map { (worker: number, batch: $0) } }
      .sorted { $0.batch.first < $1.batch.first }
    facets = FacetTables(collection.facets, unnumbered.map(\.batch))
    let merged = VocabularyMerge(workers).merged(facets: facets.keys)
    vocabulary = merged.vocabulary
    occurrences = merged.occurrences
    batches = parallel.map(unnumbered, batch: 4) { $0.batch.renumbered(merged.numbers[$0.worker]) }
    cards = batches.flatMap(\.cards)
    introducedNames = workers.reduce(into: [:]) { names, worker in
      names.merge(worker.introducedNames, uniquingKeysWith: +)
    }
    var digest = RecordDigest()
    for batch in batches { for value in batch.digests { digest.add(value) } }
    self.digest = digest
  }
}

extension TokenBatch {
  fileprivate func renumbered(_ numbers: [Int32]) -> TokenBatch {
    var batch = self
    for index in batch.tokens.indices {
      batch.tokens[index] = batch.tokens[index].renumbered(numbers)
    }
    return batch
  }
}
