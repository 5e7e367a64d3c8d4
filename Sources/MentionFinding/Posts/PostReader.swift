/// Reads posts out of printed positions: `Phó Giám đốc Công an tỉnh Gia Lai; Phó Trưởng Ban …`.
///
/// The rules are those of the content format, "Posts". Names of bodies are compared as mentions are:
/// abbreviations written out, `về` and `công tác` left out, `tỉnh` with or without.
package struct PostReader: Sendable {
  let names: PostNames

  package init(_ names: [KnownName]) { self.names = PostNames(names) }

  /// Returns what a position says; the same text says the same in every article.
  package func read(_ position: String) -> PrintedPosts {
    var reading = PositionReading(position, names)
    reading.run()
    return reading.printed
  }
}
