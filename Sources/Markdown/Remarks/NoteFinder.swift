internal import Diagnostics

/// Finds the footnotes of a text that no reader is led to, by which of them lead to which.
///
/// Those that nothing cites are no nodes of the tree: the text is read once more with a citation of each
/// above it.
struct NoteFinder {
  private let text: ParsedText
  private var source: MarkdownSource
  /// The text itself, or with a citation of each of its footnotes; lines above the first are not its own.
  private(set) var whole: ParsedText
  private var notes: [Note] = []

  /// The first line of a footnote.
  private struct Note {
    /// From 0.
    var line: Int
    var label: Range<Int>
    /// The label as the library compares it.
    var key: String
    /// Whether the label is taken by another.
    var isRepeated = false

    /// Where `[^` stands.
    var start: Int { label.lowerBound - 2 }
  }

  /// Footnotes of one text that are made to be read though nothing cites them.
  private static let mostHidden = 2_000

  init(_ text: ParsedText, _ source: MarkdownSource) {
    (self.text, self.source, whole) = (text, source, text)
  }

  mutating func run() -> [MarkdownRemark] {
    notes = written()
    guard !notes.isEmpty else { return [] }
    let shown = lines(ofNotesIn: text)
    let hidden = notes.filter { !shown.contains($0.line) }
    if !hidden.isEmpty {
      whole = citing(hidden.prefix(Self.mostHidden), besides: shown)
      let all = lines(ofNotesIn: whole)
      let read = Set(hidden.prefix(Self.mostHidden).map(\.line))
      // What only looks like one is a part of a paragraph.
      notes.removeAll { read.contains($0.line) && !all.contains($0.line) }
    }
    let first = Dictionary(notes.map { ($0.key, $0.line) }, uniquingKeysWith: min)
    for index in notes.indices {
      notes[index].isRepeated = first[notes[index].key] != notes[index].line
    }
    var remarks = unused(shown) + repeated(first)
    if !hidden.isEmpty, !remarks.isEmpty { remarks[0].destinations = destinationsNotShown() }
    return remarks
  }

  // MARK: Reading

  /// Returns what begins like a footnote, outside of code.
  private func written() -> [Note] {
    var isCode = [Bool](repeating: false, count: source.lineStarts.count)
    for lines in text.codeLines {
      for line in lines.clamped(to: 0...isCode.count - 1) { isCode[line] = true }
    }
    return source.lineStarts.indices.compactMap { index in
      guard !isCode[index] else { return nil }
      let line = source.line(index)
      let start = source.behindSignsOfBlocks(in: line, isBehindNotes: false)
      guard let label = source.note(at: start, in: line) else { return nil }
      let key = LinkSyntax.key(String(decoding: source.bytes[label], as: UTF8.self))
      return Note(line: index, label: label, key: key)
    }
  }

  /// The lines, from 0, on which the footnotes of a tree begin.
  private func lines(ofNotesIn read: ParsedText) -> Set<Int> {
    Set(read.document.nodes.lazy.filter { $0.kind == .footnoteDefinition }.map(line))
  }

  private func line(_ node: MarkdownDocument.Node) -> Int { node.position.line - text.firstLine }

  /// Returns the text with citations above it; footnotes of one label get others of the same length.
  private func citing(_ hidden: some Collection<Note>, besides shown: Set<Int>) -> ParsedText {
    var taken = Set(notes.filter { shown.contains($0.line) }.map(\.key))
    var head: [UInt8] = []
    var body: [UInt8] = []
    var next = 0
    for (number, note) in hidden.enumerated() {
      var label = Array(source.bytes[note.label])
      if !taken.insert(note.key).inserted, let sign = Unicode.Scalar(0xF_0000 + number) {
        // One of the characters that nobody uses, and columns stay as they are.
        let length = label.count { $0 & 0xC0 != 0x80 }
        label = Array(String(sign).utf8) + repeatElement(UInt8(ascii: "x"), count: length - 1)
      }
      head += "[^".utf8 + label + "]\n\n".utf8
      body += source.bytes[next..<note.label.lowerBound] + label
      next = note.label.upperBound
    }
    return ParsedText(
      head + body + source.bytes[next...],
      firstLine: text.firstLine - 2 * hidden.count
    )
  }

  // MARK: Who cites whom

  /// Returns, for the line of each footnote and for the text itself (-1), the lines of those that it cites.
  private func citations() -> [Int: [Int]] {
    let nodes = whole.document.nodes
    var lines: [ArraySlice<UInt8>: Int] = [:]
    for node in nodes where node.kind == .footnoteDefinition {
      lines[whole.document.words(of: node)] = line(node)
    }
    var citations: [Int: [Int]] = [:]
    var (citing, end) = (-1, 0)
    /// Whether the block stands above the text.
    var isOurs = false
    for (index, node) in nodes.enumerated() {
      if index >= end { citing = -1 }
      switch node.kind {
      case .paragraph, .heading, .tableRow: isOurs = line(node) < 0
      case .footnoteDefinition: (citing, end) = (line(node), Int(node.end))
      case .footnoteReference where !isOurs:
        if let cited = lines[whole.document.words(of: node)] {
          citations[citing, default: []].append(cited)
        }
      default: break
      }
    }
    return citations
  }

  /// Returns remarks on the footnotes that the text does not lead to, and on those that say nothing.
  private mutating func unused(_ shown: Set<Int>) -> [MarkdownRemark] {
    let citations = citations()
    var reached: Set<Int> = []
    func reach(_ line: Int) {
      var open = [line]
      while let line = open.popLast() {
        for next in citations[line] ?? [] where reached.insert(next).inserted { open.append(next) }
      }
    }
    reach(-1)
    var remarks: [MarkdownRemark] = []
    let empty = emptyLines()
    for note in notes where reached.contains(note.line) && empty.contains(note.line) {
      remarks.append(remark(.emptyFootnote(label(note)), on: note))
    }
    let others = notes.filter { !reached.contains($0.line) }
    let cited = Set(
      others.flatMap { note in citations[note.line]?.filter { $0 != note.line } ?? [] }
    )
    // What an unused footnote cites is no further mistake.
    for note in others where note.isRepeated { reach(note.line) }
    for note in others.filter({ !cited.contains($0.line) }) + others
    where !note.isRepeated && reached.insert(note.line).inserted {
      reach(note.line)
      let isCitedByNotes = shown.contains(note.line)
      remarks.append(
        remark(.unusedFootnote(label(note), isCitedByNotes: isCitedByNotes), on: note)
      )
    }
    return remarks
  }

  /// The lines of footnotes that nothing stands in.
  private func emptyLines() -> Set<Int> {
    let nodes = whole.document.nodes
    return Set(
      nodes.indices.filter {
        nodes[$0].kind == .footnoteDefinition && Int(nodes[$0].end) <= $0 + 1
      }.map { line(nodes[$0]) }
    )
  }

  private mutating func repeated(_ first: [String: Int]) -> [MarkdownRemark] {
    var remarks: [MarkdownRemark] = []
    for note in notes where note.isRepeated {
      let line = text.firstLine + (first[note.key] ?? 0)
      remarks.append(remark(.repeatedFootnote(label(note), firstLine: line), on: note))
    }
    return remarks
  }

  private func label(_ note: Note) -> String {
    String(decoding: source.bytes[note.label], as: UTF8.self)
  }

  private mutating func remark(_ kind: MarkdownRemark.Kind, on note: Note) -> MarkdownRemark {
    MarkdownRemark(kind, at: source.position(of: note.start))
  }

  /// The links of what is not shown.
  private func destinationsNotShown() -> [MarkdownDestination] {
    func place(_ destination: MarkdownDestination) -> [Int] {
      [destination.position.line, destination.position.column]
    }
    let shown = Set(text.document.destinations.map(place))
    return whole.document.destinations.filter { !shown.contains(place($0)) }
  }
}
