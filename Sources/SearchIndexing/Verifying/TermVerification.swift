/// Checks the dictionary against the start file, shard by shard, in their order.
struct TermVerification {
  private(set) var problems: [String] = []
  private(set) var terms = 0
  /// How many documents the terms of the facets' values have.
  private(set) var facetCounts: [[UInt8]: Int] = [:]

  private let folder: IndexFolder
  private let start: StartReading
  private var tiers: TierReading
  private var usedTiers = 0
  private var foundTiers = 0
  /// The word whose piece was read last, and the key before in the shards of other words.
  private var lastWord = -1
  private var lastKey: [UInt8] = []

  init(_ folder: IndexFolder, _ start: StartReading) {
    self.folder = folder
    self.start = start
    tiers = TierReading(folder, start)
  }

  mutating func read(_ number: Int) throws {
    let shard = try ShardReading(folder.bits("terms/\(number)"), start)
    guard shard.isSyllables == (number < start.members.shards[0]) else {
      throw IndexFolder.Fault(sentence: "terms/\(number).js is of the wrong class.")
    }
    if shard.isSyllables { checkPieces(shard, number) } else { checkKeys(shard, number) }
    for term in shard.terms { check(term, in: "terms/\(number).js") }
    terms += shard.terms.count
  }

  /// Reads a file of further tiers, all of which some list must use.
  mutating func readTiers(_ file: Int) throws {
    foundTiers += try tiers.chunks(of: file).count
    if file == start.members.more - 1, foundTiers != usedTiers {
      problems.append("more/ has \(foundTiers) tiers, of which lists use \(usedTiers).")
    }
  }

  // MARK: Order

  private mutating func checkPieces(_ shard: ShardReading, _ number: Int) {
    for (word, hasHead) in shard.pieces {
      let cuts = start.groups[word].cuts.count
      let range = start.firstShards[word]...(start.firstShards[word] + cuts)
      if !range.contains(number) || hasHead != (number == start.firstShards[word])
        || word < lastWord
      {
        problems.append("terms/\(number).js has the syllable \(word), which belongs elsewhere.")
      }
      lastWord = word
    }
    var last: (first: [UInt8], place: Int) = ([], -2)
    for term in shard.terms {
      let place = place(of: term)
      if term.first == last.first, place < last.place {
        problems.append("terms/\(number).js has '\(text(term.key))' out of order.")
      }
      last = (term.first, place)
      if start.shard(of: term.first, term.second) != number {
        problems.append(
          "terms/\(number).js has '\(text(term.key))', which is looked for elsewhere."
        )
      }
    }
  }

  private func place(of term: TermReading) -> Int {
    term.second.isEmpty ? -1 : start.numbers[term.second] ?? start.syllables.count
  }

  private mutating func checkKeys(_ shard: ShardReading, _ number: Int) {
    let index = number - start.members.shards[0]
    if index > 0, index <= start.separators.count, let first = shard.terms.first?.key {
      let separator = start.separators[index - 1]
      if !lastKey.lexicographicallyPrecedes(separator) || first.lexicographicallyPrecedes(separator)
      {
        problems.append("terms/\(number).js does not begin where start.js says.")
      }
    }
    for term in shard.terms {
      if !lastKey.lexicographicallyPrecedes(term.key) || start.numbers[term.first] != nil {
        problems.append("terms/\(number).js has '\(text(term.key))' out of order.")
      }
      lastKey = term.key
      if term.first.first == UInt8(ascii: "@") { facetCounts[term.key] = term.count }
    }
  }

  // MARK: Lists

  private mutating func check(_ term: TermReading, in file: String) {
    let isPair = !term.second.isEmpty
    var last = Int.max
    for variant in term.variants {
      let formsAreRight =
        hasForm(variant.first, term.first) && (!isPair || hasForm(variant.second, term.second))
      if variant.count > last || !formsAreRight {
        problems.append("\(file) has '\(text(term.key))' with variants out of order.")
      }
      last = variant.count
      do {
        let tiers = try tiers.tiers(variant, isPair: isPair)
        usedTiers += tiers.count - 1
        if let problem = problem(of: tiers, variant.count) {
          problems.append("\(file) has '\(text(term.key))' \(problem)")
        }
      } catch {
        problems.append("\(file) has '\(text(term.key))' with tiers that cannot be read.")
      }
    }
  }

  private func hasForm(_ form: Int, _ base: [UInt8]) -> Bool {
    guard let number = start.numbers[base] else { return form == -1 }
    return start.forms[number].indices.contains(form)
  }

  private func problem(of tiers: [[Posting]], _ count: Int) -> String? {
    let documents = tiers.joined().map { Int($0.document) }
    if documents.contains(where: { $0 >= start.members.documents }) {
      return "in a document that there is not."
    }
    if tiers.count > 1, Set(documents).count != documents.count { return "in a document twice." }
    if documents.count != count { return "with another number of documents than it says." }
    let levels = tiers.map { ($0.map(\.level).min() ?? 0, $0.map(\.level).max() ?? 0) }
    let isSorted = zip(levels, levels.dropFirst()).allSatisfy { $0.0 >= $1.1 }
    return isSorted ? nil : "with tiers out of order."
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
