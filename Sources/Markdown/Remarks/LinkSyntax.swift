/// Reads the parts of links where they stand in the source (CommonMark 0.31, "Links" and "Link reference
/// definitions").
struct LinkSyntax {
  let bytes: [UInt8]
  /// Where the block or text ends.
  let end: Int
  /// How many signs of quotes a further line begins with.
  let quotes: Int

  /// How far is looked for the end of a link or definition, so that a hostile text costs time in
  /// proportion.
  private static let longest = 2_000

  init(_ bytes: [UInt8], end: Int, quotes: Int = 0) {
    (self.bytes, self.end, self.quotes) = (bytes, end, quotes)
  }

  private func near(_ place: Int) -> LinkSyntax {
    LinkSyntax(bytes, end: min(end, place + Self.longest), quotes: quotes)
  }

  /// `[label]: destination "title"`, on lines of its own.
  struct Definition {
    /// Between the brackets.
    var label: Range<Int>
    var destination: Range<Int>
    /// Where its last line ends.
    var end: Int
  }

  // MARK: Labels

  /// Returns what stands in the brackets that open at a place, up to the first `]` that is not escaped.
  func label(at open: Int) -> Range<Int>? {
    guard open < end, bytes[open] == UInt8(ascii: "[") else { return nil }
    var index = open + 1
    while index < end, index - open <= Self.longest {
      switch bytes[index] {
      case UInt8(ascii: "]"): return open + 1..<index
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// A label as the library compares it.
  func key(_ label: Range<Int>) -> String {
    Self.key(String(decoding: bytes[label], as: UTF8.self))
  }

  static func key(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  // MARK: Links

  /// Returns the end of `(destination "title")` at a place.
  func endOfDestination(at open: Int) -> Int? { near(open).end(ofDestinationAt: open) }

  private func end(ofDestinationAt open: Int) -> Int? {
    guard open < end, bytes[open] == UInt8(ascii: "(") else { return nil }
    var index = passingSpace(open + 1)
    if let destination = destination(at: index) {
      index = destination.end
      let next = passingSpace(index)
      index = next
      if next > destination.end, let title = endOfTitle(at: next) { index = passingSpace(title) }
    }
    guard index < end, bytes[index] == UInt8(ascii: ")") else { return nil }
    return index + 1
  }

  /// Returns where a destination stands, with as many `)` as `(`, and the end of it with its signs.
  private func destination(at start: Int) -> (words: Range<Int>, end: Int)? {
    guard start < end else { return nil }
    var index = start
    if bytes[start] == UInt8(ascii: "<") {
      index += 1
      while index < end {
        switch bytes[index] {
        case UInt8(ascii: ">"): return (start + 1..<index, index + 1)
        case UInt8(ascii: "<"), UInt8(ascii: "\n"): return nil
        case UInt8(ascii: "\\"): index += 2
        default: index += 1
        }
      }
      return nil
    }
    var depth = 0
    loop: while index < end, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break loop }
        depth -= 1
      case UInt8(ascii: "\\") where index + 1 < end && bytes[index + 1] > 0x20: index += 1
      default: break
      }
      index += 1
    }
    index = min(index, end)
    return index > start && depth == 0 ? (start..<index, index) : nil
  }

  private func endOfTitle(at start: Int) -> Int? {
    guard start < end else { return nil }
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = bytes[start]
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    while index < end {
      switch bytes[index] {
      case closing: return index + 1
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\n"):
        let next = beginning(ofLineAt: index + 1)
        guard next < end, bytes[next] != UInt8(ascii: "\n") else { return nil }
        index = next
      default: index += 1
      }
    }
    return nil
  }

  // MARK: Definitions

  /// Returns the definition that begins at a place, if there is one.
  func definition(at open: Int) -> Definition? { near(open).wholeDefinition(at: open) }

  private func wholeDefinition(at open: Int) -> Definition? {
    guard let label = label(at: open), label.upperBound + 1 < end,
      bytes[label.upperBound + 1] == UInt8(ascii: ":"),
      bytes[label].contains(where: { $0 > 0x20 })
    else { return nil }
    let start = passingSpace(label.upperBound + 2)
    guard let destination = destination(at: start) else { return nil }
    let space = passingSpace(destination.end)
    if space > destination.end, let title = endOfTitle(at: space),
      let last = endOfLine(behind: title)
    {
      return Definition(label: label, destination: destination.words, end: last)
    }
    guard let last = endOfLine(behind: destination.end) else { return nil }
    return Definition(label: label, destination: destination.words, end: last)
  }

  /// Returns where the line ends, if nothing but blanks stands behind a place.
  private func endOfLine(behind place: Int) -> Int? {
    let index = passingBlanks(place)
    return index >= end || bytes[index] == UInt8(ascii: "\n") ? min(index, end) : nil
  }

  // MARK: Space

  /// Passes blanks and one end of a line.
  private func passingSpace(_ start: Int) -> Int {
    let index = passingBlanks(start)
    guard index < end, bytes[index] == UInt8(ascii: "\n") else { return index }
    return beginning(ofLineAt: index + 1)
  }

  private func passingBlanks(_ start: Int) -> Int {
    var index = start
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    return index
  }

  /// Returns where the words of a further line of a block begin, behind the signs of its quotes.
  func beginning(ofLineAt start: Int) -> Int {
    var index = passingBlanks(start)
    for _ in 0..<quotes where index < end && bytes[index] == UInt8(ascii: ">") {
      index = passingBlanks(index + 1)
    }
    return index
  }
}
