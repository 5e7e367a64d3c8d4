extension SiteWriter {
  /// Puts the site in place and returns what changed; if nothing did, nothing is touched.
  ///
  /// Throws where a file of the site collides with a file that no build made, before anything in
  /// place is changed. The only error after the swap is that the site before cannot be removed;
  /// then the new one is in place, and the next build tries again.
  package consuming func finish() throws(SiteWritingError) -> WritingReport {
    report.removed = fates.count { $0 == .gone }
    guard report.written > 0 || report.removed > 0 || !oldManifest.isCurrent else { return report }
    try next.write(nextManifest().bytes.span, to: .manifest)
    try linkUnchanged()
    let foreign = try carryForeign()
    report.replacement = try staging.replace(hadOutput: site != nil, abilities: abilities)
    carryLatecomers(besides: foreign)
    try staging.folder.remove(StagingFolder.new)
    return report
  }

  private func nextManifest() -> SiteManifest {
    var paths = PathList()
    for (index, fate) in fates.enumerated() where fate != .gone {
      paths.append(oldManifest.paths[index])
    }
    for index in 0..<added.count { paths.append(added[index]) }
    return SiteManifest(paths.sorted(), isCurrent: true)
  }

  private mutating func linkUnchanged() throws(SiteWritingError) {
    for (index, fate) in fates.enumerated() where fate == .unchanged {
      let file = OutputPath(unchecked: oldManifest.paths[index])
      try makeFolder(for: file)
      try site?.link(file, to: next, abilities: abilities)
    }
  }

  /// Returns what was carried over.
  private func carryForeign() throws(SiteWritingError) -> [ForeignEntry] {
    guard let status = try site?.status() else { return [] }
    let foreign = try site?.foreignEntries(besides: oldManifest) ?? []
    try site?.carry(foreign, to: next, abilities: abilities)
    for folder in nextFolders where oldManifest.holdsFiles(in: folder) {
      try keepMode(of: folder)
    }
    next.setOwnerAndMode(status)
    return foreign
  }

  private func keepMode(of folder: OutputPath) throws(SiteWritingError) {
    guard let status = try site?.status(of: folder) else { return }
    try Folder(folder, in: next).setOwnerAndMode(status)
  }

  /// Saves what somebody put into the old site while the new one was swapped in.
  private func carryLatecomers(besides foreign: [ForeignEntry]) {
    let known = Set(foreign)
    guard let all = try? site?.foreignEntries(besides: oldManifest) else { return }
    for entry in all where !known.contains(entry) {
      try? site?.carry([entry], to: next, abilities: abilities)
    }
  }
}
