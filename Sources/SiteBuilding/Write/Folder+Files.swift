#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// The size of a piece when a file is compared or copied, in bytes.
  static let pieceSize = 65536

  /// Makes a file with mode 0644 (less what the umask takes) that must not be there yet.
  func write(_ bytes: Span<UInt8>, to path: OutputPath) throws(SiteWritingError) {
    let file = try create(path, mode: 0o644)
    var failed = false
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.write(file, UnsafeRawBufferPointer(rebasing: buffer[offset...]))
      }
      failed = count < 0
      if failed { break }
      offset += count
    }
    let number = errno
    // Some file systems tell only here that the disk is full.
    let closed = close(file) == 0
    if failed { throw .failure(.writing, path: self.path(of: path), number: number) }
    if !closed { throw failure(.writing, path) }
  }

  /// Returns the open descriptor of a file that was not there.
  func create(_ path: OutputPath, mode: mode_t) throws(SiteWritingError) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = unsafe path.withCString { unsafe openat(descriptor, $0, flags, mode) }
    if file >= 0 { return file }
    if errno == EEXIST { throw .writtenTwice(path.text) }
    throw failure(.writing, path)
  }

  /// Returns the bytes of a file, or nil where none is.
  func contents(of path: OutputPath) throws(SiteWritingError) -> [UInt8]? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = unsafe path.withCString { unsafe openat(descriptor, $0, flags) }
    guard file >= 0 else {
      guard errno == ENOENT else { throw failure(.reading, path) }
      return nil
    }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      if count == 0 { return bytes }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(.reading, path) }
      bytes += buffer[..<count]
    }
  }

  /// Writes some of the bytes and returns how many, or -1 with `errno` set.
  static func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
      let count = unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
      let count = unsafe Musl.write(file, bytes.baseAddress, bytes.count)
      #else
      let count = unsafe Darwin.write(file, bytes.baseAddress, bytes.count)
      #endif
      if count >= 0 || errno != EINTR { return count }
    }
  }
}
