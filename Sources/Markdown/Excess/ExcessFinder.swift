internal import Diagnostics

/// Looks at each line once, and counts what stands in one paragraph.
struct ExcessFinder {
  /// Lines between which no paragraph ends for certain.
  struct Stretch {
    var start: Int
    var lines = 0
    var openers = 0
    /// The item that it is the text of.
    var item: Item?
    /// How many cells each further line makes, where it may be a row.
    var columns: Int?
    /// Whether each line that begins with `|` is a row for certain.
    var isTable = false
    /// Up to where `|` were counted.
    var seenPipes: Int
    var mayDefine = false

    init(start: Int, item: Item? = nil) {
      self.start = start
      self.item = item
      seenPipes = start
    }
  }

  struct Item {
    var indentation: Int
    /// Where its text begins, if known.
    var content: Int?
    var isNumbered: Bool
  }

  /// A block of code that no list or quote is around.
  private struct Fence {
    var sign: UInt8
    var length: Int
  }

  let bytes: [UInt8]
  let firstLine: Int
  private let mostOpeners: Int
  var lineStart = 0
  var stretch = Stretch(start: 0)
  var excess: MarkdownExcess?
  var cells = 0
  /// How many references there can be.
  private let signs: Int
  private let areOpenersCounted: Bool
  private let areDefinitionsMeasured: Bool
  private var work = 0
  private var longestDefinition = 0
  private var fence: Fence?
  /// Whether a line began with `<`, or a fence stands where it may be in an item or not: what comes
  /// then may be HTML or code, where no sign means anything.
  var isUncertain = false

  init(_ bytes: [UInt8], firstLine: Int, mostOpeners: Int = MarkdownLimit.openers) {
    self.mostOpeners = mostOpeners
    self.bytes = bytes
    self.firstLine = firstLine
    var (signs, place) = (0, 0)
    while let next = bytes.firstIndex(ofEither: UInt8(ascii: "["), UInt8(ascii: "<"), from: place) {
      signs += 1
      place = next + 1
    }
    self.signs = signs
    areOpenersCounted = signs > mostOpeners || signs * bytes.count > MarkdownLimit.work
    areDefinitionsMeasured = signs * bytes.count > MarkdownLimit.referenced
  }

  mutating func run() -> MarkdownExcess? {
    while lineStart < bytes.count {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: lineStart) ?? bytes.count
      read(lineStart..<end)
      if let excess { return excess }
      lineStart = end + 1
    }
    lineStart = bytes.count
    endStretch()
    return excess
  }

  private mutating func read(_ range: Range<Int>) {
    if let open = fence {
      if closes(open, range) { fence = nil }
      return stretch = Stretch(start: range.upperBound + 1)
    }
    let start = LineStart(bytes, range)
    if isEmpty(range, start) {
      endStretch()
      return stretch = Stretch(start: range.upperBound + 1)
    }
    if let place = start.tooDeep {
      return report(
        "more than \(MarkdownLimit.depth) quotes and lists inside each other",
        at: place
      )
    }
    if let opened = opensFence(range) {
      endStretch()
      return fence = opened
    }
    if isDoubtful(range, start) { isUncertain = true }
    divide(at: start, range)
    stretch.lines += 1
    if start.text < range.upperBound, bytes[start.text] == UInt8(ascii: "[") {
      stretch.mayDefine = true
    }
    countCells(range, start)
    if areOpenersCounted { countOpeners(range) }
  }

  /// Begins a new stretch where the line is a text of its own.
  private mutating func divide(at start: LineStart, _ range: Range<Int>) {
    let isFirst = stretch.lines == 0
    if isFirst || beginsItem(start, range) {
      if !isFirst { endStretch() }
      stretch = Stretch(start: range.lowerBound, item: item(start))
    } else if stretch.isTable {
      stretch.isTable =
        start.first == nil && start.indentation.map { $0 <= 3 } == true
        && bytes[start.text] == UInt8(ascii: "|")
      guard stretch.isTable else { return }
      let columns = stretch.columns
      endStretch()
      stretch = Stretch(start: range.lowerBound)
      (stretch.columns, stretch.isTable) = (columns, true)
    } else if let item = stretch.item, (start.indentation ?? 0) < item.content ?? .max {
      stretch.item = nil
    }
  }

  private func item(_ start: LineStart) -> Item? {
    guard let indentation = start.indentation, let first = start.first, first != .quote,
      first != .note, !start.isRule
    else { return nil }
    if indentation > 3, stretch.item == nil { return nil }
    var isNumbered = false
    if case .number = first { isNumbered = true }
    return Item(indentation: indentation, content: start.content, isNumbered: isNumbered)
  }

  /// Says whether a line that follows another begins an item, whatever stood before.
  ///
  /// Deeper than three columns it may as well go on with a paragraph, unless the item before tells.
  /// An item without a text and one with another number than 1 cannot interrupt a paragraph.
  private func beginsItem(_ start: LineStart, _ range: Range<Int>) -> Bool {
    guard let indentation = start.indentation, let first = start.first,
      start.text < range.upperBound
    else { return false }
    let isBeside = !isUncertain && stretch.item.map { $0.indentation == indentation } == true
    switch first {
    case .quote, .note: return false
    case .number(let number) where number != 1:
      return isBeside && stretch.item?.isNumbered == true
    case .number, .bullet:
      let inner = isUncertain ? nil : stretch.item?.content
      return indentation <= 3 || isBeside || inner.map { $0...$0 + 3 ~= indentation } == true
    }
  }

  /// Says whether a line is empty but for the signs of quotes, and no text anywhere.
  private func isEmpty(_ range: Range<Int>, _ start: LineStart) -> Bool {
    guard start.text == range.upperBound else { return false }
    guard start.first != nil else { return true }
    guard let indentation = start.indentation, indentation <= 3 else { return false }
    var spaces = 0
    return bytes[(range.lowerBound + indentation)..<range.upperBound].allSatisfy { byte in
      spaces = byte == UInt8(ascii: " ") ? spaces + 1 : 0
      return byte == UInt8(ascii: ">") || byte == UInt8(ascii: " ") && spaces <= 1
    }
  }

  private func isDoubtful(_ range: Range<Int>, _ start: LineStart) -> Bool {
    let text = bytes[start.text..<range.upperBound]
    return text.first == UInt8(ascii: "<")
      || start.first == nil && (text.starts(with: Self.backticks) || text.starts(with: Self.tildes))
  }

  private static let backticks = Array("```".utf8)
  private static let tildes = Array("~~~".utf8)

  private func opensFence(_ range: Range<Int>) -> Fence? {
    guard !isUncertain, let sign = bytes[range].first,
      sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~")
    else { return nil }
    let length = bytes[range].prefix { $0 == sign }.count
    guard length >= 3 else { return nil }
    let isCode = sign == UInt8(ascii: "`") && bytes[range].dropFirst(length).contains(sign)
    return isCode ? nil : Fence(sign: sign, length: length)
  }

  private func closes(_ fence: Fence, _ range: Range<Int>) -> Bool {
    let text = bytes[range].drop { $0 == UInt8(ascii: " ") }
    let length = text.prefix { $0 == fence.sign }.count
    return text.startIndex - range.lowerBound <= 3 && length >= fence.length
      && text.dropFirst(length).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private mutating func countOpeners(_ range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let next = place + 1 < range.upperBound ? bytes[place + 1] : 0
      let isTag =
        bytes[place] == UInt8(ascii: "<")
        && (next == UInt8(ascii: "!") || next == UInt8(ascii: "?"))
      if bytes[place] == UInt8(ascii: "[") || isTag {
        stretch.openers += 1
        if stretch.openers > mostOpeners {
          return report(
            "more than \(mostOpeners) '[', '<!' and '<?' in one paragraph: divide it with empty lines",
            at: place
          )
        }
      }
      place += 1
    }
  }

  private mutating func endStretch() {
    let range = stretch.start..<max(stretch.start, min(lineStart, bytes.count))
    work += stretch.openers * range.count
    if work > MarkdownLimit.work {
      return report(
        "too many '[', '<!' and '<?' in the long paragraphs of this text: divide them with empty lines",
        at: stretch.start
      )
    }
    guard stretch.mayDefine, areDefinitionsMeasured else { return }
    longestDefinition = max(longestDefinition, DefinitionSize.longest(in: bytes, range))
    if longestDefinition * signs > MarkdownLimit.referenced {
      report(
        "the addresses and titles that links take from a definition come to more than "
          + "\(MarkdownLimit.referenced >> 20) MiB in this text: shorten the definition",
        at: stretch.start
      )
    }
  }

  mutating func report(_ message: String, at place: Int) {
    guard excess == nil else { return }
    let lines = bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = bytes[start..<place].count { $0 & 0xC0 != 0x80 } + 1
    excess = MarkdownExcess(
      position: SourcePosition(line: firstLine + lines, column: column),
      message: message
    )
  }
}
