/// Places for things of which some belong together: those push each other away, and lines pull.
///
/// After Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991), with a pull
/// to the middle that keeps the parts without a line between them in sight. Only sums, products and
/// square roots, which IEEE 754 defines to the last bit: every machine draws the same.
package struct ForceLayout: Sendable {
  package struct Line: Sendable, Hashable {
    package var from: Int
    package var to: Int
    /// How strongly it pulls, from 1.
    package var weight: Int

    package init(from: Int, to: Int, weight: Int) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  let width: Double
  let height: Double
  let lines: [Line]
  private(set) var places: [Point]

  private static let rounds = 400
  /// No two dots are closer than a finger is wide (WCAG 2.2, 2.5.8: 24 pixels), with the largest
  /// shrinking that a page does to the drawing.
  static let leastDistance = 32.0

  /// Lays out `count` things; those with the smallest numbers begin in the middle.
  ///
  /// Beside the first things as much room as `rooms` says is left free for a name.
  init(count: Int, lines: [Line], width: Double, height: Double, rooms: [Double] = []) {
    self.width = width
    self.height = height
    self.lines = lines
    places = Self.spiral(count)
    let ideal = (width * height / Double(max(1, count))).squareRoot() * 0.8
    let degrees = lines.reduce(into: [Int](repeating: 0, count: count)) { degrees, line in
      degrees[line.from] += 1
      degrees[line.to] += 1
    }
    for round in 0..<Self.rounds {
      let heat = width / 8 * (1 - Double(round) / Double(Self.rounds))
      move(by: pushes(ideal, degrees), atMost: heat)
    }
    fill()
    for _ in 0..<60 {
      for place in rooms.indices { clear(rooms, beside: place) }
      separate()
    }
    places = places.map { Point(x: ($0.x * 10).rounded() / 10, y: ($0.y * 10).rounded() / 10) }
  }

  /// Turns by the golden angle from one thing to the next, as the seeds of a sunflower lie.
  private static func spiral(_ count: Int) -> [Point] {
    let (cosine, sine) = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8)
    var direction = Point(x: 1, y: 0)
    return (0..<count).map { place in
      let distance = 30 * (Double(place) + 0.5).squareRoot()
      defer {
        direction = Point(
          x: direction.x * cosine - direction.y * sine,
          y: direction.x * sine + direction.y * cosine
        )
      }
      return Point(x: direction.x * distance, y: direction.y * distance)
    }
  }

  private func pushes(_ ideal: Double, _ degrees: [Int]) -> [Point] {
    // The narrower way pulls more, so that the whole takes the form of the paper.
    var pushes = places.map { Point(x: -$0.x * 3 * height / width, y: -$0.y * 3) }
    for first in places.indices {
      for second in places.indices.dropFirst(first + 1) {
        let (across, down) = (
          places[first].x - places[second].x, places[first].y - places[second].y
        )
        let push = ideal * ideal / max(1, across * across + down * down)
        pushes[first].x += across * push
        pushes[first].y += down * push
        pushes[second].x -= across * push
        pushes[second].y -= down * push
      }
    }
    for line in lines {
      let (from, to) = (places[line.from], places[line.to])
      let (across, down) = (from.x - to.x, from.y - to.y)
      // Lines between those who have many pull less, or all of them would lie on one heap.
      let ties = Double(min(degrees[line.from], degrees[line.to]))
      let strength = (Double(line.weight) / ties).squareRoot()
      let pull = (across * across + down * down).squareRoot() / ideal * strength
      pushes[line.from].x -= across * pull
      pushes[line.from].y -= down * pull
      pushes[line.to].x += across * pull
      pushes[line.to].y += down * pull
    }
    return pushes
  }

  private mutating func move(by pushes: [Point], atMost heat: Double) {
    for (place, push) in pushes.enumerated() {
      let length = max(0.01, (push.x * push.x + push.y * push.y).squareRoot())
      let way = min(length, heat) / length
      places[place].x += push.x * way
      places[place].y += push.y * way
    }
  }

  /// Stretches the whole to the paper.
  private mutating func fill() {
    let (left, right) = (places.map(\.x).min() ?? 0, places.map(\.x).max() ?? 0)
    let (top, bottom) = (places.map(\.y).min() ?? 0, places.map(\.y).max() ?? 0)
    for place in places.indices {
      let point = places[place]
      places[place] = Point(
        x: right > left ? (point.x - left) / (right - left) * width : width / 2,
        y: bottom > top ? (point.y - top) / (bottom - top) * height : height / 2
      )
    }
  }

  /// Moves apart what is closer than the least distance.
  private mutating func separate() {
    for first in places.indices {
      for second in places.indices.dropFirst(first + 1) {
        let (across, down) = (
          places[first].x - places[second].x, places[first].y - places[second].y
        )
        let distance = (across * across + down * down).squareRoot()
        guard distance < Self.leastDistance else { continue }
        let way = (Self.leastDistance - distance) / 2 + 0.5
        let direction =
          distance > 0.01
          ? Point(x: across / distance, y: down / distance) : Point(x: 0, y: 1)
        places[first] = kept(places[first], direction, way)
        places[second] = kept(places[second], direction, -way)
      }
    }
  }

  /// Moves up or down what lies where the name of a thing is to stand, on the inner side of it.
  private mutating func clear(_ rooms: [Double], beside place: Int) {
    let name = places[place]
    let isLeft = name.x < width / 2
    for other in places.indices where other != place {
      let across = (places[other].x - name.x) * (isLeft ? 1 : -1)
      let down = places[other].y - name.y
      let facesName = other < rooms.count && (places[other].x < width / 2) != isLeft
      let reach = rooms[place] + 16 + (facesName ? rooms[other] : 0)
      guard across > -8, across < reach, abs(down) < 24 else { continue }
      let direction = Point(x: 0, y: down < 0 || (down == 0 && other % 2 == 0) ? -1 : 1)
      places[other] = kept(places[other], direction, min(5, 24.5 - abs(down)))
    }
  }

  private func kept(_ point: Point, _ direction: Point, _ way: Double) -> Point {
    Point(
      x: min(width, max(0, point.x + direction.x * way)),
      y: min(height, max(0, point.y + direction.y * way))
    )
  }
}
