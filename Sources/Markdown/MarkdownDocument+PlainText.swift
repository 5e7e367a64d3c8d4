/// The words of a text without its markup, for searching.
package struct MarkdownPlainText: Sendable, Equatable {
  /// The words of each paragraph on a line of their own; paragraph `i` is `p(i + 1)` on the page.
  package var paragraphs: [String] = []
  /// What stands outside paragraphs and so has no number: headings, rows of tables, blocks of code.
  package var others: [String] = []
}

extension MarkdownDocument {
  /// Returns the words as a page shows them, paragraphs numbered as ``MarkdownHTML`` does.
  ///
  /// Numbers of footnotes are left out: they would grow on to the words before them.
  package var plainText: MarkdownPlainText {
    var reader = PlainTextReader(document: self)
    reader.run()
    return reader.text
  }
}

/// Walks the nodes once; an open paragraph, heading or row collects the words until its end.
private struct PlainTextReader {
  private enum Place { case paragraph, other }

  let document: MarkdownDocument
  var text = MarkdownPlainText()
  private var words: [UInt8] = []
  private var open: (place: Place, end: Int)?

  init(document: MarkdownDocument) { self.document = document }

  mutating func run() {
    for (index, node) in document.nodes.enumerated() {
      if let open, open.end <= index { close(open.place) }
      enter(node)
    }
    if let open { close(open.place) }
  }

  private mutating func enter(_ node: MarkdownDocument.Node) {
    switch node.kind {
    case .paragraph: open = (.paragraph, Int(node.end))
    case .heading, .tableRow: open = (.other, Int(node.end))
    case .htmlBlock:
      append(node)
      close(.paragraph)
    case .codeBlock:
      append(node)
      close(.other)
    case .tableCell: if !words.isEmpty { words += " | ".utf8 }
    case .text, .code, .htmlInline: append(node)
    case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
    default: break
    }
  }

  private mutating func append(_ node: MarkdownDocument.Node) {
    let start = words.count
    words += document.words(of: node)
    guard node.kind != .text else { return }
    // Only code and raw HTML hold line breaks and tabs.
    for index in words[start...].indices where words[index] < 0x20 {
      words[index] = UInt8(ascii: " ")
    }
  }

  /// A paragraph without words is kept, or those behind it would be miscounted.
  private mutating func close(_ place: Place) {
    let line = String(decoding: words.trimmed, as: UTF8.self)
    words.removeAll(keepingCapacity: true)
    open = nil
    switch place {
    case .paragraph: text.paragraphs.append(line)
    case .other: if !line.isEmpty { text.others.append(line) }
    }
  }
}

extension [UInt8] {
  /// The bytes without spaces at both ends.
  fileprivate var trimmed: ArraySlice<UInt8> {
    let start = drop { $0 == UInt8(ascii: " ") }
    guard let last = start.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return [] }
    return start[...last]
  }
}
