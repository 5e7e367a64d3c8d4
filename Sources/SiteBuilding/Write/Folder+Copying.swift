#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Copies a regular file with its mode and times into another folder, under the same path.
  func copy(_ path: OutputPath, to other: borrowing Folder) throws(SiteWritingError) {
    guard let status = try status(of: path), status.st_mode & S_IFMT == S_IFREG else {
      throw .failure(.copying, path: self.path(of: path), number: EINVAL)
    }
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC
    let source = unsafe path.withCString { unsafe openat(descriptor, $0, flags) }
    guard source >= 0 else { throw failure(.copying, path) }
    defer { _ = close(source) }
    let target = try other.create(path, mode: 0o600)
    defer { _ = close(target) }
    guard Self.copyBytes(from: source, to: target) else { throw other.failure(.copying, path) }
    Self.setOwnerAndMode(status, of: target)
    Self.setTimes(status, of: target)
  }

  private static func copyBytes(from source: Int32, to target: Int32) -> Bool {
    var buffer = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(source, $0.baseAddress, $0.count)
      }
      if count == 0 { return true }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      var offset = 0
      while offset < count {
        let written = unsafe buffer.withUnsafeBytes {
          unsafe write(target, UnsafeRawBufferPointer(rebasing: $0[offset..<count]))
        }
        guard written >= 0 else { return false }
        offset += written
      }
    }
  }

  /// Gives this folder the owner and mode of another, as far as we may.
  func setOwnerAndMode(_ status: stat) { Self.setOwnerAndMode(status, of: descriptor) }

  /// Gives this folder the times of another.
  func setTimes(_ status: stat) { Self.setTimes(status, of: descriptor) }

  /// Gives an open file or folder the owner and mode of another, as far as we may.
  private static func setOwnerAndMode(_ status: stat, of descriptor: Int32) {
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, status.st_gid)
    }
    // After the owner, whose change takes special bits away.
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// Gives an open file or folder the times of another.
  private static func setTimes(_ status: stat, of descriptor: Int32) {
    #if canImport(Darwin)
    let times = [status.st_atimespec, status.st_mtimespec]
    #else
    let times = [status.st_atim, status.st_mtim]
    #endif
    _ = unsafe futimens(descriptor, times)
  }
}
