import HTML

/// Collects the steps of a program; markup between two values becomes one piece.
struct ProgramBuilder {
  private var program = Program()
  private var pending = HTMLBytes()

  mutating func append(markup: some Collection<UInt8>) {
    pending.append(markup: markup)
  }

  mutating func append(text: String) {
    pending.append(text: text)
  }

  /// Adds a step that prints a value.
  mutating func write(_ value: Resolution) {
    flush()
    program.steps.append(.write(frame: value.frame, reader: number(of: value.reader)))
  }

  /// Adds a step that depends on a value, and around which `close` will lead.
  ///
  /// Returns the step's number.
  mutating func open(
    _ value: Resolution,
    _ step: (_ frame: Int, _ reader: Int, _ end: Int) -> Instruction
  ) -> Int {
    flush()
    program.steps.append(step(value.frame, number(of: value.reader), 0))
    return program.steps.count - 1
  }

  /// Lets an opened step lead to the step that comes next.
  mutating func close(_ step: Int) {
    flush()
    let end = program.steps.count
    switch program.steps[step] {
    case .skipUnless(let frame, let reader, _):
      program.steps[step] = .skipUnless(frame: frame, reader: reader, end: end)
    case .skipIf(let frame, let reader, _):
      program.steps[step] = .skipIf(frame: frame, reader: reader, end: end)
    case .rows(let frame, let reader, _):
      program.steps[step] = .rows(frame: frame, reader: reader, end: end)
    case .markup, .write:
      preconditionFailure("step \(step) has no end")
    }
  }

  mutating func finished() -> Program {
    flush()
    return program
  }

  private mutating func number(of reader: any Reader) -> Int {
    program.readers.append(reader)
    return program.readers.count - 1
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let start = program.markup.count
    program.markup += pending.bytes
    program.steps.append(.markup(start..<program.markup.count))
    pending.removeAll()
  }
}
