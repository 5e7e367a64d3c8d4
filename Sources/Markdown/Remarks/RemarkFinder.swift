internal import Diagnostics

/// Finds where a text will not be read as its author meant, from its tree and its source.
///
/// The tree tells what a reader will see: a `](` in it is no link. The source tells where that stands,
/// and whether the author wanted it so (`\[`).
struct RemarkFinder {
  var source: MarkdownSource
  let document: MarkdownDocument
  /// Whether each line of the source, from 0, is code or HTML.
  let isCode: [Bool]
  /// How many footnotes are shown; the library does not tell which.
  let shownFootnotes: Int
  var remarks: [MarkdownRemark] = []

  init(
    _ source: MarkdownSource,
    _ document: MarkdownDocument,
    codeLines: [ClosedRange<Int>],
    shownFootnotes: Int
  ) {
    self.source = source
    self.document = document
    var isCode = [Bool](repeating: false, count: source.lineStarts.count)
    for lines in codeLines {
      for line in lines.clamped(to: 0...isCode.count - 1) { isCode[line] = true }
    }
    self.isCode = isCode
    self.shownFootnotes = shownFootnotes
  }

  /// Says by bytes and nodes whether a text may need a closer look; nearly none does.
  static func mayFind(in source: [UInt8], _ document: MarkdownDocument) -> Bool {
    let isBlockAsked = document.nodes.indices.contains { index in
      switch document.nodes[index].kind {
      case .table: true
      case .heading: Int(document.nodes[index].end) <= index + 1
      default: false
      }
    }
    return isBlockAsked || hasFootnoteSign(source) || hasUnreadSign(document.text)
      || !UnreadLinks.addresses(in: document.text).isEmpty
      || source.firstControlCharacter(from: 0) != nil
  }

  /// `[^`, looked for by its rarer half.
  private static func hasFootnoteSign(_ source: [UInt8]) -> Bool {
    var next = 0
    while let place = source.firstIndex(of: UInt8(ascii: "^"), from: next) {
      if place > 0, source[place - 1] == UInt8(ascii: "[") { return true }
      next = place + 1
    }
    return false
  }

  /// `](`, `][`, `] ` or `**` among the words that readers see.
  private static func hasUnreadSign(_ words: [UInt8]) -> Bool {
    let (bracket, star) = (UInt8(ascii: "]"), UInt8(ascii: "*"))
    var next = 0
    while let place = words.firstIndex(ofEither: bracket, star, from: next) {
      next = place + 1
      guard next < words.count else { return false }
      switch words[next] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: " "):
        if words[place] == bracket { return true }
      case star: if words[place] == star { return true }
      default: break
      }
    }
    return false
  }

  /// Returns the remarks in the order of the source.
  mutating func run() -> [MarkdownRemark] {
    var blocks = BlockWords(document)
    while let block = blocks.next() {
      let lines = lines(from: block)
      if case .heading = block.kind, block.isEmpty { add(.emptyHeading, at: lines.lowerBound) }
      // What a sign parted is told once, and no link any more.
      if case .tableRow = block.kind, readRow(block, at: lines.lowerBound) { continue }
      let isAsked =
        block.words.contains(where: Self.isSign) || !UnreadLinks.addresses(in: block.words).isEmpty
      guard isAsked else { continue }
      let signs = source.places(where: Self.isSign, in: lines)
      findLinks(block.words, WordPlaces(source, signs), in: lines)
      findFootnotes(block.words, WordPlaces(source, signs))
      findEmphasis(block.words, WordPlaces(source, signs))
    }
    readDefinitions()
    findControlCharacters()
    return remarks.sorted {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  /// `[`, `]` and `*`.
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"): true
    default: false
    }
  }

  mutating func add(
    _ kind: MarkdownRemark.Kind,
    at offset: Int,
    destinations: [MarkdownDestination] = []
  ) {
    let position = source.position(of: offset)
    remarks.append(MarkdownRemark(kind, at: position, destinations: destinations))
  }

  /// The bytes of the source from the first line of a block to where the next one begins.
  private func lines(from block: BlockWords.Block) -> Range<Int> {
    func start(_ line: Int) -> Int {
      source.lineStarts[min(max(line - source.firstLine, 0), source.lineStarts.count - 1)]
    }
    let first = start(block.line)
    let end = block.nextLine.map(start) ?? source.bytes.count
    return first..<(end > first ? end : source.bytes.count)
  }

  // MARK: Characters

  private mutating func findControlCharacters() {
    var next = 0
    while let place = source.bytes.firstControlCharacter(from: next) {
      add(.controlCharacter(Unicode.Scalar(source.bytes[place])), at: place)
      guard let end = source.bytes.firstIndex(of: UInt8(ascii: "\n"), from: place) else { return }
      next = end + 1
    }
  }

  // MARK: Links

  private mutating func findLinks(
    _ words: [UInt8],
    _ places: WordPlaces,
    in lines: Range<Int>
  ) {
    var places = places
    /// Behind the last address that stood alone.
    var next = lines.lowerBound
    for found in UnreadLinks.find(in: words) {
      let written = words[found.range].prefix { $0 > BlockWords.cellEnd }
      var place = places.place(of: written) ?? places.place(ofEndOf: words[found.range])
      // A link that stands nowhere was escaped, or is code.
      if place == nil, written.first != UInt8(ascii: "["),
        let alone = source.place(ofAddress: Array(written), in: next..<lines.upperBound)
      {
        place = alone
        next = alone + written.count
      }
      guard let place else { continue }
      add(
        .unreadLink(
          String(decoding: written, as: UTF8.self),
          destination: found.destination,
          isWhole: found.isWhole
        ),
        at: place
      )
    }
  }

  // MARK: Emphasis

  /// `**` beside a letter or a quotation mark; one fault has two ends, and the first is told.
  private mutating func findEmphasis(_ words: [UInt8], _ places: WordPlaces) {
    let star = UInt8(ascii: "*")
    var places = places
    var index = 0
    while index + 1 < words.count {
      guard words[index] == star, words[index + 1] == star else {
        index += 1
        continue
      }
      let end = words[index...].firstIndex { $0 != star } ?? words.count
      let isAlone =
        (index == 0 || words[index - 1] <= 0x20) && (end == words.count || words[end] <= 0x20)
      let rest = words[index...].prefix { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
      if end - index == 2, !isAlone, let place = places.place(of: rest.prefix(8)) {
        let shown = String(String(decoding: rest, as: UTF8.self).prefix(24))
        add(.unreadEmphasis(shown), at: place)
        return
      }
      index = end
    }
  }

  // MARK: Tables

  /// Says whether a sign parts what belongs together.
  private mutating func readRow(_ block: BlockWords.Block, at line: Int) -> Bool {
    let end = source.bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    let start = source.behindSignsOfBlocks(in: line..<end)
    let row = TableRow(source, start..<end)
    if let (place, whole) = row.partedCell {
      add(.partedCell(String(decoding: source.bytes[whole], as: UTF8.self)), at: place)
      return true
    }
    if row.cells.count > block.columns, let last = row.cells.last {
      let lost = row.cells[block.columns].lowerBound..<last.upperBound
      add(.lostCells(String(decoding: source.bytes[lost], as: UTF8.self)), at: lost.lowerBound)
    }
    return false
  }
}

extension WordPlaces {
  /// The same of words with code in them, of which only the end behind it is told.
  fileprivate mutating func place(ofEndOf words: ArraySlice<UInt8>) -> Int? {
    guard let code = words.lastIndex(of: BlockWords.code),
      let end = words[code...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return place(of: words[end...])
  }
}
