/// What an output folder holds that no build of ours made.
struct ForeignEntry: Hashable {
  let path: OutputPath
  let kind: Folder.EntryKind
}

extension Folder {
  /// Returns everything that is not in the manifest, a folder before what it holds.
  ///
  /// A folder is ours when the manifest has a file in it, and then only what else it holds is
  /// listed. A mount inside the site is refused: its files cannot be linked from outside, and they
  /// would be lost with the old site.
  func foreignEntries(besides manifest: SiteManifest) throws(SiteWritingError) -> [ForeignEntry] {
    var found: [ForeignEntry] = []
    try collect(into: &found, below: nil, of: self, besides: manifest)
    return found
  }

  private func collect(
    into found: inout [ForeignEntry],
    below folder: OutputPath?,
    of root: borrowing Folder,
    besides manifest: SiteManifest
  ) throws(SiteWritingError) {
    var folders: [OutputPath] = []
    try forEachEntry { (name, kind) throws(SiteWritingError) in
      let path = folder?.appending(name) ?? name
      if kind == .folder {
        folders.append(path)
      } else if !manifest.contains(path), path != .manifest {
        found.append(ForeignEntry(path: path, kind: kind))
      }
    }
    for path in folders {
      if !manifest.holdsFiles(in: path) { found.append(ForeignEntry(path: path, kind: .folder)) }
      let inner = try Folder(path, in: root)
      if inner.isMountRoot { throw .mountPoint(path: inner.name) }
      try inner.collect(into: &found, below: path, of: root, besides: manifest)
    }
  }
}
