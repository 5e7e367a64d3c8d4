#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Where an invented archive is written; folders are made when a file in them is.
final class OutputFolder {
  struct WritingError: Error, CustomStringConvertible {
    var description: String
  }

  private let root: String
  private var made: Set<String> = []

  init(_ root: String) { self.root = root }

  /// Says whether the folder is missing or empty.
  func isFree() throws -> Bool {
    guard let stream = unsafe opendir(root) else {
      if errno == ENOENT { return true }
      throw failure(root, "open")
    }
    defer { unsafe closedir(stream) }
    var count = 0
    while unsafe readdir(stream) != nil { count += 1 }
    return count <= 2  // `.` and `..`
  }

  /// Writes a new file, for example `articles/2024/id.md`.
  func write(_ bytes: [UInt8], to path: String) throws {
    let path = "\(root)/\(path)"
    try makeFolder(of: path)
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path, "create") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = put(rest, into: file)
      guard count > 0 else { throw failure(path, "write") }
      rest = rest.dropFirst(count)
    }
  }

  private func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    guard !folder.isEmpty, !made.contains(folder) else { return }
    made.insert(folder)
    try makeFolder(of: folder)
    guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw failure(folder, "make") }
  }

  private func failure(_ path: String, _ action: String) -> WritingError {
    WritingError(
      description: "cannot \(action) '\(path)': \(unsafe String(cString: strerror(errno)))"
    )
  }
}

/// The system's `write`, whose name means the method inside of the class.
private func put(_ bytes: ArraySlice<UInt8>, into file: Int32) -> Int {
  unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
}
