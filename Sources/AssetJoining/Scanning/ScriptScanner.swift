/// Reads a script as tokens, without a parser: brackets and what stands before them tell what may come
/// next.
///
/// What cannot be told apart without a parser is rare and of no use: a block behind `return` and a line
/// break, a class behind `export default` that is divided by something.
package struct ScriptScanner {
  let bytes: [UInt8]
  var place = 0
  var scan = ScriptScan()
  /// The innermost bracket that is open, and those around it.
  var frame = ScriptFrame(kind: .script, start: 0, functionDepth: 0)
  var outer: [ScriptFrame] = []
  var expects = ScriptExpectation.statement
  /// What stands before the next parenthesis, where that is not just any expression.
  var head: ScriptFrame.Head?
  /// The head of the parenthesis that was closed last, while nothing stands behind it.
  var closedHead: ScriptFrame.Head?
  /// What was expected where the `async` stood that was read last, while nothing stands behind it.
  var beforeAsync: ScriptExpectation?
  /// Whether the last token is `.` or `?.`.
  private var isProperty = false
  private var isOnNewLine = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  package static func scan(_ bytes: [UInt8]) -> ScriptScan {
    var scanner = ScriptScanner(bytes)
    scanner.scan.tokens.reserveCapacity(bytes.count / 4)
    scanner.readHashbang()
    while scanner.scan.problem == nil, scanner.place < bytes.count { scanner.readNext() }
    if scanner.scan.problem == nil, !scanner.outer.isEmpty { scanner.stopUnclosed() }
    scanner.scan.endsStatement = scanner.expects == .statement
    return scanner.scan
  }

  mutating func stop(_ kind: ScriptProblem.Kind, at place: Int) {
    scan.problem = ScriptProblem(kind: kind, place: place)
  }

  mutating func stopUnclosed() {
    stop(frame.kind == .substitution ? .template : .bracket, at: frame.start)
  }

  /// Leaves a bracket, and returns it.
  mutating func leave() -> ScriptFrame {
    defer { if let last = outer.popLast() { frame = last } }
    return frame
  }

  func byte(_ offset: Int) -> UInt8 {
    place + offset < bytes.count ? bytes[place + offset] : 0
  }

  private mutating func readNext() {
    if let space = ScriptBytes.space(at: place, in: bytes) {
      place += space.length
      if space.endsLine { isOnNewLine = true }
      return
    }
    let first = bytes[place]
    switch first {
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"): skipLine()
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): readComment()
    case UInt8(ascii: "/") where expects != .operation: readRegularExpression()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(first)
    case UInt8(ascii: "`"): readTemplate(openedAt: place)
    case UInt8(ascii: "}") where frame.kind == .substitution:
      readTemplate(openedAt: leave().start)
    case _ where ScriptBytes.isDigit(first): readNumber()
    case UInt8(ascii: ".") where ScriptBytes.isDigit(byte(1)): readNumber()
    case UInt8(ascii: "#") where ScriptBytes.isOfName(byte(1)): readPrivateName()
    case _ where ScriptBytes.isOfName(first): readName()
    default: readPunctuator()
    }
  }

  /// Appends a token that ends before a place, and goes on there.
  mutating func append(_ kind: ScriptToken.Kind, until end: Int, word: ScriptWord? = nil) {
    let begins = beginsStatement(kind, word)
    if begins { frame.isInArrow = false }
    scan.tokens.append(
      ScriptToken(
        kind: kind,
        range: place..<end,
        word: word,
        isOnNewLine: isOnNewLine,
        beginsStatement: begins,
        functionDepth: frame.innerDepth
      )
    )
    place = end
    isOnNewLine = false
    isProperty = false
    if kind != .comment { (closedHead, beforeAsync) = (nil, nil) }
  }

  /// Says whether a statement begins with a token, also where a semicolon is left out before it
  /// (section 12.10).
  private func beginsStatement(_ kind: ScriptToken.Kind, _ word: ScriptWord?) -> Bool {
    let first = bytes[place]
    guard kind != .comment, kind != .punctuator || !ScriptBytes.closesBracket(first) else {
      return false
    }
    switch expects {
    case .statement: return true
    case .operation where isOnNewLine:
      switch kind {
      case .name: return word != .in && word != .instanceof
      case .number, .string, .regularExpression, .privateName: return true
      case .punctuator:
        let isStep = "+-".utf8.contains(first) && byte(1) == first
        return isStep || "{!~@".utf8.contains(first) && byte(1) != UInt8(ascii: "=")
      default: return false
      }
    case .afterArrow where isOnNewLine: return !",;)]}:".utf8.contains(first)
    default: return false
    }
  }

  private mutating func readName() {
    let end = endOfName(from: place)
    let word = isProperty ? nil : ScriptWord(bytes[place..<end])
    guard !isProperty, !(expects == .member && frame.hasMembers) else {
      let isModifier = !isProperty && (word?.isModifier ?? false)
      append(.name, until: end)
      expects = isModifier ? .member : .operation
      return
    }
    let (before, isAfterAsync) = (expects, isOnNewLine ? nil : beforeAsync)
    append(.name, until: end, word: word)
    expects = .operation
    if let word { take(word, before: before, async: isAfterAsync) }
  }

  private mutating func readPrivateName() {
    append(.privateName, until: endOfName(from: place + 1))
    expects = .operation
  }

  func endOfName(from start: Int) -> Int {
    var end = start
    while end < bytes.count, ScriptBytes.isOfName(bytes[end]) {
      if bytes[end] == UInt8(ascii: "\\"), end + 2 < bytes.count,
        bytes[end + 2] == UInt8(ascii: "{")
      {
        end = bytes[end...].firstIndex(of: UInt8(ascii: "}")) ?? bytes.count - 1
      } else if bytes[end] >= 0x80, ScriptBytes.space(at: end, in: bytes) != nil {
        break
      }
      end += 1
    }
    return end
  }

  private mutating func readPunctuator() {
    let first = bytes[place]
    let length = ScriptPunctuator.length(first) { byte($0) }
    let sign = Sign(first, length, next: byte(1))
    let start = place
    let (isPostfix, closed) = (expects == .operation && !isOnNewLine, closedHead)
    append(.punctuator, until: place + length)
    isProperty = sign == .access
    take(sign, at: start, isPostfix: isPostfix, behind: closed)
  }
}

/// Comments.
extension ScriptScanner {
  private mutating func readHashbang() {
    guard bytes.starts(with: "#!".utf8) else { return }
    append(.hashbang, until: endOfLine(from: 0))
  }

  private mutating func skipLine() { place = endOfLine(from: place) }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !ScriptBytes.endsLine(at: end, in: bytes) { end += 1 }
    return end
  }

  private mutating func readComment() {
    var end = place + 2
    var endsLine = false
    while end + 1 < bytes.count,
      bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/")
    {
      if ScriptBytes.endsLine(at: end, in: bytes) { endsLine = true }
      end += 1
    }
    guard end + 1 < bytes.count else { return stop(.comment, at: place) }
    if byte(2) == UInt8(ascii: "!") {
      let (closed, async, access) = (closedHead, beforeAsync, isProperty)
      append(.comment, until: end + 2)
      (closedHead, beforeAsync, isProperty) = (closed, async, access)
    } else {
      place = end + 2
    }
    if endsLine { isOnNewLine = true }
  }
}
