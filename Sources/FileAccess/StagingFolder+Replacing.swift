#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

extension StagingFolder {
  /// Puts the next site in place and returns how; afterwards `new` is the site before, if it is
  /// still there.
  ///
  /// In one step, with an exchange of the two names. Where the file system has none: two renames,
  /// between which no site is in place; the next build puts the site before back if this one is
  /// killed there. Where the output folder cannot be renamed at all (a lower layer of an overlay):
  /// it is removed first, and the next build puts the new site in place if this one is killed.
  func replace(
    hadOutput: Bool,
    abilities: FileSystemAbilities
  ) throws(SiteWritingError) -> WritingReport.Replacement {
    guard hadOutput else {
      try folder.rename(Self.new, to: place.name, in: parent)
      return .oneStep
    }
    if abilities.contains(.exchange) {
      let number = folder.exchange(Self.new, with: place.name, in: parent)
      switch number {
      case 0: return .oneStep
      case EINVAL, ENOSYS, EOPNOTSUPP, EXDEV: break
      case EBUSY: throw .mountPoint(path: place.shown)
      default: throw .failure(.renaming, path: place.shown, number: number)
      }
    }
    return try renameTwice(abilities) ? .twoRenames : replaceAfterRemoval()
  }

  /// Returns false where the output folder cannot be renamed; then nothing was changed.
  private func renameTwice(_ abilities: FileSystemAbilities) throws(SiteWritingError) -> Bool {
    guard abilities.contains(.folderRenames) else { return false }
    do {
      try parent.rename(place.name, to: Self.old, in: folder)
    } catch {
      guard case .failure(_, _, EXDEV) = error else { throw error }
      return false
    }
    do {
      try folder.rename(Self.new, to: place.name, in: parent)
    } catch {
      try folder.rename(Self.old, to: place.name, in: parent)
      throw error
    }
    try folder.rename(Self.old, to: Self.new, in: folder)
    return true
  }

  private func replaceAfterRemoval() throws(SiteWritingError) -> WritingReport.Replacement {
    try folder.rename(Self.new, to: Self.ready, in: folder)
    try parent.remove(place.name)
    try folder.rename(Self.ready, to: place.name, in: parent)
    return .afterRemoval
  }

  /// Brings a site in place where a build was killed between two steps of `replace`.
  ///
  /// `ready` is whole and the output may be half removed: the work goes on. `old` is whole; a site
  /// that was put in place after it has a manifest, and an output folder without one was made by
  /// somebody else since then.
  func restore() throws(SiteWritingError) {
    if try folder.status(of: Self.ready) != nil {
      try parent.remove(place.name)
      return try folder.rename(Self.ready, to: place.name, in: parent)
    }
    guard try folder.status(of: Self.old) != nil else { return }
    if try parent.status(of: place.name) != nil {
      let output = try Folder(place.name, in: parent)
      if try output.status(of: .manifest) != nil { return try folder.remove(Self.old) }
      guard parent.changes.removeFolder(place.name, in: parent.descriptor) == 0 else {
        throw .strandedSite(output: place.shown, old: folder.path(of: Self.old))
      }
    }
    try folder.rename(Self.old, to: place.name, in: parent)
  }
}
