internal import Diagnostics

/// The source of a text, by its lines.
struct MarkdownSource {
  let bytes: [UInt8]
  let firstLine: Int
  /// Where each line begins.
  let lineStarts: [Int]
  /// A place whose column is known, so that on a line of five million bytes columns are counted once.
  private var counted = (offset: 0, column: 1)

  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    var starts = [0]
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: starts[starts.count - 1]) {
      starts.append(end + 1)
    }
    lineStarts = starts
  }

  /// The bytes of a line, from 0, without its end.
  func line(_ index: Int) -> Range<Int> {
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    return lineStarts[index]..<max(lineStarts[index], end)
  }

  /// Returns line and column in the file; columns count scalars.
  mutating func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let known =
      counted.offset >= lineStarts[low] && counted.offset <= offset
      ? counted : (lineStarts[low], 1)
    counted = (offset, known.column + bytes[known.offset..<offset].count { $0 & 0xC0 != 0x80 })
    return SourcePosition(line: firstLine + low, column: counted.column)
  }

  /// The bytes from the first line of a block to where the next one begins.
  func lines(of block: BlockWords.Block) -> Range<Int> {
    func start(_ line: Int) -> Int {
      lineStarts[min(max(line - firstLine, 0), lineStarts.count - 1)]
    }
    let first = start(block.line)
    let end = block.nextLine.map(start) ?? bytes.count
    return first..<(end > first ? end : bytes.count)
  }

  /// Returns where the words of a line begin, behind the signs of the quotes, items and notes that they
  /// stand in.
  func behindSignsOfBlocks(in line: Range<Int>, isBehindNotes: Bool = true) -> Int {
    func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }
    var start = line.lowerBound
    while start < line.upperBound {
      let sign = line.clamped(to: start..<line.upperBound).first { !isBlank($0) } ?? line.upperBound
      guard sign < line.upperBound else { return sign }
      var end = sign + 1
      switch bytes[sign] {
      case UInt8(ascii: ">"): break
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard end == line.upperBound || isBlank(end) else { return sign }
      case 0x30...0x39:
        while end < line.upperBound, end < sign + 9, bytes[end] &- 0x30 < 10 { end += 1 }
        guard end < line.upperBound, end + 1 == line.upperBound || isBlank(end + 1),
          bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
        else { return sign }
        end += 1
      case UInt8(ascii: "["):
        guard isBehindNotes, let note = note(at: sign, in: line) else { return sign }
        end = note.upperBound + 2
      default: return sign
      }
      start = end
    }
    return start
  }

  /// Returns the label of `[^label]:` at a place, which begins a footnote.
  func note(at open: Int, in line: Range<Int>) -> Range<Int>? {
    guard let label = Self.citation(at: open, in: bytes[line]),
      label.endIndex + 1 < line.upperBound, bytes[label.endIndex + 1] == UInt8(ascii: ":")
    else { return nil }
    return label.indices
  }

  /// Returns the label of `[^label]` at a place.
  static func citation(at open: Int, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard open + 2 < bytes.endIndex, bytes[open] == UInt8(ascii: "["),
      bytes[open + 1] == UInt8(ascii: "^")
    else { return nil }
    let label = bytes[(open + 2)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[")
    }
    guard !label.isEmpty, label.endIndex < bytes.endIndex,
      bytes[label.endIndex] == UInt8(ascii: "]")
    else { return nil }
    return label
  }

  /// Says whether a sign has its meaning taken by a `\` before it.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }

  /// Returns where code stands in a part, its signs included: a run of them, up to the next one of the
  /// same length (CommonMark 0.31, "Code spans").
  func codeSpans(in part: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in part where bytes[index] == UInt8(ascii: "`") {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    var closing = Dictionary(grouping: runs.indices.reversed()) { runs[$0].count }
    var spans: [Range<Int>] = []
    var index = 0
    while index < runs.count {
      let run = runs[index]
      while let next = closing[run.count]?.last, next <= index { closing[run.count]?.removeLast() }
      guard !isEscaped(run.lowerBound), let end = closing[run.count]?.last else {
        index += 1
        continue
      }
      spans.append(run.lowerBound..<runs[end].upperBound)
      index = end + 1
    }
    return spans
  }

  /// Returns where signs stand in a part that mean something: outside of code, and not escaped.
  func places(where isSign: (UInt8) -> Bool, in part: Range<Int>) -> [Int] {
    var spans = codeSpans(in: part)[...]
    return part.filter { index in
      while let span = spans.first, span.upperBound <= index { spans.removeFirst() }
      return isSign(bytes[index]) && !(spans.first?.contains(index) ?? false)
        && !isEscaped(index)
    }
  }
}
