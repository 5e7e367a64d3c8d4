/// A few words at a place of a map.
struct HexWords: Sendable, Hashable {
  enum Role: Sendable, Hashable {
    /// Always there, with its middle at the place.
    case onShape
    /// Shown while the shape is pointed at, beginning or ending at the place.
    case beside(isEnd: Bool)
  }

  var text: String
  var x: Int
  var y: Int
  var role: Role

  /// About as wide as a letter is in labels; what the style sheet says of their size must agree.
  static let letterWidth = 8
}

extension HexShape {
  /// The number, and the label of the link in the margin at the same height.
  func words(beside margins: HexMargins) -> [HexWords] {
    // The cell is dear to find in a large shape, and most of them have no words.
    guard number != nil || link != nil, let cell = innermostCell else { return [] }
    let (x, y) = (cell.centre.x * LatticePoint.width, cell.centre.y * LatticePoint.height)
    var words = number.map { [HexWords(text: $0, x: x, y: y, role: .onShape)] } ?? []
    if let link {
      let place = margins.place(beside: cell, width: link.label.count * HexWords.letterWidth)
      words.append(
        HexWords(text: link.label, x: place.x, y: y, role: .beside(isEnd: place.isEnd))
      )
    }
    return words
  }
}

extension HexInset {
  /// The caption, and the label of the link above the frame.
  func words(around frame: HexBounds) -> [HexWords] {
    var words: [HexWords] = []
    if let caption {
      let middle = (frame.left + frame.right) / 2
      let y = frame.top + Self.captionHeight / 2
      words.append(HexWords(text: caption, x: middle, y: y, role: .onShape))
    }
    if let link = shape.link {
      let place = (x: frame.right, y: frame.top - Self.captionHeight / 2)
      words.append(
        HexWords(text: link.label, x: place.x, y: place.y, role: .beside(isEnd: true))
      )
    }
    return words
  }
}
