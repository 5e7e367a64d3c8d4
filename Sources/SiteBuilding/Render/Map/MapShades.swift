internal import Templating

/// Numbers in four classes for the shades of a map: 1–2, 3, 4–6, 7–9 where 9 is the most.
struct MapShades: Sendable {
  /// The largest number of each class, ascending.
  private let bounds: [Int]

  /// Classes grow by the same factor, because most places have little and a few have much.
  init(upTo most: Int) {
    guard most > 4 else {
      bounds = Array(1...4).filter { $0 <= most }
      return
    }
    let root = Double(most).squareRoot()
    let factor = root.squareRoot()
    bounds = [factor, root, root * factor].map { Int($0.rounded(.up)) } + [most]
  }

  /// Returns 0 for none, and from 1 to 4.
  func shade(_ number: Int) -> Int {
    number == 0 ? 0 : (bounds.firstIndex { number <= $0 } ?? bounds.count - 1) + 1
  }

  /// What each class stands for, beginning with none.
  func rows(_ wording: Wording) -> [ShadeRow] {
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
