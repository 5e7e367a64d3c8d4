/// A part of a hexagon map that is drawn as one: a province, a group of islands, or land of nobody.
package struct HexShape: Sendable, Hashable {
  package let cells: [HexCell]
  package let outline: HexOutline
  /// Where it leads; a shape without a link is part of the picture only.
  package var link: HexLink?
  /// A number short enough to stand inside; nil where there is nothing to say.
  package var number: String?
  package var tone: Tone

  package init(_ cells: [HexCell], tone: Tone, link: HexLink? = nil, number: String? = nil) {
    self.cells = cells
    self.outline = HexOutline(cells)
    self.tone = tone
    self.link = link
    self.number = number
  }

  /// The mean of the centres of cells; comparing goes from north to south, and from west to east.
  package struct Middle: Sendable, Hashable, Comparable {
    var x: Int
    var y: Int

    package static func < (left: Middle, right: Middle) -> Bool {
      (left.y, left.x) < (right.y, right.x)
    }
  }

  /// How a shape is coloured, by classes of the style sheet.
  package enum Tone: Sendable, Hashable {
    /// Land without a link.
    case land
    /// From 0 (nothing) to 4 (most).
    case shade(Int)
    /// The one that is looked for.
    case here
  }

  /// Where it lies as a whole, in thousandths of the lattice.
  package var middle: Middle {
    let centres = cells.map(\.centre)
    let count = max(1, cells.count)
    return Middle(
      x: centres.reduce(0) { $0 + $1.x } * 1000 / count,
      y: centres.reduce(0) { $0 + $1.y } * 1000 / count
    )
  }

  /// The cell furthest from the border, where a number has the most room.
  ///
  /// Of several one with land on both sides, as numbers are wider than high; then the one nearest to
  /// the middle, then the northernmost, then the westernmost.
  var innermostCell: HexCell? {
    let border = outline.rings.flatMap(\.self)
    let centres = cells.map(\.centre)
    // Places are multiplied by the number of cells, so that the middle is a whole number, too.
    let middle = centres.reduce(LatticePoint(x: 0, y: 0), +)
    let land = Set(cells)
    func rank(_ cell: HexCell) -> (Int, Int, Int, LatticePoint) {
      let centre = cell.centre
      // Cells are a little wider than regular hexagons; so small a difference decides nothing.
      let room = border.reduce(Int.max) { min($0, centre.squaredDistance(to: $1)) } / 8
      let many = LatticePoint(x: centre.x * cells.count, y: centre.y * cells.count)
      let sides = [-1, 1].count { land.contains(cell.moved(rows: 0, columns: $0)) }
      return (-room, -sides, many.squaredDistance(to: middle), centre)
    }
    return cells.map { (rank($0), $0) }.min { $0.0 < $1.0 }?.1
  }
}

/// The page of a shape, and what it says to those who do not see it: `Bình Định: 3 hội nghị`.
package struct HexLink: Sendable, Hashable {
  package var address: String
  package var title: String
  /// The same in short, for the margin: `Bình Định: 3`.
  package var label: String

  package init(address: String, title: String, label: String) {
    self.address = address
    self.title = title
    self.label = label
  }
}

/// What lies too far away to be drawn in its place, in a frame of its own.
package struct HexInset: Sendable, Hashable {
  /// What stands above it; nil in drawings too small for words.
  package var caption: String?
  /// The cells where they are drawn, not where they lie.
  package var shape: HexShape
  /// The columns over which the frame goes.
  package var columns: ClosedRange<Int>

  package init(_ shape: HexShape, columns: ClosedRange<Int>, caption: String? = nil) {
    self.shape = shape
    self.columns = columns
    self.caption = caption
  }
}
