internal import Diagnostics

/// Finds where in the source each byte of a block's words stands, by going along its nodes and the source at
/// once: what no node has words for is markup.
///
///     source  Xem \[a\] và *[b](c)*.
///     words   Xem [a] và b.
///
/// Where the two do not fit, the words are looked for further on; what is not found has no place.
struct InlinePlaces {
  /// The place of each byte of the block's words.
  ///
  /// Of one that is written in another way, as `\[` or `&#91;`, the complement of its place, and
  /// ``nowhere`` where none is known.
  private(set) var places: [Int32] = []
  /// The labels by which links of the block take their destination from a definition.
  private(set) var labels: Set<String> = []
  /// Where addresses stand among the words that are links as they are.
  private(set) var addresses: [Range<Int>] = []
  /// Whether all words and labels were found.
  private(set) var isComplete = true

  static let nowhere = Int32.min

  /// Says whether a place is that of a character which is written in another way.
  static func isTaken(_ place: Int32) -> Bool { place < 0 && place != nowhere }

  private let document: MarkdownDocument
  private let bytes: [UInt8]
  private let syntax: LinkSyntax
  private let end: Int
  private var cursor: Int
  private var cells: ArraySlice<Range<Int>> = []
  private var isLost = false
  /// How many bytes may be compared while the words are looked for.
  private var patience: Int
  private var open: [Container] = []

  /// A node that others stand in.
  private struct Container {
    var kind: MarkdownNodeKind
    var end: Int
    /// Where its sign begins.
    var sign: Int
    /// How many words stand before it.
    var start: Int
  }

  init(
    _ block: BlockWords.Block,
    of document: MarkdownDocument,
    in lines: Range<Int>,
    _ source: MarkdownSource
  ) {
    self.document = document
    bytes = source.bytes
    end = lines.upperBound
    syntax = LinkSyntax(bytes, end: end, quotes: block.quotes)
    patience = 1 << 12 + 16 * lines.count
    let line =
      lines.lowerBound..<(source.bytes.firstIndex(of: 0x0A, from: lines.lowerBound) ?? bytes.count)
    cursor = source.behindSignsOfBlocks(in: line)
    places.reserveCapacity(block.words.count)
    switch block.kind {
    case .heading: passSignOfHeading()
    case .tableRow: cells = TableRow(source, cursor..<line.upperBound).cells[...]
    default:
      while let definition = syntax.definition(at: cursor) {
        cursor = syntax.beginning(ofLineAt: min(definition.end + 1, end))
      }
    }
    read(block.nodes)
  }

  private mutating func read(_ nodes: Range<Int>) {
    for index in nodes.dropFirst() {
      closeContainers(before: index)
      let node = document.nodes[index]
      if let sign = BlockWords.sign(of: node.kind), sign != BlockWords.cellEnd {
        places.append(isLost ? Self.nowhere : Int32(truncatingIfNeeded: cursor))
      }
      switch node.kind {
      case .text: passWords(document.words(of: node))
      case .code: passCode()
      case .htmlInline: passTag(document.words(of: node))
      case .softBreak, .lineBreak: passBreak()
      case .footnoteReference: pass(upTo: UInt8(ascii: "]"))
      case .taskBox: cursor += 3
      case .tableCell, .emphasis, .strong, .strikethrough, .link, .image:
        open.append(
          Container(kind: node.kind, end: Int(node.end), sign: cursor, start: places.count)
        )
        enter(node.kind)
      default: break
      }
    }
    closeContainers(before: nodes.upperBound)
  }

  private mutating func closeContainers(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      leave(last)
    }
  }

  // MARK: Markup

  private mutating func enter(_ kind: MarkdownNodeKind) {
    switch kind {
    case .tableCell:
      if let cell = cells.popFirst() { (cursor, isLost) = (cell.lowerBound, false) }
      places.append(Int32(truncatingIfNeeded: cursor))
    case .emphasis: passSigns(1)
    case .strong: passSigns(2)
    case .strikethrough: passTildes()
    case .image: if sign(at: cursor) == UInt8(ascii: "!") { cursor += 2 } else { isLost = true }
    // A bare address has no sign.
    default: if opensLink(at: cursor) { cursor += 1 }
    }
  }

  private mutating func leave(_ container: Container) {
    if container.kind == .link, sign(at: container.sign) != UInt8(ascii: "[") {
      addresses.append(container.start..<places.count)
    }
    switch container.kind {
    case .emphasis: passSigns(1)
    case .strong: passSigns(2)
    case .strikethrough: passTildes()
    case .link where sign(at: container.sign) == UInt8(ascii: "<") && !isLost:
      cursor = container.sign
      pass(upTo: UInt8(ascii: ">"))
    case .link where opensLink(at: container.sign), .image: leaveLink(from: container)
    default: break
    }
  }

  private func opensLink(at place: Int) -> Bool {
    let sign = sign(at: place)
    return !isLost && (sign == UInt8(ascii: "[") || sign == UInt8(ascii: "<"))
  }

  /// Passes `](destination)`, `][label]`, `][]` or `]`.
  private mutating func leaveLink(from container: Container) {
    let start = container.sign + (container.kind == .image ? 2 : 1)
    // Words that were found again may stand before the sign.
    guard !isLost, start <= cursor, sign(at: cursor) == UInt8(ascii: "]") else {
      (isLost, isComplete) = (true, false)
      return
    }
    let words = start..<cursor
    cursor += 1
    if let end = syntax.endOfDestination(at: cursor) { return cursor = end }
    var label = words
    if let own = syntax.label(at: cursor) {
      if !own.isEmpty { label = own }
      cursor = own.upperBound + 1
    }
    labels.insert(syntax.key(label))
  }

  private func sign(at place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// Passes `*` or `_`.
  private mutating func passSigns(_ count: Int) {
    guard !isLost, cursor + count <= end,
      bytes[cursor..<cursor + count].allSatisfy({
        $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
      })
    else { return isLost = true }
    cursor += count
  }

  private mutating func passTildes() {
    let count = bytes[min(cursor, end)..<end].prefix(2).prefix { $0 == UInt8(ascii: "~") }.count
    if count == 0 { isLost = true }
    cursor += count
  }

  private mutating func pass(upTo sign: UInt8) {
    guard !isLost, let place = bytes[min(cursor, end)..<end].firstIndex(of: sign) else {
      return isLost = true
    }
    cursor = place + 1
  }

  private mutating func passCode() {
    guard !isLost else { return }
    let opening = bytes[min(cursor, end)..<end].prefix { $0 == UInt8(ascii: "`") }
    var index = opening.isEmpty ? end : opening.endIndex
    while index < end {
      let run = bytes[index..<end].prefix { $0 == UInt8(ascii: "`") }
      if run.count == opening.count { return cursor = run.endIndex }
      index = max(run.endIndex, index + 1)
    }
    isLost = true
  }

  /// HTML stands as it is, but for the signs of quotes at the start of its lines.
  private mutating func passTag(_ words: ArraySlice<UInt8>) {
    for byte in words {
      guard !isLost, sign(at: cursor) == byte else { return isLost = true }
      cursor = byte == 0x0A ? syntax.beginning(ofLineAt: cursor + 1) : cursor + 1
    }
  }

  private mutating func passBreak() {
    guard !isLost else { return }
    while sign(at: cursor) == 0x20 || sign(at: cursor) == 0x09
      || sign(at: cursor) == UInt8(ascii: "\\")
    {
      cursor += 1
    }
    guard sign(at: cursor) == 0x0A else { return isLost = true }
    cursor = syntax.beginning(ofLineAt: cursor + 1)
  }

  private mutating func passSignOfHeading() {
    let signs = bytes[min(cursor, end)..<end].prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count), sign(at: signs.endIndex) <= 0x20 else { return }
    cursor = bytes[signs.endIndex..<end].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
  }

  // MARK: Words

  private mutating func passWords(_ words: ArraySlice<UInt8>) {
    let mark = places.count
    if !isLost, let next = appendPlaces(of: words, at: cursor) { return cursor = next }
    var start = cursor
    while start < end, patience > 0 {
      places.removeSubrange(mark...)
      if let next = appendPlaces(of: words, at: start) {
        (cursor, isLost) = (next, false)
        return
      }
      patience -= places.count - mark + 1
      start += 1
    }
    places.removeSubrange(mark...)
    places += repeatElement(Self.nowhere, count: words.count)
    (isLost, isComplete) = (true, false)
  }

  /// Appends the places of words that are written at a place, and returns where they end there.
  private mutating func appendPlaces(of words: ArraySlice<UInt8>, at start: Int) -> Int? {
    var index = start
    var word = words.startIndex
    while word < words.endIndex {
      guard index < end else { return nil }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), isPunctuation(sign(at: index + 1)) {
        guard bytes[index + 1] == words[word] else { return nil }
        places.append(~Int32(truncatingIfNeeded: index))
        (index, word) = (index + 2, word + 1)
      } else if byte == UInt8(ascii: "&"), let entity = entity(at: index, for: words[word...]) {
        places += repeatElement(~Int32(truncatingIfNeeded: index), count: entity.words)
        (index, word) = (entity.end, word + entity.words)
      } else {
        guard byte == words[word] else { return nil }
        places.append(Int32(truncatingIfNeeded: index))
        (index, word) = (index + 1, word + 1)
      }
    }
    return index
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    0x21...0x2F ~= byte || 0x3A...0x40 ~= byte || 0x5B...0x60 ~= byte || 0x7B...0x7E ~= byte
  }

  /// Returns how many bytes of the words a reference to a character stands for, `&amp;`, and where it ends;
  /// nil where it is no such.
  private func entity(at start: Int, for words: ArraySlice<UInt8>) -> (words: Int, end: Int)? {
    let name = bytes[(start + 1)..<end].prefix(33).prefix {
      $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "#")
    }
    guard !name.isEmpty, sign(at: name.endIndex) == UInt8(ascii: ";") else { return nil }
    let written = bytes[start...name.endIndex]
    // Nearly 2,000 names are known, of which these alone stand for what they are written with.
    let isAmpersand = name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8)
    guard isAmpersand || !words.starts(with: written) else { return nil }
    guard let first = words.first else { return nil }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return length <= words.count ? (length, name.endIndex + 1) : nil
  }
}
