package import ArchiveModel
internal import Digests

/// A picture that lies at an address which no other site has: whoever can load it from a folder
/// knows that the folder is the root of this site.
///
/// Its name is made of the title and of all records, so that neither another archive on the same host
/// nor one of the same title is taken for this one.
package struct SiteMark: Sendable, Hashable {
  package let path: String

  package init(_ archive: Archive) {
    let records = RecordKind.allCases.flatMap { kind in
      (0..<archive.count(of: kind)).map { index in
        archive.address(of: RecordReference(kind, at: index)).description
      }
    }
    let names = ([archive.settings.title] + records).joined(separator: "\n")
    path = "assets/here-\(SHA256(of: names.utf8).hexadecimal.prefix(16)).svg"
  }

  /// One point without a colour.
  package var bytes: [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n".utf8)
  }
}
