package import ArchiveModel
internal import Digests

/// A picture that lies at an address which no other site has: whoever can load it from a folder
/// knows that the folder is the root of this site.
///
/// Its name is made of what the archive says of itself, so that another archive on the same host is not
/// taken for this one, and stays while records come and go.
package struct SiteMark: Sendable, Hashable {
  package let path: String

  package init(_ settings: ArchiveSettings) {
    let said = [
      settings.title, settings.language.rawValue, settings.description, settings.license,
      settings.contact, settings.edition,
    ]
    let names = said.map { $0 ?? "" }.joined(separator: "\u{0}")
    path = "assets/here-\(SHA256(of: names.utf8).hexadecimal.prefix(16)).svg"
  }

  /// One point without a colour.
  package var bytes: [UInt8] {
    Array("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n".utf8)
  }
}
