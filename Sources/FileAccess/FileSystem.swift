#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reading folders and files straight from the system: Foundation takes ten times as long for it.
package enum FileSystem {
  package enum Entry: Equatable {
    case file(size: Int)
    case folder
    case link
    /// A pipe, a socket, a device.
    case other
  }

  /// Returns what stands at a path without following a link there, or nil for nothing.
  package static func entry(at path: String) throws(FileError) -> Entry? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(path, "look at")
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(status.st_size))
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Returns the names in a folder in byte order, without `.` and `..`.
  package static func names(in folder: String) throws(FileError) -> [String] {
    try entries(of: folder).map(\.text)
  }

  /// Returns the names in a folder in the byte order of what is shown of them, without `.` and `..`.
  package static func entries(of folder: String) throws(FileError) -> [FileName] {
    guard let stream = unsafe opendir(folder) else { throw failure(folder, "open the folder") }
    defer { unsafe closedir(stream) }
    var names: [FileName] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
          var length = 0
          while unsafe start[length] != 0 { length += 1 }
          return unsafe FileName(UnsafeBufferPointer(start: start, count: length))
        }
      }
      if name.text != ".", name.text != ".." { names.append(name) }
    }
    return names.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  /// Returns the absolute path with every link resolved, or nil, with `errno` set, where it leads
  /// nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Returns the bytes of a file.
  package static func bytes(of path: String) throws(FileError) -> [UInt8] {
    do {
      return try OpenFile(unsafe open(path, O_RDONLY | O_CLOEXEC)).contents()
    } catch {
      throw failure(path, "read", error)
    }
  }

  private static func failure(
    _ path: String,
    _ action: String,
    _ error: ErrorNumber = .last
  ) -> FileError {
    FileError(path: path, action: action, reason: error.words)
  }
}

extension FileSystem {
  /// Makes a folder in a folder that is there; one that is there already is fine.
  package static func makeFolder(_ path: String) throws(FileError) {
    guard Changes.all.makeFolder(at: path, mode: 0o777) == 0 || errno == EEXIST else {
      throw failure(path, "make the folder")
    }
  }

  /// Writes a new file; one that is there is never replaced.
  package static func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    do {
      let file = try OpenFile(Changes.all.makeFile(at: path, mode: 0o666))
      try file.append(bytes.span, by: .all)
      try file.finish()
    } catch {
      throw failure(path, "write", error)
    }
  }
}
