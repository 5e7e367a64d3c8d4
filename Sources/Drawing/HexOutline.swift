internal import HTML

/// The border of a set of cells: one ring for each piece of land, and one for each hole in it.
///
/// Three cells meet in every corner, so that a border never touches itself and can be followed from
/// edge to edge without a choice.
package struct HexOutline: Sendable, Hashable {
  /// Corners in order, without the first one again; land lies to the right of the way.
  let rings: [[LatticePoint]]

  package init(_ cells: some Sequence<HexCell>) {
    var next: [LatticePoint: LatticePoint] = [:]
    let edges = Set(cells).flatMap { cell -> [Edge] in
      let corners = cell.corners
      return corners.indices.map { Edge(corners[$0], corners[($0 + 1) % corners.count]) }
    }
    let all = Set(edges)
    for edge in all where !all.contains(edge.reversed) { next[edge.start] = edge.end }
    var rings: [[LatticePoint]] = []
    for start in next.keys.sorted() {
      var ring: [LatticePoint] = []
      var corner = start
      while let following = next.removeValue(forKey: corner) {
        ring.append(corner)
        corner = following
      }
      if !ring.isEmpty { rings.append(ring) }
    }
    self.rings = rings
  }

  /// The area in cells, holes taken out.
  package var area: Int {
    let doubled = rings.reduce(0) { sum, ring in
      ring.indices.reduce(sum) { sum, index in
        let (left, right) = (ring[index], ring[(index + 1) % ring.count])
        return sum + left.x * right.y - right.x * left.y
      }
    }
    // A cell is six squares of the lattice.
    return doubled / 12
  }

  private struct Edge: Hashable {
    var start: LatticePoint
    var end: LatticePoint

    init(_ start: LatticePoint, _ end: LatticePoint) {
      self.start = start
      self.end = end
    }

    var reversed: Edge { Edge(end, start) }
  }
}

extension HTMLBytes {
  /// Appends what the `d` of a path says: `M7 0l7 4v8l-7 4-7-4v-8z`.
  ///
  /// Steps rather than places, which are three times as long.
  mutating func append(path outline: HexOutline, origin: HexOrigin) {
    for ring in outline.rings {
      append(markup: "M")
      append(number: ring[0].x * LatticePoint.width - origin.x)
      let top = ring[0].y * LatticePoint.height - origin.y
      if top >= 0 { append(markup: " ") }
      append(number: top)
      var isSlanted = false
      for index in ring.indices.dropLast() {
        let step = ring[index + 1] - ring[index]
        if step.x == 0 {
          append(markup: "v")
        } else {
          if !isSlanted {
            append(markup: "l")
          } else if step.x > 0 {
            append(markup: " ")
          }
          append(number: step.x * LatticePoint.width)
          if step.y > 0 { append(markup: " ") }
        }
        append(number: step.y * LatticePoint.height)
        isSlanted = step.x != 0
      }
      append(markup: "z")
    }
  }
}

/// What is taken off every place, so that a drawing begins at 0, 0.
struct HexOrigin: Sendable, Hashable {
  var x: Int
  var y: Int
}
