import CFileSystem

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An open folder, through which everything below it is reached.
///
/// Calls by descriptor, because a path from the root would be walked anew for each of thousands of
/// files, and because the folder keeps being the same one when its name is swapped.
struct Folder: ~Copyable {
  let descriptor: Int32
  /// The folder's path as a message shows it.
  let name: String
  let changes: Changes

  /// Opens the folder at a path of the operating system, following symbolic links.
  init(at path: String, changes: Changes = .all) throws(SiteWritingError) {
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    name = path
    self.changes = changes
    guard descriptor >= 0 else { throw .failure(.opening, path: path, number: errno) }
  }

  /// Opens a folder below `parent`; a symbolic link is not followed.
  init(_ path: OutputPath, in parent: borrowing Folder) throws(SiteWritingError) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let above = parent.descriptor
    descriptor = unsafe path.withCString { unsafe openat(above, $0, flags) }
    name = parent.path(of: path)
    changes = parent.changes
    guard descriptor >= 0 else { throw .failure(.opening, path: name, number: errno) }
  }

  deinit { _ = close(descriptor) }

  func path(of entry: OutputPath) -> String { "\(name)/\(entry.text)" }

  func failure(
    _ step: SiteWritingError.Step,
    _ path: OutputPath,
    _ error: ErrorNumber = .last
  ) -> SiteWritingError {
    .failure(step, path: self.path(of: path), number: error.value)
  }

  var isMountRoot: Bool { vankho_is_mount_root(descriptor) == 1 }

  func status() throws(SiteWritingError) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .failure(.reading, path: name, number: errno)
    }
    return status
  }

  /// Returns what is at a path, without following a symbolic link, or nil where nothing is.
  func status(of path: OutputPath) throws(SiteWritingError) -> stat? {
    var status = stat()
    let result = unsafe path.withCString {
      unsafe fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
    }
    if result == 0 { return status }
    guard errno == ENOENT || errno == ENOTDIR else { throw failure(.reading, path) }
    return nil
  }

  /// Makes a folder and returns whether it was not there before.
  @discardableResult
  func makeFolder(_ path: OutputPath, mode: mode_t = 0o777) throws(SiteWritingError) -> Bool {
    guard changes.makeFolder(path, in: descriptor, mode: mode) != 0 else { return true }
    guard errno == EEXIST else { throw failure(.making, path) }
    return false
  }

  func rename(
    _ path: OutputPath,
    to newPath: OutputPath,
    in other: borrowing Folder
  ) throws(SiteWritingError) {
    let result = changes.rename(path, in: descriptor, to: newPath, in: other.descriptor)
    guard result == 0 else { throw failure(.renaming, path) }
  }

  /// Swaps two folders in one step and returns 0, or returns the error number.
  func exchange(_ path: OutputPath, with other: OutputPath, in folder: borrowing Folder) -> Int32 {
    let result = changes.exchange(path, in: descriptor, with: other, in: folder.descriptor)
    return result == 0 ? 0 : errno
  }
}

extension Folder {
  /// Throws where files may not be made in the folder.
  func requireWritable() throws(SiteWritingError) {
    guard unsafe faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 else {
      throw .failure(.writing, path: name, number: errno)
    }
  }
}
