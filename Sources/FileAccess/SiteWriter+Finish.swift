extension SiteWriter {
  /// Puts the site in place and returns what changed; if nothing did, nothing is touched.
  ///
  /// Throws where a file of the site collides with a file that no build made, before anything in
  /// place is changed. The only error after the swap is that the site before cannot be removed;
  /// then the new one is in place, and the next build tries again.
  package consuming func finish() throws(SiteWritingError) -> WritingReport {
    guard report.written > 0 || fates.contains(.gone) || !oldManifest.isCurrent else {
      return report
    }
    let manifest = nextManifest()
    try next.write(manifest.bytes.span, to: .manifest)
    try linkUnchanged()
    let ours = filesInEditions(of: manifest)
    let others = try site?.foreignEntries(besides: ours) ?? []
    try carry(others, besides: manifest)
    report.replacement = try staging.replace(hadOutput: site != nil, abilities: abilities)
    carryLatecomers(besides: others, and: ours)
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

  /// The files of the site in place, without those of editions that the next one lacks.
  private func filesInEditions(of manifest: SiteManifest) -> SiteManifest {
    guard let editions else { return oldManifest }
    let folders = oldManifest.folders(of: editions).subtracting(manifest.folders(of: editions))
    return folders.isEmpty ? oldManifest : oldManifest.leavingOut(folders, of: editions)
  }

  /// Carries over what is not ours, and the edition that leaves.
  private mutating func carry(
    _ others: [ForeignEntry],
    besides manifest: SiteManifest
  ) throws(SiteWritingError) {
    report.removed = fates.count { $0 == .gone }
    guard let status = try site?.status() else { return }
    var carried = others
    if let editions,
      let turnover = site?.turnover(of: editions, among: others, from: oldManifest, to: manifest)
    {
      carried = turnover.carried
      report.removed += turnover.removed - countGone(in: turnover.kept)
    }
    try site?.carry(carried, to: next, abilities: abilities)
    for folder in nextFolders where oldManifest.holdsFiles(in: folder) {
      try keepMode(of: folder)
    }
    next.setOwnerAndMode(status)
  }

  /// Returns how many files of the old manifest the next one lacks, of those in some editions.
  private func countGone(in folders: Set<OutputPath>) -> Int {
    guard let editions else { return 0 }
    return fates.indices.count { index in
      fates[index] == .gone
        && editions.folder(of: oldManifest.paths[index]).map(folders.contains) == true
    }
  }

  private func keepMode(of folder: OutputPath) throws(SiteWritingError) {
    guard let status = try site?.status(of: folder) else { return }
    try Folder(folder, in: next).setOwnerAndMode(status)
  }

  /// Saves what somebody put into the old site while the new one was swapped in.
  private func carryLatecomers(besides others: [ForeignEntry], and ours: SiteManifest) {
    let known = Set(others)
    guard let all = try? site?.foreignEntries(besides: ours) else { return }
    for entry in all where !known.contains(entry) {
      try? site?.carry([entry], to: next, abilities: abilities)
    }
  }
}
