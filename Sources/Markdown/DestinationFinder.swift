internal import Diagnostics

/// Finds where in the source the destinations of links stand.
///
/// The library gives the line where a link ends, its column in bytes, and neither for autolinks; an
/// editor wants the place of the very destination. It is looked for on that line and the next, as
/// `](destination)` or `<destination>`, and else where a link by reference is defined:
///
///     Xem [bài][1] và [official:an](official:an).
///                                   ^
///     [1]: article:can-tho
///          ^
struct DestinationFinder {
  private let source: [UInt8]
  private let firstLine: Int
  /// The line, from 1, on which the last link was found.
  private var line = 1
  /// Behind the last destination.
  private var cursor = 0
  /// How many bytes may still be looked at, so that a hostile text costs time in proportion.
  private var patience: Int
  private lazy var lines = MarkdownSource(source, firstLine: firstLine)
  private lazy var definitions = Self.definitions(in: source)

  init(source: [UInt8], firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    patience = 1 << 16 + 16 * source.count
  }

  /// Takes note of a line, from 1, that the library knows; links without one stand near it.
  mutating func pass(line: Int) { if line > 0 { self.line = line } }

  /// Returns the place of a destination at the line that was passed last, or else the beginning of
  /// that line.
  mutating func place(of destination: ArraySlice<UInt8>) -> SourcePosition {
    let start = lines.lineStarts[min(line, lines.lineStarts.count) - 1]
    let window =
      start..<(line + 1 < lines.lineStarts.count ? lines.lineStarts[line + 1] : source.count)
    let needle = Array(destination)
    if let found = offset(of: needle, in: window) {
      cursor = found + needle.count
      return position(of: found)
    }
    if let found = definitions[needle] { return position(of: found) }
    return SourcePosition(line: firstLine + line - 1, column: 1)
  }

  /// Returns the place of an address that stands in the words as it is, from the line that was passed
  /// last on and behind the last one; nil where it stands nowhere in the source.
  mutating func place(ofBare address: [UInt8]) -> SourcePosition? {
    let start = max(cursor, lines.lineStarts[min(line, lines.lineStarts.count) - 1])
    var index = start
    while index + address.count <= source.count, patience > 0 {
      patience -= 1
      if source[index] == address[0], source[index...].starts(with: address) {
        cursor = index + address.count
        return position(of: index)
      }
      index += 1
    }
    return patience > 0 ? nil : SourcePosition(line: firstLine + line - 1, column: 1)
  }

  /// Returns the first place behind the last destination, or else the first one at all (a picture
  /// inside a link stands before the link's own destination).
  private mutating func offset(of needle: [UInt8], in window: Range<Int>) -> Int? {
    if window.contains(cursor), let found = offset(of: needle, from: cursor, to: window.upperBound)
    {
      return found
    }
    return offset(of: needle, from: window.lowerBound, to: window.upperBound)
  }

  private mutating func offset(of needle: [UInt8], from start: Int, to end: Int) -> Int? {
    let first = needle.first
    var index = start
    while index + needle.count <= end, patience > 0 {
      patience -= 1
      if first == nil || source[index] == first, closesDestination(at: index + needle.count),
        source[index..<(index + needle.count)].elementsEqual(needle),
        opensDestination(before: index)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Says whether `](` or `<`, with few blanks behind it, stands before an index.
  private func opensDestination(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let sign = source[..<index].suffix(16).lastIndex { !" \n".utf8.contains($0) }
    guard let sign else { return false }
    if source[sign] == UInt8(ascii: "<") { return true }
    return source[sign] == UInt8(ascii: "(") && sign > 0 && source[sign - 1] == UInt8(ascii: "]")
  }

  private func closesDestination(at index: Int) -> Bool {
    guard index < source.count else { return true }
    switch source[index] {
    case UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "\n"): return true
    default: return false
    }
  }

  private mutating func position(of offset: Int) -> SourcePosition {
    let position = lines.position(of: offset)
    line = position.line - firstLine + 1
    return position
  }

  /// Returns where in `[label]: destination` each destination first stands.
  private static func definitions(in source: [UInt8]) -> [[UInt8]: Int] {
    var definitions: [[UInt8]: Int] = [:]
    for index in source.indices.dropFirst()
    where source[index] == UInt8(ascii: ":") && source[index - 1] == UInt8(ascii: "]") {
      let rest = source[(index + 1)...].drop { " \n<".utf8.contains($0) }
      let word = rest.prefix { !" \n>".utf8.contains($0) }
      if definitions[Array(word)] == nil { definitions[Array(word)] = word.startIndex }
    }
    return definitions
  }
}
