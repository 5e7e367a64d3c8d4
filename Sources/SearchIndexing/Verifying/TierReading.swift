/// Reads the further tiers of lists from `more/`, each file once.
struct TierReading {
  private let folder: IndexFolder
  private let start: StartReading
  private var files: [Int: [BitReader]] = [:]

  init(_ folder: IndexFolder, _ start: StartReading) {
    self.folder = folder
    self.start = start
  }

  /// Returns all tiers of a list, the first one too.
  mutating func tiers(_ variant: TermReading.Variant, isPair: Bool) throws -> [[Posting]] {
    var tiers = [variant.postings]
    var rest = variant.count - variant.postings.count
    var (file, slot) = (variant.file, variant.slot)
    while rest > 0 {
      var chunks = try chunks(of: file)
      while slot >= chunks.count {
        (file, slot) = (file + 1, 0)
        chunks = try self.chunks(of: file)
      }
      var bits = chunks[slot]
      let size = min(rest, start.members.hot[isPair ? 1 : 0] << (3 * tiers.count))
      tiers.append(try bits.list(size, start.codes[isPair ? 1 : 0], universe: start.universe))
      rest -= size
      slot += 1
    }
    return tiers
  }

  /// Returns the tiers in a file, each from its first bit on.
  mutating func chunks(of file: Int) throws -> [BitReader] {
    if let chunks = files[file] { return chunks }
    var bits = try folder.bits("more/\(file)")
    let sizes = try (0..<(try bits.gamma())).map { _ in try bits.gamma() - 1 }
    bits.align()
    let chunks = try sizes.map { size in
      let chunk = bits
      try bits.skip(bytes: size)
      return chunk
    }
    guard bits.rest == 0, !chunks.isEmpty else { throw BitReader.Exhausted() }
    files[file] = chunks
    return chunks
  }
}
