/// Checks the files of one facet against each other and against the dictionary.
struct FacetVerification {
  private(set) var problems: [String] = []

  private let folder: IndexFolder
  private let start: StartReading
  private let facet: StartMembers.Facet
  /// How many documents of the columns read so far have each value, and how many should.
  private var found: [Int] = []
  private var expected: [Int] = []

  init(_ folder: IndexFolder, _ start: StartReading, _ facet: StartMembers.Facet) {
    self.folder = folder
    self.start = start
    self.facet = facet
  }

  /// Reads the values, whose documents are counted in the dictionary too.
  mutating func readValues(_ counts: [[UInt8]: Int]) throws {
    let payload = try folder.payload("facets/\(facet.name)")
    let rows = payload.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.split(separator: 0x09, omittingEmptySubsequences: false) }
    let values = payload.isEmpty ? [] : rows
    found = values.map { _ in 0 }
    for row in values {
      guard row.count == 4, let count = Int(String(decoding: row[2], as: UTF8.self)) else {
        throw BitReader.Exhausted()
      }
      expected.append(count)
      if counts[Array("@\(facet.name):".utf8) + row[0]] != count {
        let id = String(decoding: row[0], as: UTF8.self)
        problems.append("facets/\(facet.name).js has '\(id)' in another number of documents.")
      }
    }
    if values.count != facet.values || expected != expected.sorted(by: >) {
      problems.append("facets/\(facet.name).js has other values than start.js says.")
    }
  }

  mutating func readColumn(_ column: Int) throws {
    var bits = try folder.bits("facets/\(facet.name)-\(column)")
    let first = column * FacetFiles.column
    let last = min(first + FacetFiles.column, start.members.documents)
    for _ in first..<last {
      for _ in 1..<(try bits.gamma()) {
        let value = try bits.gamma() - 1
        guard found.indices.contains(value) else { throw BitReader.Exhausted() }
        found[value] += 1
      }
    }
    guard bits.rest < 8 else { throw BitReader.Exhausted() }
    if last == start.members.documents, found != expected {
      problems.append("facets/\(facet.name)-*.js have other counts than facets/\(facet.name).js.")
    }
  }
}
