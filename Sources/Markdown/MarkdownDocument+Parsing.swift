internal import Diagnostics

extension MarkdownDocument {
  /// Parses GitHub Flavored Markdown with footnotes.
  ///
  /// - Parameters:
  ///   - source: UTF-8 text with `\n` at the end of lines.
  ///   - firstLine: the number of its first line in the file.
  ///   - remarks: whether it is looked for what will not be read as it was meant.
  package init(parsing source: [UInt8], firstLine: Int, remarks: Bool = true) {
    var document = MarkdownDocument()
    document.text.reserveCapacity(source.count)
    self = document
    guard let tree = CMarkDocument(source) else { return }
    var open: [Int] = []
    var places = DestinationFinder(source: source, firstLine: firstLine)
    var footnotes = 0
    var codeLines: [ClosedRange<Int>] = []
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
      if kind == .codeBlock || kind == .htmlBlock, let lines = node.lines {
        codeLines.append(lines)
      }
      places.pass(line: node.startLine)
      let position =
        kind == .link || kind == .image
        ? places.place(of: document.text[start...])
        : SourcePosition(line: firstLine + max(node.startLine, 1) - 1, column: 1)
      switch kind {
      case .paragraph, .htmlBlock: document.paragraphCount += 1
      case .heading: document.headingCount += 1
      default: break
      }
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
    if InlineExtensions.mayStand(in: document.text) {
      var extensions = InlineExtensions(document, source: source, firstLine: firstLine)
      document = extensions.run()
    }
    if remarks, RemarkFinder.mayFind(in: source, document) {
      var finder = RemarkFinder(
        MarkdownSource(source, firstLine: firstLine),
        document,
        codeLines: codeLines,
        shownFootnotes: footnotes
      )
      document.remarks = finder.run()
    }
    self = document
  }

  /// Parses a text that is held as one.
  package init(parsing markdown: Substring, firstLine: Int) {
    self.init(parsing: Array(markdown.utf8), firstLine: firstLine)
  }
}
