/// Writes tokens of scripts with as few spaces as tell them apart, each line break as one.
///
/// No semicolon is left out or added within a statement: where a line break stood between two tokens, one
/// stands.
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
      if breaksLine, !bytes.isEmpty, bytes.last != Self.lineFeed {
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
