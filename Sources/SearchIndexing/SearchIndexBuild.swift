internal import Digests
internal import Cores

/// Makes the files that search in a browser reads.
///
///     1 Read    records                -> tokens, vocabulary             parallel
///     2 Encode  tokens, by first word  -> entries with their postings    parallel, in partitions
///     3 Lay out entries                -> shards, directory, edition     serial
///     4 Write   shards; records again  -> files                          parallel, in rounds
///
/// The first three are done while it is made, since pages name the edition. What stays in memory is
/// about two kilobytes an article for tokens and one for entries, and a partition for each thread.
package struct SearchIndexBuild: Sendable {
  /// Names this state of the index: 12 hexadecimal digits, a hash of all that it is made from.
  package let edition: String

  private let collection: SearchCollection
  private let parallel: Parallel
  private let reading: Reading
  private let encoder: TermEncoder
  private let parts: [EncodedTerms]
  private let equivalents: [[String]]
  private let plan: IndexPlan
  private let moved: MovedFiles

  package init(_ collection: SearchCollection, options: SearchIndexOptions, jobs: Int) {
    self.collection = collection
    parallel = Parallel(jobs: jobs)
    let reading = Reading(collection, parallel)
    let encoder = TermEncoder(reading)
    parts = parallel.map(TermPartition.all(of: reading), batch: 1) { encoder.encode($0) }
    var equivalents = Equivalents(collection.equivalents, learned: reading.introducedNames)
    equivalents.addGluedNames(reading, parts)
    self.equivalents = equivalents.groups
    plan = IndexPlan(parts, reading, options, formerValues: collection.formerValues.count)
    moved = MovedFiles(collection.formerValues, count: plan.moved)
    edition = Self.edition(reading, collection, equivalents.groups, parts, plan)
    self.reading = reading
    self.encoder = encoder
  }

  /// Hands out every file with its path below the site, one after the other and in a fixed order.
  package func write<Failure: Error>(
    _ file: (_ path: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for names in plan.rounds(of: Parallel.batch * parallel.jobs) {
      let files = parallel.map(names, batch: 8) { bytes(of: $0) }
      for (name, bytes) in zip(names, files) {
        try file("\(IndexEdition.folder(edition))/\(name.path)\(ShardFile.ending)", bytes)
      }
    }
  }

  private func bytes(of file: IndexFile) -> [UInt8] {
    ShardFile.bytes(edition: edition, name: file.path, payload: payload(of: file))
  }

  private func payload(of file: IndexFile) -> [UInt8] {
    switch file {
    case .terms(let number):
      Base64.encoded(
        TermShard.payload(plan.layout.shards[number], plan.layout, plan.cold)
      )
    case .more(let number): Base64.encoded(plan.cold.payload(number, parts))
    case .cards(let number):
      RecordFiles.cards(reading.cards[numbers(number, each: plan.sizes.cards)])
    case .texts(let number): RecordFiles.texts(records(number, each: plan.sizes.texts))
    case .facet(let number, _): FacetFiles(facets: reading.facets).values(number)
    case .column(let facet, _, let number):
      FacetFiles(facets: reading.facets)
        .column(facet, number, reading.batches, reading.documents)
    case .moved(let number): moved.payload(number)
    case .literals: Array(plan.layout.separators.joined(separator: [0x0A]))
    case .start:
      StartFile(
        reading: reading,
        layout: plan.layout,
        moreFiles: plan.cold.files.count,
        movedFiles: plan.moved,
        encoder: encoder,
        equivalents: equivalents,
        sizes: plan.sizes
      )
      .payload()
    }
  }

  private func records(_ number: Int, each size: Int) -> [SearchRecord] {
    numbers(number, each: size).map(collection.record)
  }

  private func numbers(_ number: Int, each size: Int) -> Range<Int> {
    number * size..<min((number + 1) * size, reading.documents)
  }

  /// Hashes the records and all that is made of them before it is known what it is called: so a
  /// builder that weighs words in another way makes another edition of the same records.
  private static func edition(
    _ reading: Reading,
    _ collection: SearchCollection,
    _ equivalents: [[String]],
    _ parts: [EncodedTerms],
    _ plan: IndexPlan
  ) -> String {
    var digest = reading.digest
    digest.add(StartFile.version)
    for facet in collection.facets {
      digest.add(facet.name)
      digest.add(facet.typed)
      for value in facet.values { digest.add([value.id, value.name, value.group]) }
    }
    for group in equivalents { digest.add(group) }
    for value in collection.formerValues {
      digest.add([value.former.text] + value.present.map(\.text))
    }
    for part in parts {
      for word in part.entries.words { digest.add(word) }
      for word in part.tiers.words { digest.add(word) }
    }
    for shard in plan.layout.shards { digest.add(shard.size) }
    for number in [plan.cold.files.count, plan.sizes.cards, plan.sizes.texts] { digest.add(number) }
    return ShardFile.hexadecimal(digest.value >> 16, digits: IndexEdition.digits)
  }
}
