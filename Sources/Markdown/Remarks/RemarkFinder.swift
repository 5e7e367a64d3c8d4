internal import Diagnostics

/// Finds where a text will not be read as its author meant, from its tree and its source.
///
/// The tree tells what a reader will see: a `](` in it is no link. The source tells where that stands,
/// and whether the author wanted it so (`\[`).
struct RemarkFinder {
  let source: MarkdownSource
  let document: MarkdownDocument
  /// The lines of the source, from 0, of code, and of what else is not Markdown.
  let codeLines: [ClosedRange<Int>]
  /// How many footnotes are shown; the library does not tell which.
  let shownFootnotes: Int
  private var remarks: [MarkdownRemark] = []

  init(
    _ source: MarkdownSource,
    _ document: MarkdownDocument,
    codeLines: [ClosedRange<Int>],
    shownFootnotes: Int
  ) {
    self.source = source
    self.document = document
    self.codeLines = codeLines
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
    return isBlockAsked || hasPair(source) { $0 == UInt8(ascii: "[") && $1 == UInt8(ascii: "^") }
      || hasPair(document.text) { last, byte in
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: " "): last == UInt8(ascii: "]")
        case UInt8(ascii: "*"): last == byte
        default: false
        }
      }
  }

  private static func hasPair(
    _ bytes: [UInt8],
    _ isOne: (_ last: UInt8, _ byte: UInt8) -> Bool
  ) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      if isOne(last, byte) { return true }
      last = byte
    }
    return false
  }

  /// Returns the remarks in the order of the source.
  mutating func run() -> [MarkdownRemark] {
    var blocks = BlockWords(document)
    while let block = blocks.next() {
      let lines = lines(from: block)
      switch block.kind {
      case .heading where block.isEmpty:
        remarks.append(MarkdownRemark(.emptyHeading, at: source.position(of: lines.lowerBound)))
      case .tableRow: readRow(block, lines)
      default: break
      }
      guard !block.words.isEmpty else { continue }
      findLinks(block.words, lines)
      findFootnotes(block.words, lines)
      findEmphasis(block.words, lines)
    }
    readDefinitions()
    return remarks.sorted {
      ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
    }
  }

  /// The bytes of the source from the first line of a block to where the next one begins.
  private func lines(from block: BlockWords.Block) -> Range<Int> {
    func start(_ line: Int) -> Int {
      source.lineStarts[min(max(line - source.firstLine, 0), source.lineCount - 1)]
    }
    let first = start(block.line)
    let end = block.nextLine.map(start) ?? source.bytes.count
    return first..<(end > first ? end : source.bytes.count)
  }

  // MARK: Links

  private mutating func findLinks(_ words: [UInt8], _ lines: Range<Int>) {
    guard words.contains(UInt8(ascii: "]")) else { return }
    var from = lines.lowerBound
    for found in UnreadLinks.find(in: words) {
      let written = Array(words[found.range].prefix { $0 > 0x0B })
      guard
        let place = place(of: written, from..<lines.upperBound)
          ?? place(behindCode: written, from..<lines.upperBound)
      else { continue }
      from = place + 1
      if !found.isWhole, !found.destination.contains(":") { continue }
      remarks.append(
        MarkdownRemark(
          .unreadLink(String(decoding: written, as: UTF8.self), destination: found.destination),
          at: source.position(of: place)
        )
      )
    }
  }

  /// Returns where words stand in the source as they are shown, their first sign with its meaning.
  private func place(of words: [UInt8], _ range: Range<Int>) -> Int? {
    guard let first = words.first, words.count <= range.count else { return nil }
    var start = range.lowerBound
    while start < range.upperBound, start + words.count <= source.bytes.count {
      if let end = source.endOfCode(at: start, before: range.upperBound) {
        start = end
        continue
      }
      if source.bytes[start] == first, !source.isEscaped(start),
        source.bytes[start..<(start + words.count)].elementsEqual(words)
      {
        return start
      }
      start += 1
    }
    return nil
  }

  /// The same of words with code in them, of which only the end is told.
  private func place(behindCode words: [UInt8], _ range: Range<Int>) -> Int? {
    guard let code = words.lastIndex(of: 0),
      let end = words[code...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return place(of: Array(words[end...]), range)
  }

  // MARK: Emphasis

  /// `**` beside a letter or a quotation mark.
  private mutating func findEmphasis(_ words: [UInt8], _ lines: Range<Int>) {
    let star = UInt8(ascii: "*")
    var index = 0
    var from = lines.lowerBound
    while index + 1 < words.count {
      guard words[index] == star, words[index + 1] == star else {
        index += 1
        continue
      }
      var end = index
      while end < words.count, words[end] == star { end += 1 }
      let before = index > 0 ? words[index - 1] : 0x20
      let after = end < words.count ? words[end] : 0x20
      let isAlone = before <= 0x20 && after <= 0x20
      if end - index == 2, !isAlone,
        let place = place(of: [star, star], from..<lines.upperBound, isShown: words, index)
      {
        from = place + 2
        let rest = words[index...].prefix { $0 > 0x20 }
        remarks.append(
          MarkdownRemark(
            .unreadEmphasis(String(String(decoding: rest, as: UTF8.self).prefix(24))),
            at: source.position(of: place)
          )
        )
        // One fault has two ends.
        return
      }
      index = end
    }
  }

  /// Returns where signs stand in the source with the same letters around them as in the words.
  private func place(
    of signs: [UInt8],
    _ range: Range<Int>,
    isShown words: [UInt8],
    _ index: Int
  ) -> Int? {
    let behind = words[(index + signs.count)...].prefix(6).prefix { $0 != 0x0A && $0 != 0x5C }
    return place(of: signs + Array(behind), range) ?? place(of: signs, range)
  }

  // MARK: Footnotes

  private mutating func findFootnotes(_ words: [UInt8], _ lines: Range<Int>) {
    var index = 0
    var from = lines.lowerBound
    while index + 2 < words.count {
      guard words[index] == UInt8(ascii: "["), words[index + 1] == UInt8(ascii: "^") else {
        index += 1
        continue
      }
      let label = words[(index + 2)...].prefix { $0 != UInt8(ascii: "]") && $0 > 0x20 }
      guard label.endIndex < words.count, words[label.endIndex] == UInt8(ascii: "]"),
        !label.isEmpty
      else {
        index += 2
        continue
      }
      let written = Array(words[index...label.endIndex])
      if let place = place(of: written, from..<lines.upperBound) {
        from = place + 1
        remarks.append(
          MarkdownRemark(
            .missingFootnote(String(decoding: label, as: UTF8.self)),
            at: source.position(of: place)
          )
        )
      }
      index = label.endIndex
    }
  }

  /// Reads every `[^label]:` of the source.
  private mutating func readDefinitions() {
    var lines: [String: Int] = [:]
    var unused: [MarkdownRemark] = []
    let cited = citedLabels()
    for index in 0..<source.lineCount where !codeLines.contains(where: { $0.contains(index) }) {
      guard let (label, content) = definition(at: index) else { continue }
      let key = Self.key(label)
      let position = source.position(of: source.line(index).lowerBound)
      let links = linksNotShown(from: content, line: index)
      if let first = lines[key] {
        remarks.append(
          MarkdownRemark(
            .repeatedFootnote(label, firstLine: source.firstLine + first),
            at: position,
            destinations: links
          )
        )
        continue
      }
      lines[key] = index
      if !cited.contains(key) {
        unused.append(MarkdownRemark(.unusedFootnote(label), at: position, destinations: links))
      }
    }
    if lines.count > shownFootnotes { remarks += unused }
  }

  /// The labels of all `[^label]` of the source that are no definitions.
  private func citedLabels() -> Set<String> {
    var labels: Set<String> = []
    for index in 0..<source.lineCount where !codeLines.contains(where: { $0.contains(index) }) {
      let line = source.line(index)
      var start = definition(at: index)?.content ?? line.lowerBound
      while let open = source.bytes[start..<line.upperBound].firstIndex(of: UInt8(ascii: "[")) {
        start = open + 1
        guard start < line.upperBound, source.bytes[start] == UInt8(ascii: "^") else { continue }
        let label = source.bytes[(start + 1)..<line.upperBound].prefix { $0 != UInt8(ascii: "]") }
        labels.insert(Self.key(String(decoding: label, as: UTF8.self)))
      }
    }
    return labels
  }

  /// The label of a footnote as the library compares it.
  static func key(_ label: String) -> String {
    label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  private func definition(at index: Int) -> (label: String, content: Int)? {
    let line = source.line(index)
    let start = source.bytes[line].prefix(3).prefix { $0 == 0x20 }.endIndex
    guard start + 3 < line.upperBound, source.bytes[start] == UInt8(ascii: "["),
      source.bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    let label = source.bytes[(start + 2)..<line.upperBound].prefix {
      $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    let end = label.endIndex
    guard !label.isEmpty, end + 1 < line.upperBound, source.bytes[end] == UInt8(ascii: "]"),
      source.bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: label, as: UTF8.self), end + 2)
  }

  /// The links of a footnote that is not shown: those of its first paragraph.
  private func linksNotShown(from content: Int, line: Int) -> [MarkdownDestination] {
    var end = line + 1
    while end < source.lineCount, !source.line(end).isEmpty, definition(at: end) == nil { end += 1 }
    let stop = end < source.lineCount ? source.line(end).lowerBound : source.bytes.count
    let text = String(decoding: source.bytes[content..<max(content, stop)], as: UTF8.self)
    let note = MarkdownDocument(
      parsing: text[...],
      firstLine: source.firstLine + line,
      remarks: false
    )
    return note.destinations
  }

  // MARK: Tables

  private mutating func readRow(_ block: BlockWords.Block, _ lines: Range<Int>) {
    let first = lines.lowerBound
    let end = source.bytes[first...].firstIndex(of: 0x0A) ?? source.bytes.count
    let row = TableRow(source.bytes, first..<end)
    if let (place, words) = row.partedCell() {
      remarks.append(MarkdownRemark(.partedCell(words), at: source.position(of: place)))
    } else if row.cells.count > block.columns, let lost = row.cells.dropFirst(block.columns).first {
      let rest = source.bytes[lost.lowerBound..<(row.cells.last?.upperBound ?? lost.upperBound)]
      remarks.append(
        MarkdownRemark(
          .lostCells(String(decoding: rest, as: UTF8.self)),
          at: source.position(of: lost.lowerBound)
        )
      )
    }
  }
}
