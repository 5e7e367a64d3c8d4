// A table begins below a row of `|` and `-`. The library looks for one at each such row, and gives
// short rows of a table all cells of the first.

extension ExcessFinder {
  mutating func countCells(_ range: Range<Int>, _ start: LineStart) {
    if !stretch.isTable, let columns = columns(ofDivider: range, start) {
      if stretch.columns == nil, stretch.lines == 2, isTableForCertain(range, columns) {
        stretch.isTable = true
      } else if stretch.lines - 1 > MarkdownLimit.linesAboveTable {
        return report(
          "more than \(MarkdownLimit.linesAboveTable) lines right above a table: leave an empty line above it",
          at: range.lowerBound
        )
      }
      stretch.columns = max(columns, stretch.columns ?? 0)
    }
    guard let columns = stretch.columns else { return }
    cells += columns
    if let place = placeBeyondColumns(range.upperBound) {
      report("more than \(MarkdownLimit.columns) columns in a table", at: place)
    } else if cells > MarkdownLimit.cells {
      report(
        "more than \(MarkdownLimit.cells) cells in the tables of this text",
        at: range.lowerBound
      )
    }
  }

  /// Returns how many columns a row of `|`, `-` and `:` makes, or nil where the line is none.
  private func columns(ofDivider range: Range<Int>, _ start: LineStart) -> Int? {
    guard start.text < range.upperBound else { return nil }
    var (pipes, hyphens) = (0, 0)
    for byte in bytes[start.text..<range.upperBound] {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return nil
      }
    }
    return pipes > 0 && hyphens > 0 ? pipes + 1 : nil
  }

  /// Says whether two lines after an empty one are the head of a table, whatever stands around.
  private func isTableForCertain(_ divider: Range<Int>, _ columns: Int) -> Bool {
    let head = bytes[stretch.start..<divider.lowerBound - 1]
    let (upper, lower) = (Self.row(head), Self.row(bytes[divider]))
    guard !isUncertain, let upper, let lower, upper.indentation == lower.indentation,
      upper.pipes == lower.pipes, upper.pipes == columns - 1
    else { return false }
    return bytes[divider].split(separator: UInt8(ascii: "|")).filter { !Self.isBlank($0) }
      .allSatisfy { cell in
        let text = Self.trimmed(cell)
        let hyphens = text.drop { $0 == UInt8(ascii: ":") }.prefix { $0 == UInt8(ascii: "-") }
        return !hyphens.isEmpty && hyphens.startIndex - text.startIndex <= 1
          && text.endIndex - hyphens.endIndex <= 1
      }
      && bytes[divider].split(separator: UInt8(ascii: "|")).count { !Self.isBlank($0) } == columns
        - 2
  }

  /// A line that begins and ends with `|` and escapes nothing, indented by spaces only.
  private static func row(_ line: ArraySlice<UInt8>) -> (indentation: Int, pipes: Int)? {
    let text = line.drop { $0 == UInt8(ascii: " ") }
    let indentation = text.startIndex - line.startIndex
    guard indentation <= 3, text.count > 1, text.first == UInt8(ascii: "|"),
      trimmed(text).last == UInt8(ascii: "|"), !text.contains(UInt8(ascii: "\\"))
    else { return nil }
    return (indentation, text.count { $0 == UInt8(ascii: "|") })
  }

  private static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = text.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let last = start.lastIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return last.map { start[...$0] } ?? start.prefix(0)
  }

  /// Returns where a line up to a place has more cells than a row may have.
  private mutating func placeBeyondColumns(_ end: Int) -> Int? {
    var pipes = 0
    while stretch.seenPipes < end {
      switch bytes[stretch.seenPipes] {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "\n"): pipes = 0
      default: break
      }
      // One stands before the first cell and one behind the last.
      if pipes > MarkdownLimit.columns + 1 { return stretch.seenPipes }
      stretch.seenPipes += 1
    }
    return nil
  }
}
