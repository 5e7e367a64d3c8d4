#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Makes a file with mode 0666 (less what the umask takes) that must not be there yet.
  func write(_ bytes: Span<UInt8>, to path: OutputPath) throws(SiteWritingError) {
    let file = try create(path, mode: 0o666)
    do {
      try file.append(bytes, by: changes)
      try file.finish()
    } catch {
      throw failure(.writing, path, error)
    }
  }

  /// Makes a file that was not there, and opens it.
  func create(_ path: OutputPath, mode: mode_t) throws(SiteWritingError) -> OpenFile {
    do {
      return try OpenFile(changes.makeFile(path, in: descriptor, mode: mode))
    } catch {
      if error.value == EEXIST { throw .writtenTwice(path.text) }
      throw failure(.writing, path, error)
    }
  }

  /// Opens a file to read it; a symbolic link is not followed, and nothing is waited for.
  func openFile(_ path: OutputPath) throws(ErrorNumber) -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    return try OpenFile(unsafe path.withCString { unsafe openat(descriptor, $0, flags) })
  }

  /// Returns the bytes of a file, or nil where none is.
  func contents(of path: OutputPath) throws(SiteWritingError) -> [UInt8]? {
    do {
      return try openFile(path).contents()
    } catch {
      guard error.value == ENOENT else { throw failure(.reading, path, error) }
      return nil
    }
  }
}
