/// How large the files of one index are.
struct IndexSizes: Sendable, Equatable {
  var shardBytes: Int
  var cards: Int
  var texts: Int
  /// How many former values a file has, as they are spread by a hash: some ten kilobytes.
  var moved: Int

  init(_ options: SearchIndexOptions, scale: Double = 1) {
    shardBytes = Int(Double(max(256, options.shardBytes)) * scale)
    cards = Int(Double(max(1, options.cardsPerFile)) * scale)
    texts = Int(Double(max(1, options.textsPerFile)) * scale)
    moved = Int(200 * scale)
  }

  /// Returns how many files hold so many records.
  static func files(of count: Int, each size: Int) -> Int { (count + size - 1) / size }
}
