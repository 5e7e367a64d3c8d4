internal import Templating
internal import Wording

/// Numbers in four classes for the shades of a map.
///
/// The classes are 1, 2, 3 and 4 where no number is larger, otherwise about as many places each.
struct MapShades: Sendable {
  /// The largest number of each class, ascending.
  private let bounds: [Int]

  /// Cuts the numbers of all places into quarters; places without any are a class of their own.
  init(of numbers: [Int]) {
    let numbers = numbers.filter { $0 > 0 }.sorted()
    let most = numbers.last ?? 0
    guard most > 4 else {
      bounds = Array(1...4).filter { $0 <= most }
      return
    }
    bounds = Set((1...4).map { numbers[(numbers.count * $0 + 3) / 4 - 1] }).sorted()
  }

  /// Returns 0 for none, and from 1 to 4.
  func shade(_ number: Int) -> Int {
    number == 0 ? 0 : (bounds.firstIndex { number <= $0 } ?? bounds.count - 1) + 1
  }

  /// What each class stands for, beginning with none.
  func rows(_ wording: Words) -> [ShadeRow] {
    let firsts = [1] + bounds.map { $0 + 1 }
    let classes = zip(firsts, bounds).map { first, last in
      let ends = first == last ? [first] : [first, last]
      return ends.map(wording.number).joined(separator: "–")
    }
    return (["0"] + classes).enumerated().map { ShadeRow(shade: $0, numbers: $1) }
  }
}

/// A shade of the map with the numbers that it stands for.
struct ShadeRow: Presentable {
  var shade: Int
  var numbers: String

  static let fields = Fields<Self>("shade") {
    Field.text("shade") { String($0.shade) }
    Field.text("numbers") { $0.numbers }
  }
}
