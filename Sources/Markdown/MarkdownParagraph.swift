package import Diagnostics

/// A paragraph as one run of words, as the page shows them, in which names can be found.
package struct MarkdownParagraph: Sendable {
  /// A link that the author made.
  package struct Link: Sendable, Equatable {
    /// Where its words stand among the bytes.
    package var range: Range<Int>
    package var destination: String
  }

  /// The number by which the page cites it: `p7` is 7.
  package let number: Int
  /// How many headings stand before it; all footnotes are one further section.
  package let section: Int
  package let position: SourcePosition
  /// UTF-8; a line break of the source is a space, a footnote's number nothing.
  package fileprivate(set) var bytes: [UInt8] = []
  package fileprivate(set) var links: [Link] = []
  /// Where no link may be made: in links, pictures and code.
  package fileprivate(set) var fixed: [Range<Int>] = []
  fileprivate var pieces: [Piece] = []

  /// The words of one node among the bytes.
  fileprivate struct Piece {
    var start: Int
    var node: Int
    /// The innermost emphasis, link or block around it.
    var parent: Int
    var isText: Bool
  }

  /// Returns the words of a part, as the page shows them.
  package func words(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns where a part stands in the document, or nil where no link can be made of it: it
  /// touches a link or code, or begins and ends on two sides of emphasis.
  package func span(of range: Range<Int>) -> MarkdownSpan? {
    guard !range.isEmpty, !fixed.contains(where: { $0.overlaps(range) }) else { return nil }
    guard let first = pieces.lastIndex(where: { $0.start <= range.lowerBound }),
      let last = pieces.lastIndex(where: { $0.start < range.upperBound })
    else { return nil }
    // Neighbours in the document, and children of one node: whatever stands between them is text or
    // a break of lines.
    guard pieces[last].node - pieces[first].node == last - first,
      pieces[first].parent == pieces[last].parent, pieces[first].isText, pieces[last].isText
    else { return nil }
    return MarkdownSpan(
      firstNode: Int32(pieces[first].node),
      start: Int32(range.lowerBound - pieces[first].start),
      lastNode: Int32(pieces[last].node),
      end: Int32(range.upperBound - pieces[last].start)
    )
  }
}

/// A part of the words of a document, from a place in one node to a place in the same or a later.
package struct MarkdownSpan: Sendable, Hashable {
  package var firstNode: Int32
  /// Counted in bytes of the first node's own words.
  package var start: Int32
  package var lastNode: Int32
  /// Counted in bytes of the last node's own words.
  package var end: Int32
}

extension MarkdownDocument {
  /// Every paragraph in order, numbered as ``MarkdownHTML`` numbers them; raw HTML has no words.
  package var paragraphs: [MarkdownParagraph] {
    var reader = ParagraphReader(document: self)
    reader.run()
    return reader.paragraphs
  }
}

/// Walks the nodes once; the open paragraph collects the words until its end.
private struct ParagraphReader {
  let document: MarkdownDocument
  var paragraphs: [MarkdownParagraph] = []
  private var open: (paragraph: MarkdownParagraph, end: Int)?
  /// The end of the innermost link or picture, and where its words began.
  private var link: (end: Int, start: Int, destination: String)?
  /// The nodes around the one that is read, and their ends.
  private var parents: [(node: Int, end: Int)] = []
  private var number = 0
  private var section = 0
  private var isInFootnotes = false

  init(document: MarkdownDocument) { self.document = document }

  mutating func run() {
    for (index, node) in document.nodes.enumerated() {
      closeLink(before: index)
      if let open, open.end <= index { close() }
      while let parent = parents.last, parent.end <= index { parents.removeLast() }
      enter(node, index)
      if node.end > index + 1 { parents.append((index, Int(node.end))) }
    }
    closeLink(before: document.nodes.count)
    close()
  }

  private mutating func enter(_ node: MarkdownDocument.Node, _ index: Int) {
    switch node.kind {
    case .paragraph:
      number += 1
      let paragraph = MarkdownParagraph(number: number, section: section, position: node.position)
      open = (paragraph, Int(node.end))
    case .htmlBlock: number += 1
    case .heading: section += 1
    case .footnoteDefinition:
      if !isInFootnotes { section += 1 }
      isInFootnotes = true
    case .text: append(document.words(of: node), index, isText: true)
    case .code, .htmlInline: appendFixed(document.words(of: node), index)
    case .softBreak, .lineBreak: append([UInt8(ascii: " ")], index, isText: true)
    case .link, .image:
      guard link == nil, let open else { return }
      let destination = String(decoding: document.words(of: node), as: UTF8.self)
      link = (Int(node.end), open.paragraph.bytes.count, destination)
    default: break
    }
  }

  private mutating func append(_ words: ArraySlice<UInt8>, _ index: Int, isText: Bool) {
    guard let start = open?.paragraph.bytes.count else { return }
    let parent = parents.last?.node ?? 0
    open?.paragraph.pieces.append(
      .init(start: start, node: index, parent: parent, isText: isText)
    )
    open?.paragraph.bytes += words
  }

  private mutating func appendFixed(_ words: ArraySlice<UInt8>, _ index: Int) {
    guard let start = open?.paragraph.bytes.count else { return }
    append(words, index, isText: false)
    open?.paragraph.fixed.append(start..<start + words.count)
  }

  private mutating func closeLink(before index: Int) {
    guard let closing = link, closing.end <= index else { return }
    link = nil
    guard let end = open?.paragraph.bytes.count else { return }
    open?.paragraph.fixed.append(closing.start..<end)
    open?.paragraph.links.append(
      .init(range: closing.start..<end, destination: closing.destination)
    )
  }

  private mutating func close() {
    if let open { paragraphs.append(open.paragraph) }
    open = nil
  }
}
