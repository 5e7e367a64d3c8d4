internal import Diagnostics

/// Reads what GitHub Flavored Markdown adds to the words of a text: bare addresses, `~~struck~~` words,
/// and the boxes of lists of tasks.
///
/// The library's own extensions keep their signs in globals, so that two threads spoil each other's
/// texts; here the finished nodes are read once more, and only where a byte says that it may be worth it.
///
///     text "Xem www.a.vn."   →   text "Xem ", link www.a.vn (text), text "."
struct InlineExtensions {
  /// What stands at a place of a text node.
  enum Cut {
    case address(BareAddress, SourcePosition)
    /// Two ends of struck words, and how many signs each has.
    case strikeStart(length: Int), strikeEnd(length: Int)
    case task(isDone: Bool)
  }

  private let source: MarkdownSource
  private var document: MarkdownDocument
  private var places: DestinationFinder
  /// The bytes of the words that are written in another way, as `\~` or `&#126;`.
  private let taken: Set<Int>
  /// The cuts of each text node that has some, by where they begin in its words.
  private var cuts: [Int: [(start: Int, cut: Cut)]] = [:]

  /// Says by the bytes of its words whether a text may have any of them.
  static func mayStand(in text: [UInt8]) -> Bool {
    if BareAddress.mayStand(in: text) { return true }
    var next = 0
    while let place = text.firstIndex(ofEither: UInt8(ascii: "~"), UInt8(ascii: "["), from: next) {
      if text[place] == UInt8(ascii: "~") || isBox(text[place...]) { return true }
      next = place + 1
    }
    return false
  }

  init(_ document: MarkdownDocument, source: [UInt8], firstLine: Int) {
    self.document = document
    self.source = MarkdownSource(source, firstLine: firstLine)
    places = DestinationFinder(source: source, firstLine: firstLine)
    taken = Self.taken(in: document, self.source)
  }

  /// Returns the document with what was found as nodes of its own.
  mutating func run() -> MarkdownDocument {
    find()
    return cuts.isEmpty ? document : rewritten()
  }

  // MARK: Finding

  /// A node that is open, with the ends of struck words that stand in it.
  private struct Frame {
    var index: Int
    var end: Int
    /// Whether a block begins and ends it, and not a sign of emphasis.
    var isBlock: Bool
    var strikes: [StrikeDelimiter] = []
  }

  private struct StrikeDelimiter {
    var node: Int
    var start: Int
    var length: Int
  }

  private mutating func find() {
    var frames: [Frame] = []
    /// The end of the innermost link or picture, in which no other is made.
    var linkEnd = 0
    for (index, node) in document.nodes.enumerated() {
      while let frame = frames.last, frame.end <= index { frames.removeLast() }
      switch node.kind {
      case .paragraph, .heading, .tableRow:
        places.pass(line: node.position.line - source.firstLine + 1)
      case .link, .image: linkEnd = max(linkEnd, Int(node.end))
      case .text:
        let words = document.words(of: node)
        let addresses = index >= linkEnd ? addresses(in: words, after: index) : []
        if let parent = frames.last, let box = box(words, index, parent) {
          cuts[index, default: []].append((words.startIndex, .task(isDone: box)))
        }
        for (address, position) in addresses {
          cuts[index, default: []].append((address.range.lowerBound, .address(address, position)))
        }
        if !frames.isEmpty {
          findStrikes(
            in: words,
            index,
            outside: addresses.map(\.0.range),
            &frames[frames.count - 1]
          )
        }
      default: break
      }
      if node.end > index + 1 {
        frames.append(Frame(index: index, end: Int(node.end), isBlock: node.kind.isBlock))
      }
    }
    for node in cuts.keys { cuts[node]?.sort { $0.start < $1.start } }
  }

  // MARK: Addresses

  private mutating func addresses(
    in words: ArraySlice<UInt8>,
    after index: Int
  ) -> [(BareAddress, SourcePosition)] {
    // Behind the sign of emphasis, at which the words around it begin or end, or at the start of a line.
    let isAtStart: Bool
    switch document.nodes[index - 1].kind {
    case .text, .code, .htmlInline, .footnoteReference, .link, .image: isAtStart = false
    default: isAtStart = true
    }
    return BareAddress.find(in: words, isAtStart: isAtStart, except: taken).compactMap { address in
      // What is escaped, or written as a reference to a character, stands otherwise in the source.
      let host = words[address.range.lowerBound..<address.hostEnd]
      return places.place(ofBare: Array(host)).map { (address, $0) }
    }
  }

  // MARK: Tasks

  /// Says whether the words that begin an item begin with the box of a task, and whether it is done.
  private func box(_ words: ArraySlice<UInt8>, _ index: Int, _ parent: Frame) -> Bool? {
    guard Self.isBox(words), index == parent.index + 1, parent.index > 0,
      words.count > 4 || index + 1 < parent.end,
      case .paragraph = document.nodes[parent.index].kind,
      case .item = document.nodes[parent.index - 1].kind
    else { return nil }
    let number = document.nodes[parent.index].position.line - source.firstLine
    guard source.lineStarts.indices.contains(number) else { return nil }
    let line = source.bytes[source.line(number)]
    guard let bracket = line.firstIndex(of: UInt8(ascii: "[")), !source.isEscaped(bracket) else {
      return nil
    }
    return words[words.startIndex + 1] != UInt8(ascii: " ")
  }

  /// `[ ]`, `[x]` or `[X]`, and white space behind it.
  private static func isBox(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count >= 4 else { return false }
    let bytes = Array(words.prefix(4))
    return bytes[0] == UInt8(ascii: "[") && bytes[2] == UInt8(ascii: "]")
      && (bytes[1] == UInt8(ascii: " ") || bytes[1] | 0x20 == UInt8(ascii: "x"))
      && (bytes[3] == UInt8(ascii: " ") || bytes[3] == UInt8(ascii: "\t"))
  }

  // MARK: Struck words

  /// Finds runs of one or two tildes, and joins each that can end struck words with the last that can
  /// begin some; two of different length are none.
  private mutating func findStrikes(
    in words: ArraySlice<UInt8>,
    _ index: Int,
    outside addresses: [Range<Int>],
    _ frame: inout Frame
  ) {
    func isSign(_ index: Int) -> Bool {
      words[index] == UInt8(ascii: "~") && !taken.contains(index)
    }
    var addresses = addresses[...]
    var next = words.startIndex
    while let start = words.indices[next...].first(where: { isSign($0) }) {
      let end = words.indices[start...].first { !isSign($0) } ?? words.endIndex
      next = end
      while let address = addresses.first, address.upperBound <= start { addresses.removeFirst() }
      guard end - start <= 2, !(addresses.first?.contains(start) ?? false) else { continue }
      let before = sign(endingAt: start, of: words, index, frame)
      let after = sign(at: end, of: words, index, frame)
      let isOpening = after == .letter || after == .punctuation && before != .letter
      let isClosing = before == .letter || before == .punctuation && after != .letter
      let length = end - start
      if isClosing, let opening = frame.strikes.popLast() {
        guard opening.length == length else { continue }
        cuts[opening.node, default: []].append((opening.start, .strikeStart(length: length)))
        cuts[index, default: []].append((start, .strikeEnd(length: length)))
      } else if isOpening {
        frame.strikes.append(StrikeDelimiter(node: index, start: start, length: length))
      }
    }
  }

  /// What stands before a run of signs (GitHub Flavored Markdown 0.29, "left-flanking").
  private func sign(
    endingAt start: Int,
    of words: ArraySlice<UInt8>,
    _ index: Int,
    _ frame: Frame
  ) -> Flank {
    guard start == words.startIndex else {
      return Flank(
        String(decoding: words[..<start].suffix(4), as: UTF8.self).unicodeScalars.last
      )
    }
    if index == frame.index + 1 { return frame.isBlock ? .space : .punctuation }
    return sign(ofNeighbour: document.nodes[index - 1].kind)
  }

  /// What stands behind it.
  private func sign(
    at end: Int,
    of words: ArraySlice<UInt8>,
    _ index: Int,
    _ frame: Frame
  ) -> Flank {
    guard end == words.endIndex else {
      return Flank(String(decoding: words[end...].prefix(4), as: UTF8.self).unicodeScalars.first)
    }
    guard index + 1 < frame.end else { return frame.isBlock ? .space : .punctuation }
    return sign(ofNeighbour: document.nodes[index + 1].kind)
  }

  /// Breaks are white space, all other neighbours of words begin and end with a sign.
  private func sign(ofNeighbour kind: MarkdownNodeKind) -> Flank {
    kind == .softBreak || kind == .lineBreak ? .space : .punctuation
  }

  // MARK: Signs that mean nothing

  private static func taken(in document: MarkdownDocument, _ source: MarkdownSource) -> Set<Int> {
    let hasEscape = source.bytes.indices.contains { index in
      source.bytes[index] == UInt8(ascii: "~") && index > 0
        && source.bytes[index - 1] == UInt8(ascii: "\\")
    }
    guard hasEscape || source.bytes.firstIndex(of: UInt8(ascii: "&"), from: 0) != nil else {
      return []
    }
    var taken: Set<Int> = []
    var blocks = BlockWords(document)
    while let block = blocks.next() {
      let places = InlinePlaces(block, of: document, in: source.lines(of: block), source).places
      var index = 0
      for node in document.nodes[block.nodes.dropFirst()] {
        guard node.kind == .text else {
          if BlockWords.sign(of: node.kind) != nil { index += 1 }
          continue
        }
        for word in 0..<Int(node.textLength) where InlinePlaces.isTaken(places[index + word]) {
          taken.insert(Int(node.textStart) + word)
        }
        index += Int(node.textLength)
      }
    }
    return taken
  }

  // MARK: Rewriting

  private func rewritten() -> MarkdownDocument {
    var result = document
    result.nodes.removeAll(keepingCapacity: true)
    /// Where each old node begins among the new ones.
    var starts: [Int32] = []
    starts.reserveCapacity(document.nodes.count + 1)
    /// The nodes whose end is that of an old one.
    var olds: [(new: Int, end: Int)] = []
    var open: [Int] = []
    for (index, node) in document.nodes.enumerated() {
      starts.append(Int32(result.nodes.count))
      guard let cuts = cuts[index] else {
        olds.append((result.nodes.count, Int(node.end)))
        result.nodes.append(node)
        continue
      }
      append(node, cuts, to: &result, &open)
    }
    starts.append(Int32(result.nodes.count))
    for old in olds { result.nodes[old.new].end = starts[old.end] }
    return result
  }

  /// Appends the pieces of a text node and what stands between them.
  private func append(
    _ node: MarkdownDocument.Node,
    _ cuts: [(start: Int, cut: Cut)],
    to result: inout MarkdownDocument,
    _ open: inout [Int]
  ) {
    func append(_ kind: MarkdownNodeKind, _ words: Range<Int>, at position: SourcePosition) {
      result.nodes.append(
        MarkdownDocument.Node(
          kind: kind,
          end: Int32(result.nodes.count + 1),
          textStart: UInt32(words.lowerBound),
          textLength: UInt32(words.count),
          position: position
        )
      )
    }
    func appendText(_ words: Range<Int>) {
      if !words.isEmpty { append(.text, words, at: node.position) }
    }
    var next = Int(node.textStart)
    let end = next + Int(node.textLength)
    for (start, cut) in cuts {
      appendText(next..<start)
      next = start
      switch cut {
      case .task(let isDone):
        append(.taskBox(isDone: isDone), start..<start, at: node.position)
        next = start + 3
      case .strikeStart(let length):
        open.append(result.nodes.count)
        append(.strikethrough, start..<start, at: node.position)
        next = start + length
      case .strikeEnd(let length):
        if let strike = open.popLast() { result.nodes[strike].end = Int32(result.nodes.count) }
        next = start + length
      case .address(let address, let position):
        let destination = Array(address.prefix.utf8) + result.text[address.range]
        append(.link, result.text.count..<result.text.count + destination.count, at: position)
        result.text += destination
        result.nodes[result.nodes.count - 1].end += 1
        appendText(address.range)
        next = address.range.upperBound
      }
    }
    appendText(next..<end)
  }
}

extension MarkdownNodeKind {
  /// Whether it stands on lines of its own, or in a cell of them.
  fileprivate var isBlock: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
      .link,
      .image, .footnoteReference, .taskBox:
      false
    default: true
    }
  }
}
