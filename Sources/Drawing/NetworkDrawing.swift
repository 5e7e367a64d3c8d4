package import HTML

/// People as dots that lead to them, and lines between those who met.
package struct NetworkDrawing: Sendable {
  package struct Person: Sendable {
    package var path: String
    package var name: String
    /// The name and what is known of the person's meetings.
    package var label: String
    /// How many meetings, which decides how large the dot is.
    package var meetings: Int

    package init(path: String, name: String, label: String, meetings: Int) {
      self.path = path
      self.name = name
      self.label = label
      self.meetings = meetings
    }
  }

  /// What the drawing shows, for those who do not see it.
  package var title: String
  /// Those who matter most first: their names are written first.
  package var people: [Person]
  /// Each line weighs as many meetings as the two were at together.
  package var lines: [ForceLayout.Line]

  package init(title: String, people: [Person], lines: [ForceLayout.Line]) {
    self.title = title
    self.people = people
    self.lines = lines
  }

  static let width = 1_100.0
  /// So many of those who matter most always have room for their names.
  static let surelyNamed = 5
  /// A target of 24 pixels (WCAG 2.2, 2.5.8) where a page shows the drawing at its smallest.
  static let fingerRadius = 14.0
  /// Dots keep away from the edge, so that names have room.
  static let margin = Point(x: 78, y: 26)

  /// More people need more paper.
  var height: Double { min(860, 320 + 9 * Double(people.count)) }

  /// Where each person stands.
  var places: [Point] {
    let layout = ForceLayout(
      count: people.count,
      lines: lines,
      width: Self.width - 2 * Self.margin.x,
      height: height - 2 * Self.margin.y,
      rooms: people.prefix(Self.surelyNamed).map { TextWidth.of($0.name) * 13 / 12 + 24 }
    )
    return layout.places.map { Point(x: $0.x + Self.margin.x, y: $0.y + Self.margin.y) }
  }

  func dots(_ places: [Point]) -> [LabelPlacement.Dot] {
    zip(people, places).map { person, place in
      LabelPlacement.Dot(
        place: place,
        radius: min(15, 4 + 1.7 * Double(person.meetings).squareRoot()),
        width: TextWidth.of(person.name) * 13 / 12 + 2
      )
    }
  }

  func labels(_ dots: [LabelPlacement.Dot]) -> [LabelPlacement.Label?] {
    let bounds = LabelPlacement.Box(left: 2, top: 2, right: Self.width - 2, bottom: height - 2)
    var placement = LabelPlacement(bounds: bounds)
    return placement.labels(dots)
  }
}

extension NetworkDrawing {
  /// Draws the network as an SVG element.
  package var drawing: HTMLBytes {
    let places = places
    let dots = dots(places)
    var svg = HTMLBytes(reservingCapacity: 32 << 10)
    svg.append(markup: "<svg class=\"drawing network\" role=\"group\"")
    svg.append(attribute: "aria-label", text: title)
    svg.append(markup: " viewBox=\"0 0 ")
    svg.append(length: Self.width)
    svg.append(markup: " ")
    svg.append(length: height)
    svg.append(markup: "\">\n")
    appendLines(places, to: &svg)
    for (person, (dot, label)) in zip(people, zip(dots, labels(dots))) {
      append(person, dot, label, to: &svg)
    }
    svg.append(markup: "</svg>")
    return svg
  }

  /// All lines of one breadth are one path, the thickest last.
  private func appendLines(_ places: [Point], to svg: inout HTMLBytes) {
    let most = lines.map(\.weight).max() ?? 1
    let breadths: [StaticString] = ["tie thin", "tie", "tie thick"]
    for (breadth, name) in breadths.enumerated() {
      let drawn = lines.filter { Self.breadth($0.weight, of: most) == breadth }
      guard !drawn.isEmpty else { continue }
      svg.append(markup: "<path class=\"")
      svg.append(markup: name)
      svg.append(markup: "\" d=\"")
      for line in drawn {
        svg.append(markup: "M")
        svg.append(places[line.from])
        svg.append(markup: "L")
        svg.append(places[line.to])
      }
      svg.append(markup: "\"/>\n")
    }
  }

  /// One meeting is thin whatever the others are.
  static func breadth(_ weight: Int, of most: Int) -> Int {
    if weight == 1 { return 0 }
    return weight * 3 > most * 2 ? 2 : weight * 3 > most ? 1 : 0
  }

  /// A name without room is kept for when its dot is under the pointer or has the focus.
  private func append(
    _ person: Person,
    _ dot: LabelPlacement.Dot,
    _ label: LabelPlacement.Label?,
    to svg: inout HTMLBytes
  ) {
    svg.append(link: person.path, title: person.label) { svg in
      Self.append(circle: "hit", dot.place, max(dot.radius, Self.fingerRadius), to: &svg)
      Self.append(circle: "dot", dot.place, dot.radius, to: &svg)
      svg.append(markup: label == nil ? "<text class=\"late" : "<text class=\"")
      let isLeft = dot.place.x > Self.width / 2
      switch label?.anchor ?? (isLeft ? .end : .start) {
      case .start: svg.append(markup: "\"")
      case .middle: svg.append(markup: " middle\"")
      case .end: svg.append(markup: " end\"")
      }
      let away = isLeft ? -dot.radius - 3 : dot.radius + 3
      let place = label?.place ?? Point(x: dot.place.x + away, y: dot.place.y + 5)
      svg.append(attribute: "x", length: place.x)
      svg.append(attribute: "y", length: place.y)
      svg.append(markup: ">")
      svg.append(text: person.name)
      svg.append(markup: "</text>")
    }
    svg.append(markup: "\n")
  }

  private static func append(
    circle name: StaticString,
    _ place: Point,
    _ radius: Double,
    to svg: inout HTMLBytes
  ) {
    svg.append(markup: "<circle class=\"")
    svg.append(markup: name)
    svg.append(markup: "\"")
    svg.append(attribute: "cx", length: place.x)
    svg.append(attribute: "cy", length: place.y)
    svg.append(attribute: "r", length: radius)
    svg.append(markup: "/>")
  }
}
