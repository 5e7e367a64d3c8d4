internal import Diagnostics
internal import FrontMatter
internal import Markdown

/// Long texts for readers, which are no Markdown.
extension RecordReader {
  /// Returns a text in which links are shown as they are written, and reports what was meant as one;
  /// between two paragraphs stands an empty line.
  mutating func prose(_ name: String) -> String? {
    guard let text = text(name, isLong: true) else { return nil }
    let words = Array(text.value.utf8)
    var places = ProsePlaces(of: text, in: source)
    for found in UnreadLinks.find(in: words) {
      let written = words[found.range]
      let shown = String(decoding: written, as: UTF8.self)
      guard TextCheck.isMeant(shown, found.destination, found.isWhole) else { continue }
      let place = SourceLocation(path: path, position: places.next(written))
      take([TextCheck.unread(shown, found.destination, at: place)])
    }
    guard node(name)?.isFolded == true else { return text.value }
    return text.value.split(separator: "\n").joined(separator: "\n\n")
  }
}

/// Where words of a value stand in its file, in their order.
private struct ProsePlaces {
  private let lines: SourceLines
  private let source: Substring.UTF8View
  private let start: SourcePosition
  /// How many words may still be looked for in vain: such as stand in the file in another way.
  private var patience = 10
  /// Where the value begins, and behind the last words that were found.
  private lazy var known = (index: beginning(), position: start)

  init(of text: Placed<String>, in lines: SourceLines) {
    self.lines = lines
    source = lines.text.utf8
    start = text.position
  }

  /// Returns where some words stand next, in the lines of the value; else where it begins.
  mutating func next(_ words: ArraySlice<UInt8>) -> SourcePosition {
    var (index, place) = known
    while patience > 0, index < source.endIndex {
      if isWritten(words, at: index) {
        // They begin with a sign of ASCII.
        known = (
          source.index(after: index), SourcePosition(line: place.line, column: place.column + 1)
        )
        return place
      }
      let byte = source[index]
      index = source.index(after: index)
      if byte == UInt8(ascii: "\n") {
        place = SourcePosition(line: place.line + 1, column: 1)
        // Further lines of a value are indented.
        guard index < source.endIndex, source[index] <= 0x20 else { break }
      } else if index == source.endIndex || source[index] & 0xC0 != 0x80 {
        place = SourcePosition(line: place.line, column: place.column + 1)
      }
    }
    patience -= 1
    return start
  }

  /// Says whether words stand at a place, with a line's end in the place of any blank.
  private func isWritten(_ words: ArraySlice<UInt8>, at start: Substring.Index) -> Bool {
    var index = start
    for word in words {
      guard index < source.endIndex else { return false }
      if word <= 0x20 {
        guard source[index] <= 0x20 else { return false }
        while index < source.endIndex, source[index] <= 0x20 { index = source.index(after: index) }
      } else {
        guard source[index] == word else { return false }
        index = source.index(after: index)
      }
    }
    return true
  }

  private func beginning() -> Substring.Index {
    var rest = lines
    rest.drop(above: start.line)
    var index = rest.text.startIndex
    for _ in 1..<max(1, start.column) where index < source.endIndex {
      index = source.index(after: index)
      while index < source.endIndex, source[index] & 0xC0 == 0x80 {
        index = source.index(after: index)
      }
    }
    return index
  }
}
