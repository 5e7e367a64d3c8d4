/// Writes tokens of scripts with as few spaces as tell them apart.
///
/// No semicolon is left out or added within a statement. A line break stays wherever it may end one
/// (ECMAScript 2024, 12.10, automatic semicolon insertion): those that stand beside a sign that goes on, or
/// before one that closes, cannot. That is 2 % of the bytes of our own scripts after gzip.
struct ScriptWriter {
  private(set) var bytes: [UInt8] = []

  /// Appends the tokens of a script, without those that are dropped.
  mutating func append(
    _ scan: ScriptScan,
    of script: [UInt8],
    dropping dropped: [Range<Int>] = []
  ) {
    var last: ScriptToken?
    var breaksLine = false
    var drops = dropped[...]
    for (number, token) in scan.tokens.enumerated() where token.kind != .hashbang {
      breaksLine = breaksLine || token.isOnNewLine
      while let drop = drops.first, drop.upperBound <= number { drops.removeFirst() }
      if let drop = drops.first, drop.contains(number) {
        // What stands before an import was over; what stands behind it may not go on there.
        if drop.lowerBound == number, drop.count > 1, last != nil { endStatement() }
        continue
      }
      let isBreak = breaksLine && !bytes.isEmpty && bytes.last != Self.lineFeed
      if isBreak, last.map({ Self.mayEnd($0, before: token, in: script) }) ?? true {
        bytes.append(Self.lineFeed)
      } else if let last, Self.isTooClose(last, token, in: script) {
        bytes.append(UInt8(ascii: " "))
      }
      bytes += script[token.range]
      (last, breaksLine) = (token, false)
    }
    if last != nil, !scan.endsStatement { endStatement() }
    endLine()
  }

  /// Appends a line of its own.
  mutating func append(line: String) {
    endLine()
    bytes += line.utf8
    endLine()
  }

  private mutating func endStatement() {
    if let last = bytes.last, last != UInt8(ascii: ";"), last != Self.lineFeed {
      bytes.append(UInt8(ascii: ";"))
    }
  }

  private mutating func endLine() {
    if let last = bytes.last, last != Self.lineFeed { bytes.append(Self.lineFeed) }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Signs with which no statement begins, so that one before them goes on, and those that close.
  private static let goingOn = ["}", ")", "]", ",", ";", ".", "?.", "?", ":", "&&", "||", "??"].map
  {
    Array($0.utf8)
  }

  /// Says whether a statement may end at the line break between two tokens.
  private static func mayEnd(
    _ left: ScriptToken,
    before right: ScriptToken,
    in script: [UInt8]
  ) -> Bool {
    if left.kind == .comment || right.kind == .comment { return true }
    if right.kind == .punctuator, Self.goingOn.contains(where: script[right.range].elementsEqual) {
      return false
    }
    guard left.kind == .punctuator, let end = script[left.range].last else { return true }
    return switch end {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): true
    case UInt8(ascii: "+"), UInt8(ascii: "-"): left.range.count > 1
    default: false
    }
  }

  /// Says whether two tokens would be read as something else without a space between them.
  private static func isTooClose(
    _ left: ScriptToken,
    _ right: ScriptToken,
    in script: [UInt8]
  ) -> Bool {
    let start = script[right.start]
    guard right.kind != .comment else { return script[left.range.upperBound - 1] == start }
    switch left.kind {
    case .name, .privateName: return isOfName(start)
    case .number:
      return isOfName(start) || start == UInt8(ascii: ".") && isWhole(script[left.range])
    case .regularExpression: return isOfName(start) || start == UInt8(ascii: "/")
    case .punctuator: return isOtherSign(left.range, right, in: script)
    default: return false
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    ScriptBytes.isOfName(byte) || byte == UInt8(ascii: "#")
  }

  /// Says whether a point behind a number would belong to it.
  private static func isWhole(_ number: ArraySlice<UInt8>) -> Bool {
    number.allSatisfy { ScriptBytes.isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  private static func isOtherSign(
    _ left: Range<Int>,
    _ right: ScriptToken,
    in script: [UInt8]
  ) -> Bool {
    let (end, start) = (script[left.upperBound - 1], script[right.start])
    // A page that carries a script must not look as if it had a tag of a template.
    if end == start, "{}".utf8.contains(start) { return true }
    guard !ScriptBytes.standsAlone(end), !ScriptBytes.standsAlone(start) else { return false }
    switch start {
    // A comment, the end of a script in a page, one that begins in old scripts, a spread.
    case UInt8(ascii: "/"): return "/*<".utf8.contains(end)
    case UInt8(ascii: "-") where end == UInt8(ascii: "!"): return true
    case UInt8(ascii: ">") where end == UInt8(ascii: "-"): return true
    case UInt8(ascii: "*") where end == UInt8(ascii: "/"): return true
    case UInt8(ascii: "."): return "?.".utf8.contains(end)
    case _ where ScriptBytes.isDigit(start): return end == UInt8(ascii: ".")
    default: return right.kind == .punctuator && isLonger(left, right.range, in: script)
    }
  }

  /// Says whether two signs begin with a longer one than the first.
  private static func isLonger(
    _ left: Range<Int>,
    _ right: Range<Int>,
    in script: [UInt8]
  ) -> Bool {
    let length = ScriptPunctuator.length(script[left.lowerBound]) { offset in
      if offset < left.count { return script[left.lowerBound + offset] }
      let place = right.lowerBound + offset - left.count
      return place < right.upperBound ? script[place] : 0
    }
    return length > left.count
  }
}
