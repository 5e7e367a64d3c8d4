/// The empty space beside a map, row by row, where the name of a shape can be read.
struct HexMargins: Sendable {
  private let bounds: HexBounds
  /// How far the drawing reaches at the height of each row and its neighbours.
  private var reach: [Int: HexBounds] = [:]

  init(of shapes: [HexShape], _ frames: [HexBounds], within bounds: HexBounds) {
    self.bounds = bounds
    for cell in shapes.lazy.flatMap(\.cells) { take(HexBounds(of: cell), near: cell.row) }
    for frame in frames {
      // A row is three steps of the lattice high, and rows count upwards.
      let height = 3 * LatticePoint.height
      for row in (-frame.bottom / height)...(-frame.top / height) { take(frame, near: row) }
    }
  }

  private mutating func take(_ taken: HexBounds, near row: Int) {
    for row in (row - 1)...(row + 1) {
      reach[row] = reach[row]?.joined(with: taken) ?? taken
    }
  }

  /// Returns where words at the height of a cell begin, or end.
  ///
  /// They stand on the nearer side if there is room for them, otherwise on the wider side; where
  /// that has none either, over the land, since beyond the drawing a phone cuts them off.
  func place(beside cell: HexCell, width: Int) -> (x: Int, isEnd: Bool) {
    guard let reach = reach[cell.row] else { return (bounds.left, false) }
    let x = cell.centre.x * LatticePoint.width
    let rooms = (left: reach.left - bounds.left, right: bounds.right - reach.right)
    let isLeftNearer = x - reach.left < reach.right - x
    let isRoomThere = (isLeftNearer ? rooms.left : rooms.right) >= width + Self.gap
    let isEnd = isRoomThere ? isLeftNearer : rooms.left > rooms.right
    return isEnd
      ? (max(reach.left - Self.gap, bounds.left + width), true)
      : (min(reach.right + Self.gap, bounds.right - width), false)
  }

  private static let gap = 6
}
