/// What a name or a sign changes of what may come next.
extension ScriptScanner {
  /// The signs that mean more than that an operand follows.
  enum Sign: Equatable {
    case open(UInt8), close(UInt8)
    case comma, semicolon, colon, condition, arrow, access, step, star, other

    init(_ first: UInt8, _ length: Int, next: UInt8) {
      switch (first, length) {
      case (UInt8(ascii: "("), _), (UInt8(ascii: "["), _), (UInt8(ascii: "{"), _):
        self = .open(first)
      case (UInt8(ascii: ")"), _), (UInt8(ascii: "]"), _), (UInt8(ascii: "}"), _):
        self = .close(first)
      case (UInt8(ascii: ","), _): self = .comma
      case (UInt8(ascii: ";"), _): self = .semicolon
      case (UInt8(ascii: ":"), _): self = .colon
      case (UInt8(ascii: "?"), 1): self = .condition
      case (UInt8(ascii: "."), 1): self = .access
      case (UInt8(ascii: "?"), 2) where next == UInt8(ascii: "."): self = .access
      case (UInt8(ascii: "="), 2) where next == UInt8(ascii: ">"): self = .arrow
      case (UInt8(ascii: "+"), 2) where next == first, (UInt8(ascii: "-"), 2) where next == first:
        self = .step
      case (UInt8(ascii: "*"), 1): self = .star
      default: self = .other
      }
    }
  }

  /// Takes a word, given what was expected where it stands, and where the `async` before it stands.
  mutating func take(
    _ word: ScriptWord,
    before: ScriptExpectation,
    async beforeAsync: ScriptExpectation?
  ) {
    switch word {
    case .if, .while, .with: head = .condition
    case .for: head = .loop
    case .function:
      head = isWithin(beforeAsync ?? before) ? .functionExpression : .functionDeclaration
    case .class: frame.classes.append(isWithin(before))
    case .async: self.beforeAsync = before
    case .of: if frame.kind == .parenthesis(.loop) { expects = .operand }
    default:
      if word.asksForOperand { expects = .operand }
      if word.asksForStatement { expects = .statement }
    }
  }

  /// Says whether what stands where this is expected belongs to an expression.
  private func isWithin(_ expected: ScriptExpectation) -> Bool {
    expected == .operand || expected == .arrowBody
  }

  mutating func take(
    _ sign: Sign,
    at start: Int,
    isPostfix: Bool,
    behind closed: ScriptFrame.Head?
  ) {
    switch sign {
    case .open(UInt8(ascii: "(")):
      open(.parenthesis(head ?? .other), at: start)
      head = nil
      expects = .operand
    case .open(UInt8(ascii: "[")):
      open(.square, at: start)
      expects = .operand
    case .open: openBrace(at: start, behind: closed)
    case .close(let bracket): close(bracket, at: start)
    case .comma:
      frame.isInArrow = false
      expects = frame.kind == .object ? .member : .operand
    case .semicolon:
      frame.isInArrow = false
      frame.conditionals = 0
      frame.classes = []
      expects = frame.isClass ? .member : .statement
    case .colon: takeColon()
    case .condition:
      frame.conditionals += 1
      expects = .operand
    case .arrow:
      frame.isInArrow = true
      expects = .arrowBody
    case .step: expects = isPostfix ? .operation : .operand
    case .star: if expects != .member { expects = .operand }
    case .access, .other: expects = .operand
    }
  }

  private mutating func takeColon() {
    if frame.conditionals > 0 {
      frame.conditionals -= 1
      expects = .operand
      return
    }
    switch frame.kind {
    case .script, .block, .functionBody, .arrowBody, .member: expects = .statement
    default: expects = .operand
    }
  }

  mutating func open(_ kind: ScriptFrame.Kind, at start: Int) {
    var depth = frame.innerDepth
    switch kind {
    case .functionBody, .arrowBody, .member: depth += 1
    default: break
    }
    outer.append(frame)
    frame = ScriptFrame(kind: kind, start: start, functionDepth: depth)
  }

  private mutating func openBrace(at start: Int, behind closed: ScriptFrame.Head?) {
    let kind = kindOfBrace(behind: closed)
    open(kind, at: start)
    switch kind {
    case .object, .classBody: expects = .member
    default: expects = .statement
    }
  }

  private mutating func kindOfBrace(behind closed: ScriptFrame.Head?) -> ScriptFrame.Kind {
    switch expects {
    case .arrowBody: return .arrowBody
    case .operand: return .object
    case .member: return frame.isClass ? .member : .block
    case .statement: return .block
    case .operation, .afterArrow:
      if let isExpression = frame.classes.popLast() {
        return .classBody(isExpression: isExpression)
      }
      switch closed {
      case .functionDeclaration: return .functionBody(isExpression: false)
      case .functionExpression: return .functionBody(isExpression: true)
      case .other where frame.hasMembers: return .member
      default: return .block
      }
    }
  }

  private mutating func close(_ bracket: UInt8, at start: Int) {
    guard !outer.isEmpty else { return stop(.closingBracket, at: start) }
    guard Self.bracket(of: frame.kind) == bracket else { return stopUnclosed() }
    let closed = leave()
    switch closed.kind {
    case .parenthesis(let head):
      expects = head == .condition || head == .loop ? .statement : .operation
      closedHead = head
    case .block: expects = .statement
    case .classBody(let isExpression), .functionBody(let isExpression):
      expects = isExpression ? .operation : .statement
    case .member: expects = frame.isClass ? .member : .operation
    case .arrowBody:
      frame.isInArrow = false
      expects = .afterArrow
    case .object, .square, .script, .substitution: expects = .operation
    }
  }

  private static func bracket(of kind: ScriptFrame.Kind) -> UInt8 {
    switch kind {
    case .parenthesis: UInt8(ascii: ")")
    case .square: UInt8(ascii: "]")
    default: UInt8(ascii: "}")
    }
  }
}
