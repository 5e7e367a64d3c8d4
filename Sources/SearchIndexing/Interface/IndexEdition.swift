/// The folder of an edition: what it is called, and how it is told without a list of its files.
package enum IndexEdition {
  /// The folder of all editions, below that of the site.
  package static let parent = "search"

  /// The file that each edition has, in its folder.
  package static let firstFile = "start.js"

  /// How many hexadecimal digits the name of an edition has.
  static let digits = 12

  /// Returns the folder of an edition, below that of the site: `search/0123456789ab`.
  package static func folder(_ edition: String) -> String { "\(parent)/\(edition)" }

  /// Returns whether a folder's name may be that of an edition.
  package static func isName(_ name: String) -> Bool {
    name.utf8.count == digits && name.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }

  /// Returns what a file of an edition begins with, by its path in the folder; nil where none has
  /// such a file.
  package static func opening(of path: String, in edition: String) -> [UInt8]? {
    guard path.hasSuffix(ShardFile.ending) else { return nil }
    let name = String(path.dropLast(ShardFile.ending.count))
    return Array(ShardFile.opening(edition: edition, name: name).utf8)
  }
}
