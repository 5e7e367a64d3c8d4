import HTML

/// One step of a compiled template, in plain numbers: frames of the stack of open rows (0 is the
/// page), readers and pieces of markup of the program, and steps.
enum Instruction: Sendable {
  /// Appends a piece of the program's markup.
  case markup(Range<Int>)
  case write(frame: Int, reader: Int)
  /// Goes to the step `end` unless the value is true (a section that opens no rows).
  case skipUnless(frame: Int, reader: Int, end: Int)
  /// Goes to the step `end` if the value is true (an inverted section).
  case skipIf(frame: Int, reader: Int, end: Int)
  /// Runs the steps up to `end` for each of the rows behind a field, then goes there.
  case rows(frame: Int, reader: Int, end: Int)
}

/// A compiled template: the steps that write a page, and what they need.
struct Program: Sendable {
  var steps: [Instruction] = []
  /// All pieces one after another: as arrays of their own, all tasks contended for their counts.
  var markup: [UInt8] = []
  var readers: [any Reader] = []

  /// Appends the page whose row is `page`.
  func run(on page: RowReference, into html: inout HTMLBytes) {
    var frames = [page]
    run(0..<steps.count, &frames, &html)
  }

  private func run(
    _ range: Range<Int>,
    _ frames: inout [RowReference],
    _ html: inout HTMLBytes
  ) {
    var position = range.lowerBound
    while position < range.upperBound {
      let step = steps[position]
      position += 1
      switch step {
      case .markup(let piece):
        html.append(markup: markup[piece])
      case .write(let frame, let reader):
        readers[reader].write(frames[frame], into: &html)
      case .skipUnless(let frame, let reader, let end):
        if !readers[reader].isTrue(frames[frame]) { position = end }
      case .skipIf(let frame, let reader, let end):
        if readers[reader].isTrue(frames[frame]) { position = end }
      case .rows(let frame, let reader, let end):
        let body = position..<end
        readers[reader].openRows(frames[frame]) { row in
          frames.append(row)
          run(body, &frames, &html)
          frames.removeLast()
        }
        position = end
      }
    }
  }
}
