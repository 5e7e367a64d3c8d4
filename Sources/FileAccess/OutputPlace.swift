#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where a site goes: the folder that has the output folder in it, and the name there.
///
/// A symbolic link to a folder is followed, so that the folder behind it is replaced and the link
/// stays. Missing folders above the output are made when the site is begun, and not before.
struct OutputPlace: Sendable {
  /// The output as the caller wrote it, for messages.
  let shown: String
  /// The absolute path of the folder above, without symbolic links.
  let parent: String
  let name: OutputPath
  /// The folders down to ``parent`` that are not there, the uppermost first.
  let missing: [String]

  /// Finds the place and refuses one that cannot be replaced as a whole.
  ///
  /// - Parameters:
  ///   - output: the path of the output folder.
  ///   - sources: the folders that the site is made from; neither they nor the output may lie in
  ///     each other. Those that do not exist are ignored.
  /// - Throws: what is wrong with the place.
  init(_ output: String, sources: [String]) throws(SiteWritingError) {
    guard !output.isEmpty, !output.utf8.contains(0) else { throw .emptyOutput }
    var missing: [String] = []
    let path = try Self.resolve(output, &missing)
    guard !Self.isDamaged(path) else { throw .notUTF8(output: output) }
    guard path != "/", let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      throw .fileSystemRoot(output: output)
    }
    shown = output
    parent = slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    name = OutputPath(unchecked: path.utf8[path.utf8.index(after: slash)...])
    self.missing = missing
    if let current = FileSystem.resolved("."), Self.contains(path, current) {
      throw .holdsCurrentFolder(output: output)
    }
    for source in sources {
      guard let other = FileSystem.resolved(source) else { continue }
      if Self.contains(path, other) || Self.contains(other, path) {
        throw .overlap(output: output, source: source)
      }
    }
  }

  private static func contains(_ folder: String, _ path: String) -> Bool {
    path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: "\(folder)/".utf8)
  }

  /// Makes the folders that are missing.
  func makeFolders(_ changes: Changes) throws(SiteWritingError) {
    for path in missing {
      guard changes.makeFolder(at: path, mode: 0o777) == 0 || errno == EEXIST else {
        throw .failure(.making, path: path, number: errno)
      }
    }
  }

  /// Removes those that were missing and have nothing in them.
  func removeEmptyFolders(_ changes: Changes) {
    for path in missing.reversed() { _ = changes.removeFolder(at: path) }
  }

  /// Returns the absolute path of the output without symbolic links, and the folders above it that
  /// are missing.
  private static func resolve(
    _ output: String,
    _ missing: inout [String]
  ) throws(SiteWritingError) -> String {
    if let found = FileSystem.resolved(output) {
      guard isDamaged(found) || isFolder(found) else { throw .notAFolder(output: output) }
      return found
    }
    guard errno == ENOENT else {
      if errno == ENOTDIR { throw .notAFolder(output: output) }
      throw .failure(.resolving, path: output, number: errno)
    }
    let (above, name) = split(output)
    if name == "." || name == ".." { throw .failure(.resolving, path: output, number: ENOENT) }
    let parent = try resolveFolder(above, &missing)
    let path = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    var status = stat()
    if unsafe lstat(path, &status) == 0 { throw .danglingLink(output: output) }
    return path
  }

  /// Does the same with a folder above the output.
  private static func resolveFolder(
    _ path: String,
    _ missing: inout [String]
  ) throws(SiteWritingError) -> String {
    if let found = FileSystem.resolved(path) {
      guard isDamaged(found) || isFolder(found) else { throw .notAFolder(output: path) }
      return found
    }
    if errno == ENOTDIR { throw .notAFolder(output: path) }
    guard errno == ENOENT else { throw .failure(.making, path: path, number: errno) }
    // The current folder was removed: there is nothing above it.
    if path == "." { throw .failure(.resolving, path: path, number: ENOENT) }
    let (above, name) = split(path)
    let parent = try resolveFolder(above, &missing)
    switch name {
    // Of a folder that is made soon: `new/../public`.
    case ".": return parent
    case "..": return split(parent).above
    default: break
    }
    let full = parent == "/" ? "/\(name)" : "\(parent)/\(name)"
    var status = stat()
    if unsafe lstat(full, &status) == 0 { throw .failure(.making, path: path, number: EEXIST) }
    missing.append(full)
    return full
  }

  /// Returns the path of the folder above and the last part of a path.
  private static func split(_ path: String) -> (above: String, name: String) {
    var path = Substring(path)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") {
      path.unicodeScalars.removeLast()
    }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", String(path)) }
    let above = slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    return (above, String(path[path.utf8.index(after: slash)...]))
  }

  /// Says whether a path has names that are not UTF-8, of which Swift makes others.
  private static func isDamaged(_ path: String) -> Bool {
    path.unicodeScalars.contains("\u{FFFD}")
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
