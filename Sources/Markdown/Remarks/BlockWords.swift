internal import Diagnostics

/// The blocks of a text that hold words, one by one, with what a reader sees of them.
struct BlockWords {
  struct Block {
    var kind: MarkdownNodeKind
    /// Its own node and those inside it.
    var nodes: Range<Int>
    /// The line in the file where it begins.
    var line: Int
    /// The line where the next block begins below it.
    var nextLine: Int?
    /// UTF-8 of its text; a break is a line break, code is ``code``, between cells stands ``cellEnd``.
    var words: [UInt8] = []
    /// How many columns the table of a row has.
    var columns = 0
    /// How many quotes it stands in.
    var quotes = 0
    var holdsLinks = false

    var isEmpty: Bool { nodes.count <= 1 }
  }

  /// Parts cells, in which no link goes on; a sign that no text has.
  static let cellEnd: UInt8 = 0x0B
  /// Stands for code.
  static let code: UInt8 = 0

  private let document: MarkdownDocument
  private var index = 0
  private var columns = 0
  /// The ends of the quotes that are open.
  private var quotes: [Int] = []
  /// The lines where blocks begin, in their order: that of footnotes in the tree is the one in which they
  /// are cited.
  private let starts: [Int]

  init(_ document: MarkdownDocument) {
    self.document = document
    starts = document.nodes.compactMap { node in
      switch node.kind {
      case .paragraph, .heading, .tableRow, .codeBlock, .htmlBlock, .footnoteDefinition:
        node.position.line
      default: nil
      }
    }.sorted()
  }

  mutating func next() -> Block? {
    while index < document.nodes.count {
      let node = document.nodes[index]
      let place = index
      index += 1
      while let end = quotes.last, end <= place { quotes.removeLast() }
      switch node.kind {
      case .blockQuote: quotes.append(Int(node.end))
      case .table: columns = Int(node.textLength)
      case .paragraph, .heading, .tableRow:
        index = max(index, Int(node.end))
        return block(at: place)
      default: break
      }
    }
    return nil
  }

  private func block(at place: Int) -> Block {
    let node = document.nodes[place]
    let end = max(Int(node.end), place + 1)
    let line = node.position.line
    var block = Block(kind: node.kind, nodes: place..<end, line: line, nextLine: start(below: line))
    block.columns = columns
    block.quotes = quotes.count
    for inner in document.nodes[(place + 1)..<end] {
      switch inner.kind {
      case .link, .image: block.holdsLinks = true
      case .text: block.words += document.words(of: inner)
      default: if let sign = Self.sign(of: inner.kind) { block.words.append(sign) }
      }
    }
    return block
  }

  private func start(below line: Int) -> Int? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= line { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? starts[low] : nil
  }

  /// What stands among the words for a node that has no text.
  static func sign(of kind: MarkdownNodeKind) -> UInt8? {
    switch kind {
    case .code, .htmlInline: code
    case .softBreak, .lineBreak: 0x0A
    case .tableCell: cellEnd
    default: nil
    }
  }
}
