#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Writes a site into its output folder: a file at a time, and all of it at once.
///
/// What the files hold is compared with the site in place as they come, and only those that differ,
/// or have another mode than files get now, are written, into a folder beside the output. `finish`
/// links the others to it, which keeps their inode and time, carries over what is not ours and the
/// edition that leaves, and swaps the two folders in one step; a build that is killed at any moment
/// leaves the old site or the new one, whole.
///
///     var writer = try SiteWriter(output: "public", sources: ["Content", "Templates"])
///     try writer.write(page.bytes, to: "index.html")
///     let report = try writer.finish()
///
/// A writer that is dropped without `finish` leaves the site as it was. The disk is not asked to
/// store anything at once (`fsync`): a loss of power is not a killed build.
package struct SiteWriter: ~Copyable {
  let staging: StagingFolder
  let abilities: FileSystemAbilities
  /// The site in place, nil where there is none.
  let site: Folder?
  let oldManifest: SiteManifest
  let editions: EditionFolders?
  /// What becomes of each file of the old manifest.
  var fates: [Fate]
  /// The files that the old manifest lacks.
  var added = PathList()
  /// The next site, with the files that differ and, at the end, links to all others.
  let next: Folder
  var nextFolders: Set<OutputPath> = []
  var report = WritingReport()
  /// What a file of this build has, which follows from the umask.
  private let fileMode: mode_t
  private var buffer = [UInt8](repeating: 0, count: OpenFile.pieceSize)

  /// What becomes of a file of the site in place.
  enum Fate: UInt8 {
    /// The next site lacks it, unless it comes yet.
    case gone
    case unchanged, written
  }

  /// Opens the output folder, refuses what must not be replaced and locks out other builds.
  ///
  /// - Parameters:
  ///   - output: the path of the folder; it and those above it need not be there.
  ///   - sources: the folders that the site is made from, which must lie outside it.
  ///   - editions: the folders of which the one before stays, too.
  /// - Throws: what is wrong with the place or with what is there; nothing was changed.
  package init(
    output: String,
    sources: [String] = [],
    keeping editions: EditionFolders? = nil
  ) throws(SiteWritingError) {
    try self.init(
      output: output,
      sources: sources,
      keeping: editions,
      abilities: .all,
      changes: .all
    )
  }

  /// Does the same with less of the file system, or stopped after some changes, for tests.
  init(
    output: String,
    sources: [String] = [],
    keeping editions: EditionFolders? = nil,
    abilities: FileSystemAbilities,
    changes: Changes
  ) throws(SiteWritingError) {
    let place = try OutputPlace(output, sources: sources)
    let staging = try StagingFolder.open(for: place, changes: changes)
    var site: Folder?
    var manifest = SiteManifest()
    if try staging.parent.status(of: place.name) != nil {
      let folder = try Folder(place.name, in: staging.parent)
      manifest = try Self.readManifest(of: folder, at: place)
      site = consume folder
    }
    let folder = try staging.makeNew()
    fileMode = try Self.modeOfFiles(in: folder)
    next = folder
    self.staging = staging
    self.abilities = abilities
    self.site = site
    oldManifest = manifest
    self.editions = editions
    fates = Array(repeating: .gone, count: manifest.paths.count)
  }

  /// Returns the mode that a file gets, asked of one: some file systems have a mind of their own.
  private static func modeOfFiles(in folder: borrowing Folder) throws(SiteWritingError) -> mode_t {
    try folder.write([UInt8]().span, to: .manifest)
    defer { _ = folder.changes.removeFile(.manifest, in: folder.descriptor) }
    return (try folder.status(of: .manifest)?.st_mode ?? 0) & 0o7777
  }

  /// Returns the manifest of the site in place, an empty one where only hidden files are there.
  private static func readManifest(
    of site: borrowing Folder,
    at place: OutputPlace
  ) throws(SiteWritingError) -> SiteManifest {
    if site.isMountRoot { throw .mountPoint(path: place.shown) }
    try site.requireWritable()
    guard let bytes = try site.contents(of: .manifest) else {
      var foreign: [OutputPath] = []
      try site.forEachEntry { (name, _) in if !name.isHidden { foreign.append(name) } }
      guard foreign.isEmpty else {
        let examples = foreign.sorted().prefix(3).map(\.text)
        throw .foreignFiles(output: place.shown, examples: examples, count: foreign.count)
      }
      return SiteManifest()
    }
    guard let manifest = SiteManifest(bytes) else {
      throw .damagedManifest(path: site.path(of: .manifest))
    }
    return manifest
  }

  /// Adds a file to the next site.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: relative to the output folder, with `/` between its parts.
  /// - Throws: `invalidPath`, `writtenTwice`, or why the file could not be written; dropping the
  ///   writer then leaves the site in place as it was.
  package mutating func write(_ bytes: [UInt8], to path: String) throws(SiteWritingError) {
    try write(bytes.span, to: path)
  }

  /// Adds a file to the next site.
  package mutating func write(_ bytes: Span<UInt8>, to path: String) throws(SiteWritingError) {
    guard let file = OutputPath(path) else { throw .invalidPath(path) }
    let known = oldManifest.index(of: file)
    if let known, fates[known] != .gone { throw .writtenTwice(path) }
    report.siteBytes += bytes.count
    if let known, site?.hasFile(file, with: bytes, mode: fileMode, buffer: &buffer) == true {
      fates[known] = .unchanged
      report.unchanged += 1
      return
    }
    try makeFolder(for: file)
    // Says so itself where an added file is made twice.
    try next.write(bytes, to: file)
    if let known { fates[known] = .written } else { added.append(file.bytes) }
    report.written += 1
    report.bytes += bytes.count
  }

  /// Makes the folder of the next site that `file` lies in.
  mutating func makeFolder(for file: OutputPath) throws(SiteWritingError) {
    guard let folder = file.folder, nextFolders.insert(folder).inserted else { return }
    try next.makeFolders(folder)
  }
}
