#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension Folder {
  /// Makes `entries` of this folder appear in `other` too: files and links under a second name,
  /// folders anew with their owner, mode and times.
  func carry(
    _ entries: [ForeignEntry],
    to other: borrowing Folder,
    abilities: FileSystemAbilities
  ) throws(SiteWritingError) {
    for entry in entries {
      if let parent = entry.path.folder { try other.makeFolders(parent) }
      switch entry.kind {
      case .folder: try carryFolder(entry.path, to: other)
      case .symbolicLink where !abilities.contains(.hardLinks): try relink(entry.path, to: other)
      case .symbolicLink, .file: try carryFile(entry.path, to: other, abilities: abilities)
      }
    }
    // Last, because filling a folder changes its time and may be forbidden by its mode.
    for entry in entries.reversed() where entry.kind == .folder {
      guard let status = try status(of: entry.path) else { continue }
      let copy = try Folder(entry.path, in: other)
      copy.setOwnerAndMode(status)
      copy.setTimes(status)
    }
  }

  private func carryFolder(
    _ path: OutputPath,
    to other: borrowing Folder
  ) throws(SiteWritingError) {
    if try other.makeFolder(path, mode: 0o700) { return }
    guard let status = try other.status(of: path), status.st_mode & S_IFMT == S_IFDIR else {
      throw .collision(path: self.path(of: path))
    }
  }

  private func carryFile(
    _ path: OutputPath,
    to other: borrowing Folder,
    abilities: FileSystemAbilities
  ) throws(SiteWritingError) {
    guard try other.status(of: path) == nil else {
      throw .collision(path: self.path(of: path))
    }
    try link(path, to: other, abilities: abilities)
  }

  /// Gives a file a second name in another folder, or copies it where that cannot be.
  func link(
    _ path: OutputPath,
    to other: borrowing Folder,
    abilities: FileSystemAbilities
  ) throws(SiteWritingError) {
    guard abilities.contains(.hardLinks) else { return try copy(path, to: other) }
    guard changes.link(path, in: descriptor, to: other.descriptor) != 0 else { return }
    switch errno {
    case EPERM, EMLINK, ENOSYS, EOPNOTSUPP: try copy(path, to: other)
    case EXDEV: throw .mountPoint(path: self.path(of: path))
    default: throw failure(.linking, path)
    }
  }

  private func relink(_ path: OutputPath, to other: borrowing Folder) throws(SiteWritingError) {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let room = target.count - 1
    let length = unsafe path.withCString { unsafe readlinkat(descriptor, $0, &target, room) }
    guard length >= 0 else { throw failure(.reading, path) }
    guard changes.makeLink(path, in: other.descriptor, to: target) != 0 else { return }
    if errno == EEXIST { throw .collision(path: self.path(of: path)) }
    throw failure(.linking, path)
  }

  /// Makes a folder and those above it, where they are not there.
  func makeFolders(_ path: OutputPath) throws(SiteWritingError) {
    if try status(of: path) != nil { return }
    if let parent = path.folder { try makeFolders(parent) }
    try makeFolder(path)
  }
}
