internal import AssetJoining
internal import Diagnostics

/// A file that a style sheet or a script loads, and where it says so.
struct AssetLink: Sendable {
  /// As it is written, relative to the folder of assets.
  let address: String
  let location: SourceLocation
  /// Whether it is loaded for certain: a string in a script may be about something else.
  let isCertain: Bool

  /// Returns what an asset or a part of one loads; a part as what it is joined to.
  static func all(in file: AssetFile, of join: AssetJoin) -> [AssetLink] {
    join.loads[file.name, default: []].map { found in
      AssetLink(
        address: String(decoding: file.bytes[found.range], as: UTF8.self),
        location: file.location(at: found.range.lowerBound),
        isCertain: found.isCertain
      )
    }
  }
}
