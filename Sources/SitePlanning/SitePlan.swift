package import ArchiveReading
package import Diagnostics

/// Stage 5: every file of the next site with its address, none claimed twice.
package struct SitePlan: Sendable {
  package let files: [PlannedFile]

  /// Takes all files, and reports addresses that two of them claim.
  package static func plan(_ files: [PlannedFile], of catalogue: Catalogue) -> Checked<SitePlan> {
    Checked(SitePlan(files: files), AddressCheck.findings(in: files, of: catalogue))
  }
}
