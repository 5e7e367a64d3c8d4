/// The words of a block, each byte with its place in the source.
///
/// A sign that is written in another way, as `\[` or `&#91;`, means nothing but itself: ``taken`` stands for
/// it.
struct PlacedWords {
  private(set) var bytes: [UInt8]
  private let places: [Int32]

  /// Stands for a sign that has no meaning; a character that no text has.
  static let taken: UInt8 = 1

  init(_ words: [UInt8], _ found: InlinePlaces) {
    bytes = words
    places = found.places
    for index in found.addresses.joined() where "*_~".utf8.contains(words[index]) {
      bytes[index] = Self.taken
    }
    if places.contains(where: { $0 < 0 }) { takeSigns(of: words) }
  }

  /// Returns the place of a byte that is written as it is shown.
  func place(of index: Int) -> Int? {
    bytes.indices.contains(index) && places[index] >= 0 ? Int(places[index]) : nil
  }

  /// Says whether a byte stands right behind the one before it in the source, too.
  func isUnbroken(at index: Int) -> Bool {
    guard let place = place(of: index), let before = self.place(of: index - 1) else { return false }
    return place == before + 1
  }

  /// Where an end of the words of a link means nothing, the `(` behind them means nothing, too.
  private mutating func takeSigns(of words: [UInt8]) {
    // Brackets that are open: `]` ends one that means something, if there is any.
    var (opened, taken) = (0, 0)
    for index in words.indices {
      let isTaken = places[index] < 0 && Self.isSign(words[index])
      switch words[index] {
      case UInt8(ascii: "["): if isTaken { taken += 1 } else { opened += 1 }
      case UInt8(ascii: "]") where !isTaken && opened > 0: opened -= 1
      case UInt8(ascii: "]") where isTaken || taken > 0:
        taken = max(taken - 1, 0)
        takeBracket(behind: index)
      case BlockWords.cellEnd: (opened, taken) = (0, 0)
      default: break
      }
      if isTaken { bytes[index] = Self.taken }
    }
  }

  private mutating func takeBracket(behind index: Int) {
    let isParted = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
    let next = index + (isParted ? 2 : 1)
    if next < bytes.count, bytes[next] == UInt8(ascii: "(") { bytes[next] = Self.taken }
  }

  /// A sign of ASCII.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte &- 0x21 < 0x5E && byte &- 0x30 >= 10 && (byte | 0x20) &- 0x61 >= 26
  }
}
