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
    let target = try other.create(path, mode: 0o600)
    do {
      let source = try openFile(path)
      var piece = [UInt8](repeating: 0, count: OpenFile.pieceSize)
      while case let count = try source.fill(&piece), count > 0 {
        try target.append(piece.span.extracting(..<count))
      }
    } catch {
      throw failure(.copying, path, error)
    }
    Self.setOwnerAndMode(status, of: target.descriptor)
    Self.setTimes(status, of: target.descriptor)
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
