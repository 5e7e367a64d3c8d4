#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Returns whether the regular file at a path has these bytes and no others, and this mode.
  ///
  /// A file of another size is not read; one that cannot be read counts as different.
  func hasFile(
    _ path: OutputPath,
    with bytes: Span<UInt8>,
    mode: mode_t,
    buffer: inout [UInt8]
  ) -> Bool {
    guard let file = try? openFile(path), let status = try? file.status(),
      status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o7777 == mode,
      Int(status.st_size) == bytes.count
    else { return false }
    var offset = 0
    while offset < bytes.count {
      let count = (try? file.fill(&buffer)) ?? 0
      guard count > 0, count <= bytes.count - offset else { return false }
      let expected = bytes.extracting(offset..<offset + count)
      guard Self.areEqual(expected, buffer.span.extracting(..<count)) else { return false }
      offset += count
    }
    return true
  }

  /// Returns whether the regular file at a path begins with these bytes; one that cannot be read does
  /// not.
  func hasFile(_ path: OutputPath, beginningWith bytes: [UInt8]) -> Bool {
    guard let file = try? openFile(path), let status = try? file.status(),
      status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) >= bytes.count
    else { return false }
    var piece = [UInt8](repeating: 0, count: bytes.count)
    var offset = 0
    while offset < bytes.count {
      guard let count = try? file.fill(&piece, from: offset), count > 0 else { return false }
      offset += count
    }
    return piece == bytes
  }

  private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let start = left.baseAddress, let other = right.baseAddress else { return true }
        return unsafe left.count == right.count && memcmp(start, other, left.count) == 0
      }
    }
  }
}
