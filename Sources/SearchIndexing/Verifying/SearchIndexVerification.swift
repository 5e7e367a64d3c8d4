/// Reads a whole index as clients would, and finds what is wrong with it.
package struct SearchIndexVerification {
  /// How many problems are told; of a damaged index there would be thousands.
  package static let most = 50

  /// The version of the format that is read.
  package static let version = StartFile.version

  /// What is wrong, a sentence each; empty for a good index.
  package private(set) var problems: [String] = []
  /// How many files were read.
  package private(set) var files = 0
  package private(set) var documents = 0
  package private(set) var terms = 0

  private let folder: IndexFolder
  /// The files that the index has.
  private var known: Set<String> = ["start.js", "literals.js"]

  package init(_ folder: IndexFolder) {
    self.folder = folder
    do {
      let start = try StartReading(folder)
      files += 2
      documents = start.members.documents
      verify(start)
    } catch {
      problems.append(error.sentence)
    }
  }

  private mutating func verify(_ start: StartReading) {
    verifyTables(start)
    var check = TermVerification(folder, start)
    for shard in 0..<start.members.shards.reduce(0, +) {
      read("terms/\(shard)") { try check.read(shard) }
    }
    for file in 0..<start.members.more { read("more/\(file)") { try check.readTiers(file) } }
    terms = check.terms
    problems.append(contentsOf: check.problems)
    verifyRows(start)
    verifyFacets(start, check.facetCounts)
    verifyMoved(start, check.facetCounts)
    verifyNames()
    problems = Array(problems.prefix(Self.most))
  }

  private mutating func verifyTables(_ start: StartReading) {
    require(
      start.members.entities <= start.members.documents,
      "start.js has more entities than documents."
    )
    require(
      start.members.frequencies.utf8.count == start.syllables.count,
      "start.js has not one frequency for each syllable."
    )
    require(isAscending(start.syllables), "start.js has syllables out of order.")
    require(isAscending(start.separators), "literals.js has texts out of order.")
    let shards = start.groups.reduce(0) { $0 + ($1.startsShard ? 1 : 0) + $1.cuts.count }
    require(
      shards == start.members.shards[0],
      "start.js has a directory of \(shards) shards, but \(start.members.shards[0]) of syllables."
    )
    require(
      start.separators.count == max(0, start.members.shards[1] - 1),
      "literals.js has \(start.separators.count) texts for \(start.members.shards[1]) shards."
    )
  }

  private func isAscending(_ texts: [[UInt8]]) -> Bool {
    zip(texts, texts.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func verifyRows(_ start: StartReading) {
    verifyRows(
      "cards",
      start.members.documents,
      each: start.members.cards,
      separator: 0x0A,
      columns: 7
    )
    verifyRows(
      "texts",
      start.members.documents,
      each: start.members.texts,
      separator: 0x0C,
      columns: 2
    )
  }

  private mutating func verifyRows(
    _ name: String,
    _ documents: Int,
    each size: Int,
    separator: UInt8,
    columns: Int
  ) {
    for file in 0..<IndexSizes.files(of: documents, each: size) {
      let expected = min(size, documents - file * size)
      read("\(name)/\(file)") { [folder] in
        let rows = try folder.payload("\(name)/\(file)")
          .split(separator: separator, omittingEmptySubsequences: false)
        guard rows.count == expected else {
          throw IndexFolder.Fault(
            sentence: "\(name)/\(file).js has \(rows.count) documents instead of \(expected)."
          )
        }
        let isRight = rows.allSatisfy { row in row.count { $0 == 0x09 } == columns - 1 }
        guard isRight else {
          throw IndexFolder.Fault(sentence: "\(name)/\(file).js has a row with other columns.")
        }
      }
    }
  }

  private mutating func verifyFacets(_ start: StartReading, _ counts: [[UInt8]: Int]) {
    for facet in start.members.facets {
      var check = FacetVerification(folder, start, facet)
      read("facets/\(facet.name)") { try check.readValues(counts) }
      for column in 0..<IndexSizes.files(of: start.members.documents, each: FacetFiles.column) {
        read("facets/\(facet.name)-\(column)") { try check.readColumn(column) }
      }
      problems.append(contentsOf: check.problems)
    }
  }

  private mutating func verifyMoved(_ start: StartReading, _ counts: [[UInt8]: Int]) {
    let count = start.members.moved ?? 0
    let check = MovedVerification(folder: folder, count: count) { counts[[0x40] + $0] != nil }
    for file in 0..<max(0, count) { read("moved/\(file)") { try check.read(file) } }
  }

  private mutating func verifyNames() {
    for path in folder.paths.sorted() where !known.contains(path) {
      problems.append("\(path) does not belong to the index.")
    }
  }

  private mutating func require(_ isRight: Bool, _ sentence: String) {
    if !isRight { problems.append(sentence) }
  }

  /// Reads a file; what cannot be read is a problem, and the rest is read all the same.
  private mutating func read(_ name: String, _ body: () throws -> Void) {
    files += 1
    known.insert("\(name).js")
    do {
      try body()
    } catch let fault as IndexFolder.Fault {
      problems.append(fault.sentence)
    } catch {
      problems.append("\(name).js cannot be read to its end.")
    }
  }
}
