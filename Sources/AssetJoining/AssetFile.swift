package import Diagnostics

/// A script or a style sheet in the folder of assets, or a part of some in a folder there.
package struct AssetFile: Sendable {
  /// From the folder of assets on: `search.js`, `search/reading.js`.
  package let name: String
  /// As messages name it.
  package let path: String
  package let bytes: [UInt8]
  /// Of a picture nobody asks for a place.
  private let places: PlaceIndex

  package init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
    places = PlaceIndex([".js", ".css"].contains(where: name.hasSuffix) ? bytes : [])
  }

  /// Whether it is published with others only.
  package var isPart: Bool { name.utf8.contains(UInt8(ascii: "/")) }

  /// Returns the place of a byte of a script or a style sheet.
  package func location(at offset: Int) -> SourceLocation {
    SourceLocation(path: path, position: places.position(of: offset, in: bytes))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Returns the name of the file to which a relative address leads from here, or nil where it leads out
  /// of the folder of assets.
  func target(of address: String) -> String? {
    var steps = name.split(separator: "/").dropLast()
    for step in address.split(separator: "/", omittingEmptySubsequences: false) {
      switch step {
      case ".": break
      case "..": if steps.popLast() == nil { return nil }
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// Returns the address by which another file is imported here.
  func address(of other: String) -> String {
    guard isPart, let folder = name.split(separator: "/").first else { return "./\(other)" }
    return other.hasPrefix("\(folder)/") ? "./\(other.dropFirst(folder.count + 1))" : "../\(other)"
  }

  /// Says whether the name of a template or an asset may have a byte.
  package static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_.".utf8.contains(byte)
    }
  }

  /// Says whether the name of a folder of parts may have a byte.
  package static func isOfFolderName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: byte == UInt8(ascii: "-")
    }
  }
}
