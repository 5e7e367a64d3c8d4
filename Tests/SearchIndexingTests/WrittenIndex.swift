import Testing

@testable import SearchIndexing

/// An index in memory.
struct WrittenIndex {
  let edition: String
  /// The files by their path below the edition's folder, in the order in which they were written.
  var files: [String: [UInt8]] = [:]
  var order: [String] = []

  init(
    _ collection: SearchCollection,
    options: SearchIndexOptions = SearchIndexOptions(),
    jobs: Int = 1
  ) {
    let build = SearchIndexBuild(collection, options: options, jobs: jobs)
    edition = build.edition
    let prefix = "search/\(build.edition)/"
    build.write { path, bytes in
      let name = path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
      files[name] = bytes
      order.append(name)
    }
  }

  var folder: IndexFolder {
    let files = files
    return IndexFolder(edition: edition, paths: Array(files.keys)) { files[$0] }
  }

  /// Returns the index with another payload in a file, and the checksum of that.
  func rewritten(_ name: String, _ change: ([UInt8]) -> [UInt8]) throws -> WrittenIndex {
    let statement = try #require(ShardStatement(files[name] ?? []))
    var other = self
    other.files[name] = ShardFile.bytes(
      edition: edition,
      name: statement.name,
      payload: change(statement.payload)
    )
    return other
  }

  /// Returns all terms of the dictionary, and for each of its spellings the documents with levels.
  func terms() throws -> [TermReading] {
    let start = try StartReading(folder)
    return try (0..<start.members.shards.reduce(0, +)).flatMap { number in
      try ShardReading(folder.bits("terms/\(number)"), start).terms
    }
  }
}
