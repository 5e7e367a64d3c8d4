/// One file of an index.
enum IndexFile: Sendable, Equatable {
  case terms(Int), more(Int), cards(Int), texts(Int)
  case facet(Int, name: String)
  case column(facet: Int, name: String, Int)
  case moved(Int)
  /// Where the words that are no syllables stand: apart, since it grows with the archive.
  case literals
  case start

  /// Its path below the folder of the edition, without `.js`.
  var path: String {
    switch self {
    case .terms(let number): "terms/\(number)"
    case .more(let number): "more/\(number)"
    case .cards(let number): "cards/\(number)"
    case .texts(let number): "texts/\(number)"
    case .facet(_, let name): "facets/\(name)"
    case .column(_, let name, let number): "facets/\(name)-\(number)"
    case .moved(let number): "moved/\(number)"
    case .literals: "literals"
    case .start: "start"
    }
  }
}

/// Which files there are, and what stands in each.
struct IndexPlan: Sendable {
  let sizes: IndexSizes
  let layout: TermLayout
  let cold: ColdLayout
  /// How many files say what became of values.
  let moved: Int
  let files: [IndexFile]

  /// With files of 350 MB there is one of each kind, or the archive is too large for this format.
  private static let largestScale = 1e5

  /// Lays the terms out, in ever larger files where there is a limit to their number; as few as can
  /// be where it is lower still.
  init(
    _ parts: [EncodedTerms],
    _ reading: Reading,
    _ options: SearchIndexOptions,
    formerValues: Int = 0
  ) {
    var scale = 1.0
    var plan = IndexPlan(parts, reading, IndexSizes(options), formerValues)
    if let limit = options.fileLimit {
      // A little more where the estimate was too good, up to where all is in one file of each kind.
      while plan.files.count > limit, scale < Self.largestScale {
        let excess = Double(plan.files.count) / Double(max(1, limit))
        scale = min(scale * max(1.05, excess), Self.largestScale)
        plan = IndexPlan(parts, reading, IndexSizes(options, scale: scale), formerValues)
      }
    }
    self = plan
  }

  private init(
    _ parts: [EncodedTerms],
    _ reading: Reading,
    _ sizes: IndexSizes,
    _ formerValues: Int
  ) {
    self.sizes = sizes
    layout = TermLayout(parts, reading.vocabulary, shardBytes: sizes.shardBytes)
    cold = ColdLayout(parts, bytes: sizes.shardBytes * 3 / 2)
    var files: [IndexFile] = layout.shards.indices.map { .terms($0) }
    files += cold.files.indices.map { .more($0) }
    let documents = reading.documents
    files += (0..<IndexSizes.files(of: documents, each: sizes.cards)).map { .cards($0) }
    files += (0..<IndexSizes.files(of: documents, each: sizes.texts)).map { .texts($0) }
    let columns = IndexSizes.files(of: documents, each: FacetFiles.column)
    for (number, name) in reading.facets.names.enumerated() {
      files.append(.facet(number, name: name))
      files += (0..<columns).map { .column(facet: number, name: name, $0) }
    }
    moved = IndexSizes.files(of: formerValues, each: sizes.moved)
    files += (0..<moved).map { .moved($0) }
    self.files = files + [.literals, .start]
  }

  /// Returns the files in rounds of some number.
  func rounds(of size: Int) -> [[IndexFile]] {
    stride(from: 0, to: files.count, by: size).map { start in
      Array(files[start..<min(start + size, files.count)])
    }
  }
}
