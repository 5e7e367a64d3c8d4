internal import Diagnostics

/// Finds what will not be read as it was meant in the paragraphs, headings and rows of a text.
struct BlockRemarks {
  var source: MarkdownSource
  let text: ParsedText
  private(set) var remarks: [MarkdownRemark] = []
  /// The citations of footnotes that there are none of, by their labels as they are compared.
  var missing: [(label: String, remark: MarkdownRemark)] = []
  /// The labels of footnotes that are none for a blank.
  var parted: Set<String> = []
  /// How many signs of emphasis may still be told.
  var emphasis = 100
  private let mayDefine: Bool

  init(_ text: ParsedText) {
    self.text = text
    source = MarkdownSource(text.bytes, firstLine: text.firstLine)
    mayDefine = RemarkFinder.hasDefinitionSign(text.bytes)
  }

  mutating func run() -> [MarkdownRemark] {
    var blocks = BlockWords(text.document)
    /// The labels by which links go, or nil where they are not known.
    var labels: Set<String>? = []
    while let block = blocks.next() {
      let lines = source.lines(of: block)
      if case .heading = block.kind, block.isEmpty {
        add(.emptyHeading, at: source.behindSignsOfBlocks(in: line(at: lines.lowerBound)))
      }
      if block.holdsLinks { findEmptyLinks(block) }
      // What a sign parted is told once, and no link any more.
      let isParted =
        if case .tableRow = block.kind { readRow(block, at: lines.lowerBound) } else { false }
      let isAsked =
        block.words.contains(where: Self.isSign) || !UnreadLinks.addresses(in: block.words).isEmpty
      guard isAsked || mayDefine && block.holdsLinks else { continue }
      let places = InlinePlaces(block, of: text.document, in: lines, source)
      if mayDefine { labels = places.isComplete ? labels?.union(places.labels) : nil }
      if !isParted { read(PlacedWords(block.words, places)) }
    }
    if mayDefine { findDefinitions(used: labels) }
    return remarks + missing.filter { !parted.contains($0.label) }.map(\.remark)
  }

  private mutating func read(_ words: PlacedWords) {
    findLinks(words)
    findFootnotes(words)
    findEmphasis(words)
    findPartedTable(words)
  }

  /// `[`, `]`, `*`, `_`, `~` and `|`.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  mutating func remark(_ kind: MarkdownRemark.Kind, at offset: Int) -> MarkdownRemark {
    MarkdownRemark(kind, at: source.position(of: offset))
  }

  mutating func add(
    _ kind: MarkdownRemark.Kind,
    at offset: Int,
    destinations: [MarkdownDestination] = []
  ) {
    var remark = remark(kind, at: offset)
    remark.destinations = destinations
    remarks.append(remark)
  }

  /// The line of the source that begins at a place.
  private func line(at start: Int) -> Range<Int> {
    start..<(source.bytes.firstIndex(of: 0x0A, from: start) ?? source.bytes.count)
  }

  // MARK: Links

  private mutating func findLinks(_ words: PlacedWords) {
    for found in UnreadLinks.find(in: words.bytes) {
      guard let place = words.place(of: found.range.lowerBound), words.isUnbroken(at: found.joint)
      else { continue }
      let kind = MarkdownRemark.Kind.unreadLink(
        written(words, found.range, from: place),
        destination: found.destination,
        isWhole: found.isWhole
      )
      add(kind, at: place)
    }
  }

  /// The words as the source has them, links and code inside them too, up to the end of the line.
  private func written(_ words: PlacedWords, _ range: Range<Int>, from place: Int) -> String {
    let end = words.place(of: range.upperBound - 1).map { $0 + 1 } ?? place
    let bytes = end > place ? source.bytes[place..<end] : words.bytes[range]
    return String(decoding: bytes.prefix { $0 > BlockWords.cellEnd }, as: UTF8.self)
  }

  private mutating func findEmptyLinks(_ block: BlockWords.Block) {
    for index in block.nodes {
      let node = text.document.nodes[index]
      guard node.kind == .link else { continue }
      guard Self.hasNoWords(at: index, of: text.document) else { continue }
      let destination = String(decoding: text.document.words(of: node), as: UTF8.self)
      remarks.append(MarkdownRemark(.emptyLink(destination: destination), at: node.position))
    }
  }

  /// Says whether a link is shown with blanks at most.
  static func hasNoWords(at index: Int, of document: MarkdownDocument) -> Bool {
    document.nodes[index..<max(Int(document.nodes[index].end), index)].dropFirst().allSatisfy {
      $0.kind == .text && document.words(of: $0).allSatisfy { $0 <= 0x20 }
    }
  }

  // MARK: Tables

  /// Says whether a sign parts what belongs together.
  private mutating func readRow(_ block: BlockWords.Block, at start: Int) -> Bool {
    let line = line(at: start)
    let row = TableRow(source, source.behindSignsOfBlocks(in: line)..<line.upperBound)
    if let (place, whole) = row.partedCell {
      add(.partedCell(String(decoding: source.bytes[whole], as: UTF8.self)), at: place)
      return true
    }
    if row.cells.count > block.columns, let last = row.cells.last(where: { !$0.isEmpty }) {
      let start = row.cells[block.columns].lowerBound
      guard start < last.upperBound else { return false }
      let lost = String(decoding: source.bytes[start..<last.upperBound], as: UTF8.self)
      add(.lostCells(lost), at: start)
    }
    return false
  }

  /// A row of hyphens below a head with another number of cells makes no table of them.
  private mutating func findPartedTable(_ words: PlacedWords) {
    guard words.bytes.contains(UInt8(ascii: "|")) else { return }
    var above = 0..<0
    var start = 0
    while start < words.bytes.count {
      let end = words.bytes.firstIndex(of: 0x0A, from: start) ?? words.bytes.count
      defer { (above, start) = (start..<end, end + 1) }
      guard Self.isDivider(words.bytes[start..<end]),
        words.bytes[above].contains(UInt8(ascii: "|")),
        let head = words.place(of: above.lowerBound), let place = words.place(of: start)
      else { continue }
      let columns = TableRow(source, line(at: head)).cells.count
      let cells = TableRow(source, line(at: place)).cells.count
      guard columns != cells else { continue }
      return add(.partedTable(head: columns, divider: cells), at: place)
    }
  }

  private static func isDivider(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { "|:- \t".utf8.contains($0) }
  }
}
