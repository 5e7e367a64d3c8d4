package import HTML

/// A country of hexagons as one `<svg>`: shapes in the order of reading, then the insets.
///
/// All measures are whole numbers; a cell is 14 wide and 16 high.
package struct HexMap: Sendable {
  /// How a drawing is called: by words of its own, or by an element of the page.
  package enum Name: Sendable, Hashable {
    /// One picture, and what it shows.
    case picture(String)
    /// A group of links, and the id of the element that names it.
    case group(labelledBy: String)
  }

  package var name: Name
  package var shapes: [HexShape]
  package var insets: [HexInset]
  /// A ring around a shape too small to be found otherwise.
  package var ring: HexShape?

  package init(_ name: Name, shapes: [HexShape], insets: [HexInset], ring: HexShape? = nil) {
    self.name = name
    self.shapes = shapes
    self.insets = insets
    self.ring = ring
  }

  package var svg: HTMLBytes {
    let frames = insets.map(\.frame)
    let bounds = shapes.map(\.bounds).reduce(HexBounds(joining: frames)) { $0.joined(with: $1) }
      .grown(by: 2)
    let margins = HexMargins(of: shapes, frames, within: bounds)
    let origin = HexOrigin(x: bounds.left, y: bounds.top)
    var svg = HTMLBytes(reservingCapacity: 24 << 10)
    svg.append(markup: "<svg class=\"hexes\" viewBox=\"0 0 ")
    svg.append(number: bounds.width)
    svg.append(markup: " ")
    svg.append(number: bounds.height)
    svg.append(name)
    for shape in shapes { svg.append(shape, shape.words(beside: margins), origin) }
    for (inset, frame) in zip(insets, frames) {
      svg.append(frame: frame, origin)
      svg.append(inset.shape, inset.words(around: frame), origin)
    }
    if let ring { svg.append(ring: ring.bounds, origin) }
    svg.append(markup: "</svg>")
    return svg
  }
}

extension HTMLBytes {
  fileprivate mutating func append(_ name: HexMap.Name) {
    switch name {
    case .picture(let words):
      append(markup: "\" role=\"img\" aria-label=\"")
      append(text: words)
    case .group(let id):
      append(markup: "\" role=\"group\" aria-labelledby=\"")
      append(text: id)
    }
    append(markup: "\">")
  }

  /// A shape with a link is named by its title alone: what is written on it would be read twice.
  fileprivate mutating func append(_ shape: HexShape, _ words: [HexWords], _ origin: HexOrigin) {
    if let link = shape.link {
      append(markup: "<a href=\"")
      append(text: link.address)
      append(markup: "\"><title>")
      append(text: link.title)
      append(markup: "</title>")
    }
    append(markup: "<path class=\"")
    append(shape.tone)
    append(markup: "\" d=\"")
    append(path: shape.outline, origin: origin)
    append(markup: "\"/>")
    for words in words { append(words, origin) }
    if shape.link != nil { append(markup: "</a>") }
  }

  private mutating func append(_ tone: HexShape.Tone) {
    switch tone {
    case .land: append(markup: "land")
    case .here: append(markup: "here")
    case .shade(let shade):
      append(markup: "s")
      append(number: shade)
    }
  }

  private mutating func append(_ words: HexWords, _ origin: HexOrigin) {
    switch words.role {
    case .onShape: append(markup: "<text x=\"")
    case .beside(isEnd: false): append(markup: "<text class=\"name\" x=\"")
    case .beside(isEnd: true): append(markup: "<text class=\"name end\" x=\"")
    }
    append(number: words.x - origin.x)
    append(markup: "\" y=\"")
    append(number: words.y - origin.y)
    append(markup: "\" aria-hidden=\"true\">")
    append(text: words.text)
    append(markup: "</text>")
  }

  fileprivate mutating func append(frame: HexBounds, _ origin: HexOrigin) {
    append(markup: "<rect class=\"frame\" x=\"")
    append(number: frame.left - origin.x)
    append(markup: "\" y=\"")
    append(number: frame.top - origin.y)
    append(markup: "\" width=\"")
    append(number: frame.width)
    append(markup: "\" height=\"")
    append(number: frame.height)
    append(markup: "\"/>")
  }

  fileprivate mutating func append(ring bounds: HexBounds, _ origin: HexOrigin) {
    append(markup: "<circle class=\"ring\" cx=\"")
    append(number: (bounds.left + bounds.right) / 2 - origin.x)
    append(markup: "\" cy=\"")
    append(number: (bounds.top + bounds.bottom) / 2 - origin.y)
    append(markup: "\" r=\"")
    append(number: max(bounds.width, bounds.height) / 2 + 16)
    append(markup: "\"/>")
  }
}
