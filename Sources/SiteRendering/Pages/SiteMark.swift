package import ArchiveModel
internal import Digests

/// A picture of a size that no other site's has: whoever loads it from a folder and measures it knows
/// whether the folder is the root of this site.
///
/// Its size is made of what the archive says of itself, so that another archive on the same host is not
/// taken for this one, and stays while records come and go.
package struct SiteMark: Sendable, Hashable {
  package static let path = "assets/here.svg"

  /// In points.
  let width: Int
  let height: Int

  package init(_ settings: ArchiveSettings) {
    let said = [
      settings.title, settings.language.rawValue, settings.description, settings.license,
      settings.contact, settings.edition,
    ]
    let names = said.map { $0 ?? "" }.joined(separator: "\u{0}")
    let digest = SHA256(of: names.utf8).bytes.map(Int.init)
    // Browsers take pictures of some tens of thousands of points.
    width = 1 + (digest[0] << 8 | digest[1]) % 16_384
    height = 1 + (digest[2] << 8 | digest[3]) % 16_384
  }

  /// A picture in which nothing is drawn.
  package var bytes: [UInt8] {
    let size = "width=\"\(width)\" height=\"\(height)\""
    return Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)/>\n".utf8)
  }

  /// The address and the size, as the script of a page takes them.
  var text: String { "\(Self.path) \(width) \(height)" }
}
