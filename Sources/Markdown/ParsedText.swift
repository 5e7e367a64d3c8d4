internal import Diagnostics

/// A text as the library reads it, with what its tree does not keep.
struct ParsedText {
  private(set) var document = MarkdownDocument()
  let bytes: [UInt8]
  let firstLine: Int
  /// The lines, from 0, of each block of code or HTML.
  private(set) var codeLines: [ClosedRange<Int>] = []
  /// The lines, from 0, of each paragraph, heading and table.
  private(set) var wordLines: [ClosedRange<Int>] = []

  /// Takes UTF-8 text with `\n` at the end of lines.
  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    document.text.reserveCapacity(bytes.count)
    guard let tree = CMarkDocument(bytes) else { return }
    var reading = self
    var open: [Int] = []
    var places = DestinationFinder(source: bytes, firstLine: firstLine)
    var footnotes = 0
    tree.walk { node in
      guard let kind = node.kind else { return }
      open.append(reading.document.nodes.count)
      reading.append(node, kind, &footnotes, &places)
    } leave: { node in
      guard node.kind != nil, let index = open.popLast() else { return }
      reading.document.nodes[index].end = Int32(reading.document.nodes.count)
    }
    if InlineExtensions.mayStand(in: reading.document.text) {
      var extensions = InlineExtensions(reading.document, source: bytes, firstLine: firstLine)
      reading.document = extensions.run()
    }
    (document, codeLines, wordLines) = (reading.document, reading.codeLines, reading.wordLines)
  }

  private mutating func append(
    _ node: borrowing CMarkNode,
    _ kind: MarkdownNodeKind,
    _ footnotes: inout Int,
    _ places: inout DestinationFinder
  ) {
    let start = document.text.count
    var length = node.appendWords(to: &document.text)
    if kind == .footnoteDefinition {
      // The library sorts definitions by number but keeps no number with them.
      footnotes += 1
      document.text.removeLast(length)
      document.text += Array(String(footnotes).utf8)
      length = document.text.count - start
    }
    switch kind {
    case .codeBlock, .htmlBlock: if let lines = node.lines { codeLines.append(lines) }
    case .paragraph, .heading, .table: if let lines = node.lines { wordLines.append(lines) }
    default: break
    }
    places.pass(line: node.startLine)
    let position =
      kind == .link || kind == .image
      ? places.place(of: document.text[start...])
      : SourcePosition(line: firstLine + max(node.startLine, 1) - 1, column: 1)
    let further = node.appendFurtherWords(to: &document.text)
    switch kind {
    case .paragraph, .htmlBlock: document.paragraphCount += 1
    case .heading: document.headingCount += 1
    default: break
    }
    document.nodes.append(
      MarkdownDocument.Node(
        kind: kind,
        end: 0,
        textStart: UInt32(start),
        textLength: UInt32(length),
        furtherLength: UInt32(further),
        position: position
      )
    )
  }
}
