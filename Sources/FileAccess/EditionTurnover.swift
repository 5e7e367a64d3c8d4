/// What becomes of the editions in a site in place, when the next site is known.
///
/// Of the site in place the one that the next lacks stays; what stayed so far goes with it, or is
/// written again. Where both sites have the same editions, everything stays as it is.
struct EditionTurnover {
  /// What is carried into the next site, a folder before what it holds.
  private(set) var carried: [ForeignEntry] = []
  /// How many files of earlier editions are not carried.
  private(set) var removed = 0
  /// The editions of the site in place that stay.
  private(set) var kept: Set<OutputPath> = []

  private let editions: EditionFolders
  private let old: SiteManifest
  private let next: SiteManifest
  private let isChange: Bool

  /// - Parameters:
  ///   - site: the site in place.
  ///   - entries: what it holds besides its own files, and the editions that the next site lacks.
  ///   - editions: how these are told.
  ///   - old: the files of the site in place.
  ///   - next: those of the next one.
  fileprivate init(
    of site: borrowing Folder,
    with entries: [ForeignEntry],
    _ editions: EditionFolders,
    from old: SiteManifest,
    to next: SiteManifest
  ) {
    (self.editions, self.old, self.next) = (editions, old, next)
    let (before, after) = (old.folders(of: editions), next.folders(of: editions))
    isChange = before != after
    let there = Self.folders(in: entries, editions, of: site)
    kept = there.intersection(before.subtracting(after))
    var dropped: Set<OutputPath> = []
    for entry in entries where entry.kind == .file {
      guard let folder = editions.folder(of: entry.path.bytes) else { continue }
      if isDropped(entry.path, in: folder, isThere: there.contains(folder), of: site) {
        dropped.insert(entry.path)
      }
    }
    removed = dropped.count { !old.contains($0) && !next.contains($0) }
    let emptied = Self.foldersAbove(dropped)
    carried = entries.filter { entry in
      switch entry.kind {
      case .folder: !emptied.contains(entry.path) && (isKept(entry.path) || !isOurs(entry.path))
      case .file, .symbolicLink: !dropped.contains(entry.path)
      }
    }
  }

  /// The folders that are those of an edition: they have its first file.
  private static func folders(
    in entries: [ForeignEntry],
    _ editions: EditionFolders,
    of site: borrowing Folder
  ) -> Set<OutputPath> {
    var folders: Set<OutputPath> = []
    for entry in entries where entry.kind == .file {
      guard let folder = editions.folder(of: entry.path.bytes),
        entry.path == editions.firstFile(in: folder),
        let opening = editions.opening(of: entry.path, in: folder),
        site.hasFile(entry.path, beginningWith: opening)
      else { continue }
      folders.insert(folder)
    }
    return folders
  }

  /// Says whether a file is one of ours that does not stay.
  private func isDropped(
    _ file: OutputPath,
    in folder: OutputPath,
    isThere: Bool,
    of site: borrowing Folder
  ) -> Bool {
    // An earlier edition is written again, of which some files were lost.
    if next.contains(file), let opening = editions.opening(of: file, in: folder),
      site.hasFile(file, beginningWith: opening)
    {
      return true
    }
    // Without its first file it is of use to nobody.
    if !isThere { return old.contains(file) }
    guard isChange, !kept.contains(folder) else { return false }
    // An earlier edition is written again.
    if next.contains(file) { return true }
    guard let opening = editions.opening(of: file, in: folder) else { return false }
    return site.hasFile(file, beginningWith: opening)
  }

  private func isKept(_ folder: OutputPath) -> Bool {
    kept.contains(folder) || editions.folder(of: folder.bytes).map(kept.contains) == true
  }

  /// Says whether a folder of the site in place needs nobody to carry it.
  private func isOurs(_ folder: OutputPath) -> Bool { old.holdsFiles(in: folder) }

  private static func foldersAbove(_ files: Set<OutputPath>) -> Set<OutputPath> {
    var folders: Set<OutputPath> = []
    for file in files {
      var path = file
      while let folder = path.folder, folders.insert(folder).inserted { path = folder }
    }
    return folders
  }
}

extension Folder {
  /// Returns what becomes of the editions in this site, of which `entries` are not ours or leave.
  func turnover(
    of editions: EditionFolders,
    among entries: [ForeignEntry],
    from old: SiteManifest,
    to next: SiteManifest
  ) -> EditionTurnover {
    EditionTurnover(of: self, with: entries, editions, from: old, to: next)
  }
}
