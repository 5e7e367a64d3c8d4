/// Which file in `more/` each further tier stands in, and at which place of it.
///
/// A file: gamma(tiers), gamma(bytes + 1) for each, then, from the next whole byte on, the tiers,
/// each from a whole byte on. The tiers of a list follow each other: the next place, or place 0 of
/// the next file.
struct ColdLayout: Sendable {
  struct Place: Sendable {
    var file: Int
    var slot: Int
  }

  /// For each part the places of its tiers.
  private(set) var places: [[Place]] = []
  /// For each file its tiers: part and number.
  private(set) var files: [[(part: Int, tier: Int)]] = []

  /// As many files as an address has room for.
  static let mostFiles = 65_535

  init(_ parts: [EncodedTerms], bytes limit: Int) {
    let total = parts.reduce(0) { $0 + ($1.tiers.count + 7 * $1.tierEnds.count) / 8 }
    let limit = max(limit, total / (Self.mostFiles / 2))
    var size = 0
    for (part, terms) in parts.enumerated() {
      var places: [Place] = []
      for tier in terms.tierEnds.indices {
        let bytes = (terms.bits(ofTier: tier).count + 7) / 8
        if files.isEmpty || size >= limit || (size > 0 && size + bytes > limit * 3 / 2) {
          files.append([])
          size = 0
        }
        places.append(Place(file: files.count - 1, slot: files[files.count - 1].count))
        files[files.count - 1].append((part, tier))
        size += bytes
      }
      self.places.append(places)
    }
  }

  /// Returns the bytes of a file.
  func payload(_ file: Int, _ parts: [EncodedTerms]) -> [UInt8] {
    var writer = BitWriter()
    writer.putGamma(files[file].count)
    for (part, tier) in files[file] {
      writer.putGamma((parts[part].bits(ofTier: tier).count + 7) / 8 + 1)
    }
    for (part, tier) in files[file] {
      writer.align()
      writer.put(parts[part].tiers, parts[part].bits(ofTier: tier))
    }
    return writer.string.bytes
  }
}

extension EncodedTerms {
  func bits(ofTier tier: Int) -> Range<Int> {
    (tier == 0 ? 0 : tierEnds[tier - 1])..<tierEnds[tier]
  }
}
