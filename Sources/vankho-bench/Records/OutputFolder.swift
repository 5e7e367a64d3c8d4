internal import FileAccess

/// Where an invented archive is written; folders are made when a file in them is.
final class OutputFolder {
  private let root: String
  private var made: Set<String> = []

  init(_ root: String) { self.root = root }

  /// Says whether the folder is missing or empty.
  func isFree() throws -> Bool {
    try FileSystem.entry(at: root) == nil || FileSystem.names(in: root).isEmpty
  }

  /// Writes a new file, for example `articles/2024/id.md`.
  func write(_ bytes: [UInt8], to path: String) throws {
    let path = "\(root)/\(path)"
    try makeFolder(of: path)
    try FileSystem.create(path, with: bytes)
  }

  private func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard !folder.isEmpty, made.insert(folder).inserted else { return }
    try makeFolder(of: folder)
    try FileSystem.makeFolder(folder)
  }
}
