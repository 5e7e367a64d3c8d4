/// The cells of one line of a table, as GFM parts them: at each `|` without a `\` before it.
struct TableRow {
  /// Where the words of each cell stand, without blanks around them.
  private(set) var cells: [Range<Int>] = []
  private let bytes: [UInt8]
  private let line: Range<Int>
  /// Where the signs stand that part cells.
  private var signs: [Int] = []

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    self.line = line
    var start = line.lowerBound
    for index in line where bytes[index] == UInt8(ascii: "|") && !isEscaped(index) {
      signs.append(index)
      take(start..<index, isOuter: signs.count == 1)
      start = index + 1
    }
    take(start..<line.upperBound, isOuter: true)
  }

  /// What stands before the first sign, or behind the last, is a cell only if it has words.
  private mutating func take(_ range: Range<Int>, isOuter: Bool) {
    let words = bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
    let end = words.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? words.startIndex
    guard !isOuter || end > words.startIndex else { return }
    cells.append(words.startIndex..<end)
  }

  private func isEscaped(_ index: Int) -> Bool {
    var start = index
    while start > line.lowerBound, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
    return (index - start) % 2 == 1
  }

  /// Returns a sign that parts cells within code or a link, and the words around it.
  func partedCell() -> (place: Int, words: String)? {
    for sign in signs {
      if let range = codeAround(sign) ?? linkAround(sign) {
        return (sign, String(decoding: bytes[range], as: UTF8.self))
      }
    }
    return nil
  }

  /// `` `a|b` ``: a run of the same number of signs on both sides, none of which closes another.
  private func codeAround(_ sign: Int) -> Range<Int>? {
    let tick = UInt8(ascii: "`")
    var index = line.lowerBound
    while index < sign {
      guard bytes[index] == tick, !isEscaped(index) else {
        index += 1
        continue
      }
      let length = bytes[index..<line.upperBound].prefix { $0 == tick }.count
      var next = index + length
      while next < line.upperBound {
        let run = bytes[next..<line.upperBound].prefix { $0 == tick }.count
        if run == length { break }
        next += max(run, 1)
      }
      guard next < line.upperBound else {
        index += length
        continue
      }
      if next > sign { return index..<(next + length) }
      index = next + length
    }
    return nil
  }

  /// `[a|b](…)`.
  private func linkAround(_ sign: Int) -> Range<Int>? {
    let before = bytes[line.lowerBound..<sign]
    guard let open = before.lastIndex(of: UInt8(ascii: "[")),
      !before[open...].contains(UInt8(ascii: "]")) || before[open...].contains(UInt8(ascii: "("))
    else { return nil }
    let after = bytes[sign..<line.upperBound]
    guard let end = after.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let whole = bytes[open...end]
    let joint = whole.indices.dropLast().first {
      whole[$0] == UInt8(ascii: "]") && whole[$0 + 1] == UInt8(ascii: "(")
    }
    guard let joint else { return nil }
    // Closed before the sign, it is whole.
    let isClosed = before[open...].contains(UInt8(ascii: ")")) && joint < sign
    return isClosed ? nil : open..<(end + 1)
  }
}
