/// How large the files of an index are.
package struct SearchIndexOptions: Sendable, Equatable {
  /// Bytes of a shard before base64, which gzip takes back: 3,500 were measured best.
  package var shardBytes = 3_500
  package var cardsPerFile = 10
  package var textsPerFile = 9
  /// Not more files than this: the sizes above grow until it fits.
  package var fileLimit: Int?

  package init(
    shardBytes: Int = 3_500,
    cardsPerFile: Int = 10,
    textsPerFile: Int = 9,
    fileLimit: Int? = nil
  ) {
    self.shardBytes = shardBytes
    self.cardsPerFile = cardsPerFile
    self.textsPerFile = textsPerFile
    self.fileLimit = fileLimit
  }
}
