/// The cells of one line of a table, as GFM parts them: at each `|` without a `\` before it.
struct TableRow {
  /// Where the words of each cell stand, without blanks around them.
  private(set) var cells: [Range<Int>] = []
  /// A sign that parts cells within code or a link, and all of that.
  private(set) var partedCell: (place: Int, whole: Range<Int>)?

  private let source: MarkdownSource

  init(_ source: MarkdownSource, _ line: Range<Int>) {
    self.source = source
    let signs = line.filter { source.bytes[$0] == UInt8(ascii: "|") && !source.isEscaped($0) }
    var start = line.lowerBound
    for (place, sign) in signs.enumerated() {
      take(start..<sign, isOuter: place == 0)
      start = sign + 1
    }
    take(start..<line.upperBound, isOuter: true)
    let code = source.codeSpans(in: line)
    partedCell = [Self.first(signs, in: code), Self.first(signs, in: links(in: line))]
      .compactMap(\.self).min { $0.place < $1.place }
  }

  /// What stands before the first sign, or behind the last, is a cell only if it has words.
  private mutating func take(_ range: Range<Int>, isOuter: Bool) {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let words = source.bytes[range].drop(while: isBlank)
    let end = words.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? words.startIndex
    guard !isOuter || end > words.startIndex else { return }
    cells.append(words.startIndex..<end)
  }

  /// Returns the first sign within one of the spans, which stand in order.
  private static func first(_ signs: [Int], in spans: [Range<Int>]) -> (
    place: Int, whole: Range<Int>
  )? {
    var spans = spans[...]
    for sign in signs {
      while let span = spans.first, span.upperBound <= sign { spans.removeFirst() }
      if let span = spans.first, span.contains(sign) { return (sign, span) }
    }
    return nil
  }

  private func isPartOfLink(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ")")
  }

  /// `[a|b](…)`, outside of code.
  private func links(in line: Range<Int>) -> [Range<Int>] {
    let places = source.places(where: isPartOfLink, in: line)
    var spans: [Range<Int>] = []
    var opened: [Int] = []
    /// Where the words of a link end whose address has not.
    var link: Int?
    for place in places {
      switch source.bytes[place] {
      case UInt8(ascii: "["): if link == nil { opened.append(place) }
      case UInt8(ascii: "]"):
        let isFollowed =
          place + 1 < line.upperBound && source.bytes[place + 1] == UInt8(ascii: "(")
        if link == nil, let open = opened.popLast(), isFollowed { link = open }
      default:
        if let open = link { spans.append(open..<place + 1) }
        link = nil
      }
    }
    return spans
  }
}
