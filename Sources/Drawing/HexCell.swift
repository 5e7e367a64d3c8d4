/// One hexagon of a map, with a corner upwards: rows count from the south, columns from the west.
///
/// Cells of odd rows stand half a cell further east. Corners lie on a lattice whose unit is half a
/// cell across and a quarter of a cell down, so that all geometry is in whole numbers.
package struct HexCell: Sendable, Hashable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// The same cell elsewhere; rows move by even numbers, because odd rows are shifted.
  package func moved(rows: Int, columns: Int) -> HexCell {
    precondition(rows.isMultiple(of: 2), "a cell cannot move by \(rows) rows and keep its place")
    return HexCell(row: row + rows, column: column + columns)
  }

  var centre: LatticePoint {
    LatticePoint(x: 2 * column + (row.isMultiple(of: 2) ? 0 : 1), y: -3 * row)
  }

  /// The six corners as a clock goes, the uppermost first.
  var corners: [LatticePoint] {
    Self.corners.map { centre + $0 }
  }

  private static let corners = [
    LatticePoint(x: 0, y: -2), LatticePoint(x: 1, y: -1), LatticePoint(x: 1, y: 1),
    LatticePoint(x: 0, y: 2), LatticePoint(x: -1, y: 1), LatticePoint(x: -1, y: -1),
  ]
}

/// A corner or a centre of cells, x to the east and y to the south.
struct LatticePoint: Sendable, Hashable, Comparable {
  var x: Int
  var y: Int

  /// What a step of the lattice measures in a drawing: 7 : 4 is √3 : 1 but for a hundredth.
  static let width = 7
  static let height = 4

  static func + (left: LatticePoint, right: LatticePoint) -> LatticePoint {
    LatticePoint(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: LatticePoint, right: LatticePoint) -> LatticePoint {
    LatticePoint(x: left.x - right.x, y: left.y - right.y)
  }

  /// From north to south, and from west to east.
  static func < (left: LatticePoint, right: LatticePoint) -> Bool {
    (left.y, left.x) < (right.y, right.x)
  }

  /// The square of the distance, in the units of a drawing.
  func squaredDistance(to other: LatticePoint) -> Int {
    let x = (other.x - x) * Self.width
    let y = (other.y - y) * Self.height
    return x * x + y * y
  }
}
