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
  fileprivate var emphases: [Emphasis] = []

  /// The words of one node among the bytes.
  fileprivate struct Piece {
    var start: Int
    var node: Int
    /// The innermost emphasis, link or block around it.
    var parent: Int
    var isText: Bool
  }

  /// A stretch of emphasis, and where its words stand among the bytes.
  fileprivate struct Emphasis {
    var node: Int
    var parent: Int
    var range: Range<Int>
  }

  /// Returns the words of a part, as the page shows them.
  package func words(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Returns where a part stands in the document, in as few links as can be made of it: none where it
  /// touches a link or code, several where it begins within emphasis and ends outside.
  package func spans(of range: Range<Int>) -> [MarkdownSpan] {
    guard !range.isEmpty, !fixed.contains(where: { $0.overlaps(range) }) else { return [] }
    if let span = span(of: range) { return [span] }
    guard let next = pieces.first(where: { $0.start > range.lowerBound }),
      next.start < range.upperBound
    else { return [] }
    // A space between two links is in neither.
    let rest = bytes[next.start..<range.upperBound].drop { $0 == UInt8(ascii: " ") }
    var end = next.start
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return spans(of: range.lowerBound..<end) + spans(of: rest.indices)
  }

  /// Returns where a part stands if one link can be made of it: all emphasis within it ends within it.
  private func span(of range: Range<Int>) -> MarkdownSpan? {
    guard let first = pieces.lastIndex(where: { $0.start <= range.lowerBound }),
      let last = pieces.lastIndex(where: { $0.start < range.upperBound }),
      pieces[first...last].allSatisfy(\.isText)
    else { return nil }
    var start = End(pieces[first], offset: range.lowerBound - pieces[first].start)
    var end = End(pieces[last], offset: range.upperBound - pieces[last].start)
    // Emphasis that is named as a whole is taken whole.
    while start.parent != end.parent {
      if let outer = emphasis(start.parent), range.lowerBound == outer.range.lowerBound,
        outer.range.upperBound <= range.upperBound
      {
        start = End(outer)
      } else if let outer = emphasis(end.parent), range.upperBound == outer.range.upperBound,
        outer.range.lowerBound >= range.lowerBound
      {
        end = End(outer)
      } else {
        return nil
      }
    }
    // A footnote's number among the words is a link already.
    let inner = pieces[first...last].map(\.node) + emphases.map(\.node)
    guard (start.node...pieces[last].node).allSatisfy(inner.contains) else { return nil }
    return MarkdownSpan(
      firstNode: Int32(start.node),
      start: Int32(start.offset),
      lastNode: Int32(end.node),
      end: Int32(end.offset)
    )
  }

  /// Where a link begins or ends: in the words of a node, or with all of an emphasis.
  private struct End {
    var node: Int
    var parent: Int
    var offset: Int

    init(_ piece: Piece, offset: Int) {
      (node, parent, self.offset) = (piece.node, piece.parent, offset)
    }

    init(_ emphasis: Emphasis) {
      (node, parent, offset) = (emphasis.node, emphasis.parent, 0)
    }
  }

  private func emphasis(_ node: Int) -> Emphasis? { emphases.first { $0.node == node } }
}

/// A part of the words of a document, from a place in one node to a place in the same or a later.
///
/// A node is one of text, or one of emphasis, which is then taken whole.
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
  /// Emphasis that is open, with the place where its words begin.
  private var emphases: [(node: Int, end: Int, parent: Int, start: Int)] = []
  private var number = 0
  private var section = 0
  private var isInFootnotes = false

  init(document: MarkdownDocument) { self.document = document }

  mutating func run() {
    for (index, node) in document.nodes.enumerated() {
      closeLink(before: index)
      closeEmphases(before: index)
      if let open, open.end <= index { close() }
      while let parent = parents.last, parent.end <= index { parents.removeLast() }
      enter(node, index)
      if node.end > index + 1 { parents.append((index, Int(node.end))) }
    }
    closeLink(before: document.nodes.count)
    closeEmphases(before: document.nodes.count)
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
    case .emphasis, .strong, .strikethrough:
      guard let open else { return }
      let parent = parents.last?.node ?? 0
      emphases.append((index, Int(node.end), parent, open.paragraph.bytes.count))
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

  private mutating func closeEmphases(before index: Int) {
    while let closing = emphases.last, closing.end <= index {
      emphases.removeLast()
      guard let end = open?.paragraph.bytes.count else { continue }
      open?.paragraph.emphases.append(
        .init(node: closing.node, parent: closing.parent, range: closing.start..<end)
      )
    }
  }

  private mutating func close() {
    if let open { paragraphs.append(open.paragraph) }
    open = nil
  }
}
