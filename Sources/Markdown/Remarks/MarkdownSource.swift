internal import Diagnostics

/// The source of a text, by its lines.
struct MarkdownSource {
  let bytes: [UInt8]
  let firstLine: Int
  let lineStarts: [Int]

  init(_ bytes: [UInt8], firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  var lineCount: Int { lineStarts.count }

  /// The bytes of a line, from 0, without its end.
  func line(_ index: Int) -> Range<Int> {
    let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    return lineStarts[index]..<max(lineStarts[index], end)
  }

  /// Returns line and column in the file; columns count scalars.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: firstLine + low, column: column)
  }

  /// Returns where code ends that begins at a place; nil where none does.
  func endOfCode(at start: Int, before end: Int) -> Int? {
    let tick = UInt8(ascii: "`")
    guard bytes[start] == tick, !isEscaped(start) else { return nil }
    let length = bytes[start..<end].prefix { $0 == tick }.count
    var next = start + length
    while next < end {
      let run = bytes[next..<end].prefix { $0 == tick }.count
      if run == length { return next + run }
      next += max(run, 1)
    }
    // Signs without others that close them are shown.
    return start + length
  }

  /// Says whether a sign has its meaning taken by a `\` before it.
  func isEscaped(_ offset: Int) -> Bool {
    var start = offset
    while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (offset - start) % 2 == 1
  }
}
