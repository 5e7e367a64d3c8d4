/// Where the names of dots stand without covering each other, a dot, or the edge of the paper.
struct LabelPlacement {
  struct Box: Hashable {
    var left, top, right, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  enum Anchor: Hashable { case start, middle, end }

  struct Label: Hashable {
    /// Where its base line begins, is halved or ends.
    var place: Point
    var anchor: Anchor
    var box: Box
  }

  struct Dot {
    var place: Point
    var radius: Double
    /// How wide its name is.
    var width: Double
  }

  /// The height of a line of letters with marks above and below, and how much of it is above.
  static let lineHeight = 17.0
  private static let ascent = 13.0

  let bounds: Box
  private var taken: [Box] = []

  init(bounds: Box) { self.bounds = bounds }

  /// Returns a place for each name, or nil where none is left; the first dots choose first.
  mutating func labels(_ dots: [Dot]) -> [Label?] {
    taken = dots.map { dot in
      let (place, half) = (dot.place, dot.radius + 1)
      return Box(
        left: place.x - half,
        top: place.y - half,
        right: place.x + half,
        bottom: place.y + half
      )
    }
    return dots.map { dot in
      let free = Self.choices(dot).first { label in
        bounds.left <= label.box.left && label.box.right <= bounds.right
          && bounds.top <= label.box.top && label.box.bottom <= bounds.bottom
          && !taken.contains { $0.overlaps(label.box) }
      }
      if let free { taken.append(free.box) }
      return free
    }
  }

  /// Right, left, below, above and between these; then the same a little farther away.
  private static func choices(_ dot: Dot) -> [Label] {
    let (x, y) = (dot.place.x, dot.place.y)
    return [0.0, 8, 16].flatMap { away in
      let gap = dot.radius + 3 + away
      let slant = dot.radius * 0.75 + 2 + away
      let (below, slantBelow) = (y + gap + ascent - 1, y + slant + ascent - 3)
      return [
        label(x + gap, y + 5, .start, dot), label(x - gap, y + 5, .end, dot),
        label(x, below, .middle, dot), label(x, y - gap - 3, .middle, dot),
        label(x + slant, slantBelow, .start, dot), label(x + slant, y - slant, .start, dot),
        label(x - slant, slantBelow, .end, dot), label(x - slant, y - slant, .end, dot),
      ]
    }
  }

  private static func label(_ x: Double, _ y: Double, _ anchor: Anchor, _ dot: Dot) -> Label {
    let left =
      switch anchor {
      case .start: x
      case .middle: x - dot.width / 2
      case .end: x - dot.width
      }
    return Label(
      place: Point(x: x, y: y),
      anchor: anchor,
      box: Box(
        left: left,
        top: y - ascent,
        right: left + dot.width,
        bottom: y - ascent + lineHeight
      )
    )
  }
}
