internal import Diagnostics

/// The blocks of a text that hold words, one by one, with what a reader sees of them.
struct BlockWords {
  struct Block {
    var kind: MarkdownNodeKind
    /// The line in the file where it begins.
    var line: Int
    /// Where the next block begins.
    var nextLine: Int?
    /// UTF-8 of its text; a break is a line break, code is ``code``, between cells stands ``cellEnd``.
    var words: [UInt8] = []
    var isEmpty: Bool
    /// How many columns the table of a row has.
    var columns = 0
  }

  /// Parts cells, in which no link goes on; a sign that no text has.
  static let cellEnd: UInt8 = 0x0B
  /// Stands for code.
  static let code: UInt8 = 0

  private let document: MarkdownDocument
  private var index = 0
  private var columns = 0

  init(_ document: MarkdownDocument) { self.document = document }

  mutating func next() -> Block? {
    while index < document.nodes.count {
      let node = document.nodes[index]
      let place = index
      index += 1
      switch node.kind {
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
    let end = Int(node.end)
    let next = end < document.nodes.count ? document.nodes[end].position.line : nil
    var block = Block(
      kind: node.kind,
      line: node.position.line,
      nextLine: next,
      isEmpty: end <= place + 1
    )
    block.columns = columns
    for inner in document.nodes[(place + 1)..<max(end, place + 1)] {
      switch inner.kind {
      case .text: block.words += document.words(of: inner)
      case .code, .htmlInline: block.words.append(Self.code)
      case .softBreak, .lineBreak: block.words.append(0x0A)
      case .tableCell: block.words.append(Self.cellEnd)
      default: break
      }
    }
    return block
  }
}
