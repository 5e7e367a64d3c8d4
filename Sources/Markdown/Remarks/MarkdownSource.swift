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

  /// Returns where an address stands in a part, rather in no link, if one of the next ten is in none.
  func place(ofAddress address: [UInt8], in part: Range<Int>) -> Int? {
    var first: Int?
    var seen = 0
    var next = part.lowerBound
    while seen < 10, next + address.count <= part.upperBound,
      let place = bytes.firstIndex(of: address[0], from: next),
      place + address.count <= part.upperBound
    {
      next = place + 1
      guard bytes[place...].starts(with: address) else { continue }
      if !bytes[..<place].suffix(2).elementsEqual("](".utf8) { return place }
      first = first ?? place
      seen += 1
      next = place + address.count
    }
    return first
  }

  /// Returns where the words of a line begin, behind the signs of the quotes and items that they stand in.
  func behindSignsOfBlocks(in line: Range<Int>) -> Int {
    func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }
    var start = line.lowerBound
    while start < line.upperBound {
      let sign = line.clamped(to: start..<line.upperBound).first { !isBlank($0) } ?? line.upperBound
      guard sign < line.upperBound else { return start }
      var end = sign + 1
      switch bytes[sign] {
      case UInt8(ascii: ">"): break
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard end < line.upperBound, isBlank(end) else { return start }
      case 0x30...0x39:
        while end < line.upperBound, end < sign + 9, bytes[end] &- 0x30 < 10 { end += 1 }
        guard end + 1 < line.upperBound, isBlank(end + 1),
          bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
        else { return start }
        end += 1
      default: return start
      }
      start = end
    }
    return start
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
