/// Looks words up in an index and tells what a client sees: keys, shards, lists.
package struct SearchIndexLookup {
  /// How many documents of a list are shown.
  private static let shown = 5

  /// What was found, a line each.
  package private(set) var lines: [String] = []

  private let folder: IndexFolder
  private let start: StartReading
  private var tiers: TierReading

  /// - Throws: ``IndexFolder/Fault`` where a file that is needed cannot be used.
  package init(_ text: String, in folder: IndexFolder) throws(IndexFolder.Fault) {
    self.folder = folder
    start = try StartReading(folder)
    tiers = TierReading(folder, start)
    let (words, joined) = SearchText.words(of: text)
    for word in words { try show(Array(word.base.utf8), [], typed: word.code) }
    for (first, second) in zip(words, words.dropFirst()) where !second.startsSentence {
      let codes = "\(first.code) \(second.code)"
      try show(Array(first.base.utf8), Array(second.base.utf8), typed: codes)
    }
    for base in joined { try show(Array(base.utf8), [], typed: "joined") }
    if words.isEmpty { lines.append("No word to look up.") }
  }

  private mutating func show(
    _ first: [UInt8],
    _ second: [UInt8],
    typed: String
  ) throws(IndexFolder.Fault) {
    let key = TermReading(first: first, second: second).key
    let name = "terms/\(start.shard(of: first, second))"
    let payload = try folder.bits(name)
    guard let shard = try? ShardReading(payload, start) else {
      throw .init(sentence: "\(name).js cannot be read to its end.")
    }
    let head =
      "\(String(decoding: key, as: UTF8.self))  [\(typed)]  \(name).js, \(payload.rest / 8) bytes"
    guard let term = shard.terms.first(where: { $0.key == key }) else {
      lines.append("\(head): not in the archive")
      return
    }
    let spellings = Self.counted(term.variants.count, "spelling")
    lines.append("\(head): \(term.count) in \(spellings), \(term.bits) bits")
    for variant in term.variants { try show(variant, of: term) }
  }

  private mutating func show(
    _ variant: TermReading.Variant,
    of term: TermReading
  ) throws(IndexFolder.Fault) {
    let isPair = !term.second.isEmpty
    guard let tiers = try? tiers.tiers(variant, isPair: isPair) else {
      throw .init(sentence: "more/\(variant.file).js cannot be read to its end.")
    }
    let forms = [(variant.first, term.first), (variant.second, term.second)].compactMap(code)
    let sizes = tiers.map { String($0.count) }.joined(separator: " + ")
    let place = tiers.count > 1 ? ", from more/\(variant.file).js slot \(variant.slot) on" : ""
    let unit = variant.count == 1 ? "document" : "documents"
    lines.append("  \(forms.joined(separator: " ")): \(sizes) \(unit)\(place)")
    let best = tiers.joined().sorted { ($0.level, $0.document) > ($1.level, $1.document) }
    for posting in best.prefix(Self.shown) {
      lines.append("    \(posting.level)  \(posting.document)  \(try title(Int(posting.document)))")
    }
  }

  private static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }

  private func code(_ form: Int, _ base: [UInt8]) -> String? {
    guard let word = start.numbers[base], start.forms[word].indices.contains(form) else {
      return base.isEmpty ? nil : "-"
    }
    return String(decoding: start.forms[word][form], as: UTF8.self)
  }

  private func title(_ document: Int) throws(IndexFolder.Fault) -> String {
    let file = document / start.members.cards
    let rows = try folder.payload("cards/\(file)").split(separator: 0x0A)
    let row = document % start.members.cards
    guard rows.indices.contains(row) else {
      throw .init(sentence: "cards/\(file).js lacks document \(document).")
    }
    let cells = rows[row].split(separator: 0x09, omittingEmptySubsequences: false)
    return cells.dropFirst(2).prefix(1).map { String(decoding: $0, as: UTF8.self) }.joined()
  }
}

extension StartReading {
  /// Returns the number of the shard in which a client looks for a word or pair.
  func shard(of first: [UInt8], _ second: [UInt8]) -> Int {
    guard let word = numbers[first] else {
      let key = TermReading(first: first, second: second).key
      let before = separators.count { !key.lexicographicallyPrecedes($0) }
      return members.shards[0] + before
    }
    guard !second.isEmpty else { return firstShards[word] }
    let group = groups[word]
    let bin =
      numbers[second].map { $0 >> group.shift }
      ?? SecondBin.first(of: syllables.count, shift: group.shift) + SecondBin.literalClass(second)
    return firstShards[word] + group.cuts.count { $0 <= bin }
  }
}
