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
        try target.append(piece.span.extracting(..<count), by: changes)
      }
    } catch {
      throw failure(.copying, path, error)
    }
    changes.setOwnerAndMode(status, of: target.descriptor)
    changes.setTimes(status, of: target.descriptor)
  }

  /// Gives this folder the owner and mode of another, as far as we may.
  func setOwnerAndMode(_ status: stat) { changes.setOwnerAndMode(status, of: descriptor) }

  /// Gives this folder the times of another.
  func setTimes(_ status: stat) { changes.setTimes(status, of: descriptor) }
}
