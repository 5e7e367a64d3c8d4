/// What writing a site changed in the output folder.
package struct WritingReport: Hashable, Sendable {
  /// How the new site took the place of the old one.
  package enum Replacement: Hashable, Sendable {
    /// Not at all: every file was there with the same bytes.
    case none
    /// In one step: an exchange of two folders, or one rename where no site was there.
    case oneStep
    /// In two renames, because the file system has no exchange; between them no site is in place.
    case twoRenames
    /// After the old site was removed, because its folder cannot be renamed.
    case afterRemoval
  }

  /// The number of files that are new or have new bytes, without the manifest.
  package var written = 0
  /// The number of files that were there with the same bytes.
  package var unchanged = 0
  /// The number of files of the old site that are gone, without those of an edition that stays.
  package var removed = 0
  /// The number of bytes in the written files.
  package var bytes = 0
  /// The number of bytes in all files of the site, whether or not they changed.
  package var siteBytes = 0
  package var replacement = Replacement.none

  package init() {}
}
