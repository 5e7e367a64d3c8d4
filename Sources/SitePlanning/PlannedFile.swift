package import ArchiveModel

/// A file of the next site: its address, and what could be given another name where two claim it.
package struct PlannedFile: Sendable {
  package enum Origin: Sendable, Hashable {
    /// A page of a record, from 1.
    case record(RecordReference, page: Int)
    /// What stands for an address that was given up, by its place in the list of redirects.
    case redirect(Int)
    /// What stands where a page once was, beside those of records.
    case former
    /// The build's own: no editor chose its name.
    case site
  }

  /// Relative to the root of the site; one that ends in `/` claims a folder with all in it.
  package let path: String
  package let origin: Origin

  package init(_ path: String, _ origin: Origin = .site) {
    self.path = path
    self.origin = origin
  }
}
