/// What a line begins with: spaces, then signs of quotes, items and notes, then the text.
struct LineStart {
  enum Marker: Equatable {
    case quote, bullet(UInt8), number(Int), note
  }

  /// Columns before the first sign; nil where a tab is among them.
  private(set) var indentation: Int? = 0
  /// The first sign, or nil where the text begins.
  private(set) var first: Marker?
  /// Where the text of an item begins if one space follows its sign, from the line's start.
  private(set) var content: Int?
  /// How many quotes and items there can be inside each other at the text.
  private(set) var depth = 0
  /// Where there are more than ``MarkdownLimit/depth``.
  private(set) var tooDeep: Int?
  /// Whether the line is no text, but a rule between two.
  private(set) var isRule = false
  /// Where the text begins.
  private(set) var text: Int

  private var last: Marker?
  private var run = 0
  private var runStart: Int

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    text = line.lowerBound
    runStart = line.lowerBound
    skipBlanks(bytes, line)
    let lead = bytes[line.lowerBound..<text].reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 4 : 1) }
    while text < line.upperBound, let (marker, length) = Self.marker(bytes, text..<line.upperBound)
    {
      if marker != last { (run, runStart) = (0, text) }
      run += 1
      last = marker
      depth += 1
      if first == nil { begin(with: marker, length, bytes, line) }
      // Each list above takes two columns at least.
      if depth + lead / 2 > MarkdownLimit.depth, tooDeep == nil { tooDeep = text }
      text += length
      skipBlanks(bytes, line)
    }
    // `* * *` is a rule, however long, and no item.
    if case .bullet(let sign) = last, Self.isRule(bytes[runStart..<line.upperBound], of: sign) {
      tooDeep = nil
      isRule = run == depth
    }
  }

  private static func isRule(_ rest: ArraySlice<UInt8>, of sign: UInt8) -> Bool {
    sign != UInt8(ascii: "+") && rest.count { $0 == sign } >= 3
      && rest.allSatisfy { $0 == sign || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private mutating func begin(
    with marker: Marker,
    _ length: Int,
    _ bytes: [UInt8],
    _ line: Range<Int>
  ) {
    first = marker
    let end = text + length
    let isPlain =
      end + 1 < line.upperBound && bytes[end] == UInt8(ascii: " ")
      && bytes[end + 1] > UInt8(ascii: " ")
    content = isPlain ? end + 1 - line.lowerBound : nil
  }

  private mutating func skipBlanks(_ bytes: [UInt8], _ line: Range<Int>) {
    let start = text
    while text < line.upperBound,
      bytes[text] == UInt8(ascii: " ") || bytes[text] == UInt8(ascii: "\t")
    {
      if bytes[text] == UInt8(ascii: "\t"), first == nil { indentation = nil }
      text += 1
    }
    if first == nil, indentation != nil { indentation = text - start }
  }

  /// Returns the sign that a rest of a line begins with and its length.
  private static func marker(_ bytes: [UInt8], _ rest: Range<Int>) -> (Marker, Int)? {
    let start = rest.lowerBound
    switch bytes[start] {
    case UInt8(ascii: ">"): return (.quote, 1)
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEnd(bytes, start + 1, rest) ? (.bullet(bytes[start]), 1) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number(bytes, rest)
    case UInt8(ascii: "["): return note(bytes, rest)
    default: return nil
    }
  }

  private static func number(_ bytes: [UInt8], _ rest: Range<Int>) -> (Marker, Int)? {
    var (place, value) = (rest.lowerBound, 0)
    while place < rest.upperBound, place - rest.lowerBound < 9, let digit = digit(bytes[place]) {
      value = value * 10 + digit
      place += 1
    }
    guard place < rest.upperBound,
      bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")"),
      isEnd(bytes, place + 1, rest)
    else { return nil }
    return (.number(value), place + 1 - rest.lowerBound)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// `[^1]:`, which holds what follows as an item does.
  private static func note(_ bytes: [UInt8], _ rest: Range<Int>) -> (Marker, Int)? {
    var place = rest.lowerBound + 1
    guard place < rest.upperBound, bytes[place] == UInt8(ascii: "^") else { return nil }
    while place < rest.upperBound, bytes[place] != UInt8(ascii: "]") { place += 1 }
    guard place + 1 < rest.upperBound, bytes[place + 1] == UInt8(ascii: ":") else { return nil }
    return (.note, place + 2 - rest.lowerBound)
  }

  private static func isEnd(_ bytes: [UInt8], _ place: Int, _ rest: Range<Int>) -> Bool {
    place >= rest.upperBound || bytes[place] == UInt8(ascii: " ")
      || bytes[place] == UInt8(ascii: "\t")
  }
}
