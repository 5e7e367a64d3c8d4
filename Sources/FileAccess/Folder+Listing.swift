#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// What an entry of a folder is.
  enum EntryKind: Hashable {
    case folder
    case symbolicLink
    /// A regular file, or a pipe, socket or device.
    case file
  }

  /// Calls `visit` with the name and kind of every entry, in the order of the file system.
  ///
  /// An entry may be removed while it is visited.
  func forEachEntry(
    _ visit: (OutputPath, EntryKind) throws(SiteWritingError) -> Void
  ) throws(SiteWritingError) {
    let copy = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .failure(.listing, path: name, number: errno) }
    guard let stream = unsafe fdopendir(copy) else {
      _ = close(copy)
      throw .failure(.listing, path: name, number: errno)
    }
    defer { _ = unsafe closedir(stream) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let entryName = unsafe Self.name(of: entry)
      if entryName == Self.itself || entryName == Self.parent { continue }
      try visit(entryName, try kind(of: entryName, type: Int(unsafe entry.pointee.d_type)))
    }
    guard errno == 0 else { throw .failure(.listing, path: name, number: errno) }
  }

  private static let itself = OutputPath(unchecked: Array(".".utf8))
  private static let parent = OutputPath(unchecked: Array("..".utf8))

  /// Reads the name where it lies: an entry may be shorter than the structure says.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> OutputPath {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let start = unsafe UnsafeRawPointer(entry) + offset
    let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
    return unsafe OutputPath(unchecked: UnsafeRawBufferPointer(start: start, count: length))
  }

  /// Returns the kind of an entry; some file systems do not tell it while listing.
  private func kind(of name: OutputPath, type: Int) throws(SiteWritingError) -> EntryKind {
    switch type {
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN): break
    default: return .file
    }
    guard let status = try status(of: name) else { return .file }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .file
    }
  }
}
