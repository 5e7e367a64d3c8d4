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
    if unlink(path, flags: 0) { return }
    let why = failure(.removing, path)
    guard let mode = try status(of: path)?.st_mode, mode & S_IFMT == S_IFDIR else { throw why }
    for attempt in 1...3 {
      try Folder(path, in: self).removeEntries()
      if unlink(path, flags: AT_REMOVEDIR) { return }
      // A few file systems skip entries while others are removed, and then list them anew.
      guard errno == ENOTEMPTY, attempt < 3 else { throw failure(.removing, path) }
    }
  }

  private func removeEntries() throws(SiteWritingError) {
    // A folder that was carried over may be closed even to its owner; the new site has its mode.
    let mode = try status().st_mode
    if mode & 0o300 != 0o300 { _ = fchmod(descriptor, mode & 0o7777 | 0o700) }
    try forEachEntry { (name, kind) throws(SiteWritingError) in
      if kind == .folder {
        try remove(name)
      } else if !unlink(name, flags: 0) {
        throw failure(.removing, name)
      }
    }
  }

  /// Returns whether the entry is gone now.
  private func unlink(_ path: OutputPath, flags: Int32) -> Bool {
    let result = unsafe path.withCString { unsafe unlinkat(descriptor, $0, flags) }
    return result == 0 || errno == ENOENT
  }
}
