/// Checks one of the files that say what became of values that were given up.
struct MovedVerification {
  let folder: IndexFolder
  /// How many such files there are.
  let count: Int
  /// Whether a facet has a value, `official:nguyen-van-ky`.
  let isValue: (ArraySlice<UInt8>) -> Bool

  func read(_ number: Int) throws(IndexFolder.Fault) {
    let name = "moved/\(number)"
    let payload = try folder.payload(name)
    let rows =
      payload.isEmpty ? [] : payload.split(separator: 0x0A, omittingEmptySubsequences: false)
    var last: ArraySlice<UInt8> = []
    for row in rows {
      let cells = row.split(separator: 0x09, omittingEmptySubsequences: false)
      let key = String(decoding: cells[0], as: UTF8.self)
      if let problem = problem(with: cells, in: number, after: last) {
        throw .init(sentence: "\(name).js has '\(key)', \(problem).")
      }
      last = cells[0]
    }
  }

  private func problem(
    with cells: [ArraySlice<UInt8>],
    in number: Int,
    after last: ArraySlice<UInt8>
  ) -> String? {
    if MovedFiles.number(of: cells[0], among: count) != number {
      return "which is looked for elsewhere"
    }
    if !last.lexicographicallyPrecedes(cells[0]) { return "which is out of order" }
    if isValue(cells[0]) { return "which a facet has" }
    let isKnown = cells.count > 1 && cells.dropFirst().allSatisfy(isValue)
    return isKnown ? nil : "in whose place is no value of a facet"
  }
}
