internal import Diagnostics

// `**` that stands beside a quotation mark and a letter begins or ends nothing: `**“Vì dân”**là`.

extension BlockRemarks {
  /// Signs of emphasis, as many as stand together.
  private struct Run {
    /// Among the words.
    var range: Range<Int>
    /// In the source.
    var place: Int
    var sign: UInt8
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?

    var left: Flank { Flank(before) }
    var right: Flank { Flank(after) }

    /// Whether it would begin emphasis, did no letter stand before it.
    var isBarredOpening: Bool {
      left == .letter && after.map { Self.quotes.contains($0) } == true
    }
    /// Whether it would end emphasis, did no letter follow.
    var isBarredEnd: Bool { left == .punctuation && right == .letter }

    /// Whether an author may have begun emphasis with it.
    var mayBegin: Bool {
      if right == .space { return false }
      return left == .space || isBarredOpening
        || before.map { Self.quotes.contains($0) || Self.dashes.contains($0) } == true
    }

    private static let quotes: Set<Unicode.Scalar> = ["\"", "'", "(", "[", "{", "«", "‘", "“"]
    private static let dashes: Set<Unicode.Scalar> = ["-", "/", "–", "—"]
  }

  /// One fault has two ends, and the first is told.
  mutating func findEmphasis(_ words: PlacedWords) {
    /// What may have been begun, by its signs.
    var begun: [[UInt8]: Run] = [:]
    /// Of `**`, whether the next is the other end of what was told.
    var isTold = false
    var last = 0
    for run in runs(in: words) {
      if words.bytes[last..<run.range.lowerBound].contains(BlockWords.cellEnd) {
        (begun, isTold) = ([:], false)
      }
      last = run.range.upperBound
      if run.sign == UInt8(ascii: "*"), run.range.count == 2 {
        if run.left == .space, run.right == .space { continue }
        if !isTold { tell(run) }
        isTold.toggle()
        continue
      }
      let signs = [UInt8](repeating: run.sign, count: run.range.count)
      if let first = begun[signs], run.left != .space, isFault(first, run) {
        begun[signs] = nil
        tell(first)
      } else if run.mayBegin {
        begun[signs] = run
      }
    }
  }

  private func isFault(_ first: Run, _ last: Run) -> Bool {
    if last.sign == UInt8(ascii: "~"), last.range.count != 2 { return false }
    if first.isBarredOpening || last.isBarredEnd { return true }
    // `__a__b`; one sign alone stands in names of files.
    return last.sign == UInt8(ascii: "_") && last.range.count > 1 && first.left == .space
      && last.right == .letter
  }

  private mutating func tell(_ run: Run) {
    guard emphasis > 0 else { return }
    emphasis -= 1
    let sign = String(
      decoding: source.bytes[run.place..<run.place + run.range.count],
      as: UTF8.self
    )
    let rest = source.bytes[run.place...].prefix(96).prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "\\")
    }
    add(
      .unreadEmphasis(sign, words: String(String(decoding: rest, as: UTF8.self).prefix(24))),
      at: run.place
    )
  }

  private func runs(in words: PlacedWords) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < words.bytes.count {
      let sign = words.bytes[index]
      guard "*_~".utf8.contains(sign), let place = words.place(of: index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < words.bytes.count, words.bytes[end] == sign, words.isUnbroken(at: end) {
        end += 1
      }
      let after = source.bytes[(place + end - index)...].prefix(4)
      runs.append(
        Run(
          range: index..<end,
          place: place,
          sign: sign,
          before: String(decoding: source.bytes[..<place].suffix(4), as: UTF8.self).unicodeScalars
            .last,
          after: String(decoding: after, as: UTF8.self).unicodeScalars.first
        )
      )
      index = end
    }
    return runs
  }
}
