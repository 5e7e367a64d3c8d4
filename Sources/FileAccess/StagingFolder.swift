#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The folder beside the output in which the next site grows; while it is open nobody else builds.
///
///     public                       the site in place
///     .public.vankho-staging       locked by the build that runs, gone when it ends
///       new                        the next site; after the exchange the one before
///       old                        the one before, only where the file system has no exchange
///       ready                      the next one, only while the one before is being removed
///
/// The kernel drops the lock of a killed build, and the next one removes what it left.
struct StagingFolder: ~Copyable {
  static let new = OutputPath(unchecked: Array("new".utf8))
  static let ready = OutputPath(unchecked: Array("ready".utf8))
  static let old = OutputPath(unchecked: Array("old".utf8))

  let place: OutputPlace
  let parent: Folder
  /// The folder's name in `parent`.
  let name: OutputPath
  let folder: Folder

  /// Makes the folder, locks it and clears up after a build that was killed.
  static func open(
    for place: OutputPlace,
    changes: Changes
  ) throws(SiteWritingError) -> StagingFolder {
    let parent = try Folder(at: place.parent, changes: changes)
    let name = OutputPath(unchecked: [46] + Array(place.name.bytes) + Array(".vankho-staging".utf8))
    let folder = try lock(name, in: parent, for: place)
    let staging = StagingFolder(place: place, parent: parent, name: name, folder: folder)
    try staging.restore()
    try staging.folder.remove(new)
    return staging
  }

  private init(
    place: OutputPlace,
    parent: consuming Folder,
    name: OutputPath,
    folder: consuming Folder
  ) {
    self.place = place
    self.parent = parent
    self.name = name
    self.folder = folder
  }

  deinit {
    // What is left after a failure is only the next site or the one before, never the one in
    // place; `old` stays where it may be the only site there is.
    try? folder.remove(Self.new)
    _ = parent.changes.removeFolder(name, in: parent.descriptor)
  }

  /// Returns the staging folder, open and locked.
  ///
  /// A build that ends removes its folder, so the one that was opened may have no name any more
  /// when the lock is got; then it is done again.
  private static func lock(
    _ name: OutputPath,
    in parent: borrowing Folder,
    for place: OutputPlace
  ) throws(SiteWritingError) -> Folder {
    for _ in 1...100 {
      try parent.makeFolder(name, mode: 0o700)
      let folder = try Folder(name, in: parent)
      guard flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EWOULDBLOCK { throw .anotherBuild(output: place.shown) }
        throw .failure(.locking, path: folder.name, number: errno)
      }
      let mine = try folder.status().st_ino
      if try parent.status(of: name)?.st_ino == mine { return folder }
    }
    throw .anotherBuild(output: place.shown)
  }

  /// Makes the folder of the next site.
  func makeNew() throws(SiteWritingError) -> Folder {
    try folder.makeFolder(Self.new)
    return try Folder(Self.new, in: folder)
  }
}
