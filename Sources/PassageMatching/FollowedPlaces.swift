/// How often the places of a text were followed, so that no text is read over and over.
///
/// A text that says a few words again and again is like itself, and like another such text, at every
/// shift of the two. A place that ``PassageRules/depth`` long alignments went over is full: none
/// begins there any more, and none goes back over it. One that goes forward over a place goes over
/// all that begin between its own start and there, so that no place is gone over more than twice as
/// often.
struct FollowedPlaces {
  private let most: Int
  /// An alignment that goes over fewer syllables costs no more than looking it up.
  private let short: Int
  private let text: Range<Int>
  /// For each place how many went over it; empty until one did.
  private var depths: [UInt8] = []
  /// The last full place before ``place``, or the one before the text.
  private(set) var wall: Int
  private var place: Int

  init(_ text: Range<Int>, _ rules: PassageRules) {
    self.text = text
    most = rules.depth
    short = rules.length * 4
    place = text.lowerBound
    wall = text.lowerBound - 1
  }

  /// Whether no alignment may begin any more at the place that was moved to.
  var isFull: Bool { !depths.isEmpty && depths[place - text.lowerBound] >= most }

  /// Goes on to a later place.
  mutating func move(to next: Int) {
    if isFull { wall = place }
    place = next
  }

  /// Counts an alignment that began at the place that was moved to.
  mutating func count(_ range: Range<Int>) {
    guard range.count > short else { return }
    if depths.isEmpty { depths = Array(repeating: 0, count: text.count) }
    for place in range {
      let index = place - text.lowerBound
      guard depths[index] < UInt8.max else { continue }
      depths[index] += 1
      if place < self.place, depths[index] >= most { wall = max(wall, place) }
    }
  }
}
