#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Removes a file or a folder with everything in it; symbolic links are not followed.
  func remove(_ path: OutputPath) throws(SiteWritingError) {
    if isGone(changes.removeFile(path, in: descriptor)) { return }
    let why = failure(.removing, path)
    guard let mode = try status(of: path)?.st_mode, mode & S_IFMT == S_IFDIR else { throw why }
    for attempt in 1...3 {
      try Folder(path, in: self).removeEntries()
      if isGone(changes.removeFolder(path, in: descriptor)) { return }
      // A few file systems skip entries while others are removed, and then list them anew.
      guard errno == ENOTEMPTY, attempt < 3 else { throw failure(.removing, path) }
    }
  }

  private func removeEntries() throws(SiteWritingError) {
    // A folder that was carried over may be closed even to its owner; the new site has its mode.
    let mode = try status().st_mode
    if mode & 0o300 != 0o300 { changes.setMode(mode & 0o7777 | 0o700, of: descriptor) }
    try forEachEntry { (name, kind) throws(SiteWritingError) in
      if kind == .folder {
        try remove(name)
      } else if !isGone(changes.removeFile(name, in: descriptor)) {
        throw failure(.removing, name)
      }
    }
  }

  /// Returns whether an entry is gone after a call that was to remove it.
  private func isGone(_ result: Int32) -> Bool { result == 0 || errno == ENOENT }
}
