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
  /// The number of the build, nil where that has been stopped.
  private let build: Int?

  /// Makes the folder and those above it, locks it and clears up after a build that was killed.
  static func open(
    for place: OutputPlace,
    changes: Changes
  ) throws(SiteWritingError) -> StagingFolder {
    let build = ChangeGate.begin(at: place)
    let staging: StagingFolder
    do {
      try place.makeFolders(changes)
      let parent = try Folder(at: place.parent, changes: changes)
      let name = name(for: place)
      let folder = try lock(name, in: parent, for: place, build: build)
      staging = StagingFolder(
        place: place,
        parent: parent,
        name: name,
        folder: folder,
        build: build
      )
    } catch {
      place.removeEmptyFolders(changes)
      ChangeGate.end(build)
      throw error
    }
    try staging.restore()
    try staging.folder.remove(new)
    return staging
  }

  /// The longest name that file systems take, in bytes.
  private static let longestName = 255
  private static let ending = ".vankho-staging"

  /// `.public.vankho-staging`; a digest stands for the end of a name that leaves no room for more.
  private static func name(for place: OutputPlace) -> OutputPath {
    let name = Array(place.name.bytes)
    let whole = [UInt8(ascii: ".")] + name + Array(ending.utf8)
    guard whole.count > longestName else { return OutputPath(unchecked: whole) }
    // FNV-1a of 64 bits.
    let digest = name.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let rest = Array("-\(String(digest, radix: 16))\(ending)".utf8)
    return OutputPath(unchecked: whole.prefix(longestName - rest.count) + rest)
  }

  private init(
    place: OutputPlace,
    parent: consuming Folder,
    name: OutputPath,
    folder: consuming Folder,
    build: Int?
  ) {
    self.place = place
    self.parent = parent
    self.name = name
    self.folder = folder
    self.build = build
  }

  /// Removes what a build has left that was stopped behind the closed gate; the site in place is
  /// whole then.
  static func clearUp(after build: ChangeGate.Unfinished) {
    let (place, changes) = (build.place, Changes.behindGate)
    guard let parent = try? Folder(at: place.parent, changes: changes) else {
      return place.removeEmptyFolders(changes)
    }
    let name = name(for: place)
    guard build.isLocked, let folder = try? Folder(name, in: parent) else {
      // The folder may be another build's, or empty and nobody's.
      if let folder = try? Folder(name, in: parent),
        flock(folder.descriptor, LOCK_EX | LOCK_NB) == 0
      {
        _ = changes.removeFolder(name, in: parent.descriptor)
      }
      return place.removeEmptyFolders(changes)
    }
    let staging = StagingFolder(
      place: place,
      parent: parent,
      name: name,
      folder: folder,
      build: nil
    )
    // Where it fails, the next build tries again.
    try? staging.restore()
  }

  deinit {
    // What is left after a failure is only the next site or the one before, never the one in
    // place; `old` stays where it may be the only site there is.
    try? folder.remove(Self.new)
    _ = parent.changes.removeFolder(name, in: parent.descriptor)
    place.removeEmptyFolders(parent.changes)
    if let build { ChangeGate.end(build) }
  }

  /// Returns the staging folder, open and locked.
  ///
  /// A build that ends removes its folder, so the one that was opened may have no name any more
  /// when the lock is got; then it is done again.
  private static func lock(
    _ name: OutputPath,
    in parent: borrowing Folder,
    for place: OutputPlace,
    build: Int
  ) throws(SiteWritingError) -> Folder {
    for _ in 1...100 {
      try parent.makeFolder(name, mode: 0o700)
      let folder = try Folder(name, in: parent)
      let number = ChangeGate.lock(folder.descriptor, of: build)
      guard number == 0 else {
        if number == EWOULDBLOCK { throw .anotherBuild(output: place.shown) }
        throw .failure(.locking, path: folder.name, number: number)
      }
      let mine = try folder.status().st_ino
      if try parent.status(of: name)?.st_ino == mine { return folder }
    }
    throw .anotherBuild(output: place.shown)
  }

  /// Makes the folder of the next site.
  func makeNew() throws(SiteWritingError) -> Folder {
    try folder.makeFolder(Self.new)
    do {
      return try Folder(Self.new, in: folder)
    } catch {
      // Who cannot open it cannot look into it to clear it either.
      _ = folder.changes.removeFolder(Self.new, in: folder.descriptor)
      throw error
    }
  }
}
