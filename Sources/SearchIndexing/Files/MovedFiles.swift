/// The files that say what became of values that were given up.
///
/// A row is the former value and those in its place. Which file has it, the hash of the former value
/// tells, so that a reader loads one, however many there are.
struct MovedFiles: Sendable {
  /// The rows of each file, in order.
  private let files: [[String]]

  init(_ values: [FormerValue], count: Int) {
    var files = [[String]](repeating: [], count: count)
    for value in values {
      let key = value.former.text
      let cells = [key] + value.present.map(\.text)
      files[Self.number(of: key.utf8, among: count)].append(cells.joined(separator: "\t"))
    }
    self.files = files.map { rows in
      rows.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Returns the rows of a file.
  func payload(_ number: Int) -> [UInt8] { Array(files[number].joined(separator: "\n").utf8) }

  /// The number of the file that has a former value, `official:nguyen-van-ky`.
  static func number(of key: some Collection<UInt8>, among count: Int) -> Int {
    Int(ShardFile.hash(of: Array(key))) % count
  }
}
