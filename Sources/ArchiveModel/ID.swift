/// The name of a record in files and addresses: chosen once, never derived from its title again.
///
/// `[a-z0-9]+(-[a-z0-9]+)*`, which is safe in every file system and address.
package struct ID<Subject>: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Returns nil where the text is not of the form of an id.
  package init?(_ text: String) {
    guard Self.isWellFormed(text) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func isWellFormed(_ text: String) -> Bool {
    var last = UInt8(ascii: "-")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where last != byte: break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: "-") && text.utf8.count <= longest
  }

  /// File systems take 255 bytes; `-page-1000.html` must fit behind the id.
  package static var longest: Int { 200 }
}

extension ID: Comparable {
  package static func < (left: ID, right: ID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
