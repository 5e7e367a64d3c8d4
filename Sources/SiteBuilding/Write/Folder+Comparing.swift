#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Returns whether the regular file at a path has these bytes and no others.
  ///
  /// A file of another size is not read; one that cannot be opened counts as different.
  func hasFile(
    _ path: OutputPath,
    with bytes: Span<UInt8>,
    buffer: inout [UInt8]
  ) -> Bool {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = unsafe path.withCString { unsafe openat(descriptor, $0, flags) }
    guard file >= 0 else { return false }
    defer { _ = close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == bytes.count
    else { return false }
    return unsafe bytes.withUnsafeBytes { expected in
      unsafe buffer.withUnsafeMutableBytes { piece in
        unsafe Self.reads(expected, from: file, into: piece)
      }
    }
  }

  private static func reads(
    _ expected: UnsafeRawBufferPointer,
    from file: Int32,
    into piece: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let found = piece.baseAddress, let start = expected.baseAddress else {
      return unsafe expected.isEmpty
    }
    var offset = 0
    while offset < expected.count {
      let count = unsafe read(file, found, min(piece.count, expected.count - offset))
      if count < 0, errno == EINTR { continue }
      guard count > 0, unsafe memcmp(start + offset, found, count) == 0 else { return false }
      offset += count
    }
    return true
  }
}
