/// A rectangle around something, in the units of a drawing.
struct HexBounds: Sendable, Hashable {
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  var width: Int { right - left }
  var height: Int { bottom - top }

  /// Joins rectangles; nothing at all has the size of nothing.
  init(joining bounds: [HexBounds]) {
    guard let first = bounds.first else {
      self.init(left: .max, top: .max, right: .min, bottom: .min)
      return
    }
    self = bounds.dropFirst().reduce(first) { $0.joined(with: $1) }
  }

  init(left: Int, top: Int, right: Int, bottom: Int) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  init(of cell: HexCell) {
    let (x, y) = (cell.centre.x * LatticePoint.width, cell.centre.y * LatticePoint.height)
    self.init(
      left: x - LatticePoint.width,
      top: y - 2 * LatticePoint.height,
      right: x + LatticePoint.width,
      bottom: y + 2 * LatticePoint.height
    )
  }

  func joined(with other: HexBounds) -> HexBounds {
    HexBounds(
      left: min(left, other.left),
      top: min(top, other.top),
      right: max(right, other.right),
      bottom: max(bottom, other.bottom)
    )
  }

  /// The same with some room around it; nothing stays nothing.
  func grown(by room: Int) -> HexBounds {
    guard left <= right else { return HexBounds(left: 0, top: 0, right: 0, bottom: 0) }
    return HexBounds(
      left: left - room,
      top: top - room,
      right: right + room,
      bottom: bottom + room
    )
  }
}

extension HexShape {
  var bounds: HexBounds { HexBounds(joining: cells.map { HexBounds(of: $0) }) }
}

extension HexInset {
  static let captionHeight = 20

  /// As wide as its columns and as high as its cells, with room for the caption where there is one.
  var frame: HexBounds {
    let cells = shape.bounds.grown(by: 5)
    return HexBounds(
      left: (2 * columns.lowerBound - 1) * LatticePoint.width,
      top: cells.top - (caption == nil ? 0 : Self.captionHeight - 5),
      right: (2 * columns.upperBound + 1) * LatticePoint.width,
      bottom: cells.bottom
    )
  }
}
