package import ArchiveModel

/// A file in the content folder that holds records, by what is to be read from it.
package struct ContentFile: Sendable, Equatable {
  package enum Role: Sendable, Equatable {
    case settings
    /// One record, whose id is the file's stem.
    case record(RecordKind, stem: String)
    /// A list of provinces or topics.
    case list(RecordKind)
    case redirects
    /// The addresses that were ever published.
    case addresses
    /// Something else stands where records of a kind belong, which was reported.
    case missing(RecordKind)
  }

  /// As messages show it: the folder as the editor named it, then the way inside it.
  package var path: String
  package var role: Role
  /// What stands in for the stem where that is no id: the nearest that no other file has.
  var substitute: String?
}
