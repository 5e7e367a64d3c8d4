/// How much of a passage its page shows, so that no page grows beyond some 300 KB.
///
/// Counted in syllables, of which one is about eight bytes of a page: a page has 30,000, and each
/// of its passages an equal part.
struct PassageAllowance: Equatable {
  /// How many places are set side by side.
  let places: Int
  /// How many syllables of each are shown.
  let syllables: Int
  /// How many further articles are listed.
  let listed: Int

  private static let page = 30_000
  /// What the title, date and publisher of an article take.
  private static let heading = 70
  private static let mostPlaces = 20
  private static let mostListed = 100

  /// - Parameters:
  ///   - passages: how many the page shows.
  ///   - places: how many places the passage has.
  ///   - length: how many syllables the passage has where it first appeared.
  init(passages: Int, places: Int, length: Int) {
    let part = Self.page / max(1, passages)
    self.places = min(places, Self.mostPlaces, max(2, part / (Self.heading + length)))
    syllables = max(60, part / self.places - Self.heading)
    let left = part - self.places * (Self.heading + min(length, syllables))
    listed = min(Self.mostListed, max(0, left / Self.heading))
  }
}
