internal import Diagnostics

extension MarkdownDocument {
  /// Parses CommonMark with tables and footnotes.
  ///
  /// - Parameters:
  ///   - markdown: UTF-8 text with `\n` at the end of lines.
  ///   - firstLine: the number of its first line in the file.
  package init(parsing markdown: Substring, firstLine: Int) {
    let source = Array(markdown.utf8)
    var document = MarkdownDocument()
    document.text.reserveCapacity(source.count)
    self = document
    guard let tree = CMarkDocument(source) else { return }
    var open: [Int] = []
    var places = DestinationFinder(source: source, firstLine: firstLine)
    var footnotes = 0
    tree.walk { node in
      guard let kind = node.kind else { return }
      let start = document.text.count
      var length = node.appendWords(to: &document.text)
      if kind == .footnoteDefinition {
        // The library sorts definitions by number but keeps their label as the literal.
        footnotes += 1
        document.text.removeLast(length)
        document.text += Array(String(footnotes).utf8)
        length = document.text.count - start
      }
      let position =
        kind == .link || kind == .image
        ? places.place(of: document.text[start...], notBefore: node.startLine)
        : SourcePosition(line: firstLine + max(node.startLine, 1) - 1, column: 1)
      open.append(document.nodes.count)
      document.nodes.append(
        Node(
          kind: kind,
          end: 0,
          textStart: UInt32(start),
          textLength: UInt32(length),
          position: position
        )
      )
    } leave: { node in
      guard node.kind != nil, let index = open.popLast() else { return }
      document.nodes[index].end = Int32(document.nodes.count)
    }
    self = document
  }
}

/// Finds where in the source the destinations of links stand.
///
/// The library gives the place of a link's text, in bytes, and nothing for some kinds of links;
/// an editor wants the place of the very destination. Links come in reading order, so the next one
/// is looked for behind the last.
private struct DestinationFinder {
  private let source: [UInt8]
  private let firstLine: Int
  private var cursor = 0
  private var line = 1
  private var lineStart = 0

  init(source: [UInt8], firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  /// Returns the place of the next `destination` at or after a line, or the line's beginning.
  mutating func place(of destination: ArraySlice<UInt8>, notBefore startLine: Int) -> SourcePosition
  {
    while line < startLine, advanceLine() {}
    let start = max(cursor, lineStart)
    guard !destination.isEmpty, let found = find(destination, from: start) else {
      return SourcePosition(line: firstLine + max(startLine, 1) - 1, column: 1)
    }
    cursor = found + destination.count
    var foundLine = line
    var foundStart = lineStart
    for index in lineStart..<found where source[index] == UInt8(ascii: "\n") {
      foundLine += 1
      foundStart = index + 1
    }
    let column = (foundStart..<found).count { source[$0] & 0xC0 != 0x80 } + 1
    return SourcePosition(line: firstLine + foundLine - 1, column: column)
  }

  private mutating func advanceLine() -> Bool {
    var index = lineStart
    while index < source.count, source[index] != UInt8(ascii: "\n") { index += 1 }
    guard index < source.count else { return false }
    lineStart = index + 1
    line += 1
    return true
  }

  private func find(_ needle: ArraySlice<UInt8>, from start: Int) -> Int? {
    guard let first = needle.first, source.count >= needle.count else { return nil }
    var index = start
    while index <= source.count - needle.count {
      if source[index] == first,
        needle.indices.allSatisfy({ source[index + $0 - needle.startIndex] == needle[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
