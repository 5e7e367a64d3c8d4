/// Strings, templates, regular expressions and numbers.
extension ScriptScanner {
  mutating func readString(_ quote: UInt8) {
    var end = place + 1
    while end < bytes.count, bytes[end] != quote {
      // U+2028 and U+2029 may stand in a string.
      guard bytes[end] != 0x0A, bytes[end] != 0x0D else { return stop(.string, at: place) }
      if bytes[end] == UInt8(ascii: "\\") {
        let isPair = bytes[end...].dropFirst().starts(with: [0x0D, 0x0A])
        end += isPair ? 2 : 1
      }
      end += 1
    }
    guard end < bytes.count else { return stop(.string, at: place) }
    append(.string, until: end + 1)
    expects = .operation
  }

  /// Reads a template from its beginning or from the end of a substitution on.
  mutating func readTemplate(openedAt start: Int) {
    let isHead = start == place
    var end = place + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "`") {
      if bytes[end] == UInt8(ascii: "$"), end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "{")
      {
        append(isHead ? .templateHead : .templateMiddle, until: end + 2)
        open(.substitution, at: start)
        expects = .operand
        return
      }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return stop(.template, at: start) }
    append(isHead ? .template : .templateTail, until: end + 1)
    expects = .operation
  }

  mutating func readRegularExpression() {
    var end = place + 1
    var isInClass = false
    while end < bytes.count, isInClass || bytes[end] != UInt8(ascii: "/") {
      switch bytes[end] {
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      case UInt8(ascii: "\\"): end += 1
      default: break
      }
      guard end < bytes.count, !ScriptBytes.endsLine(at: end, in: bytes) else {
        return stop(.regularExpression, at: place)
      }
      end += 1
    }
    guard end < bytes.count else { return stop(.regularExpression, at: place) }
    append(.regularExpression, until: endOfName(from: end + 1))
    expects = .operation
  }

  mutating func readNumber() {
    var end = place
    let isPlain = bytes[end] != UInt8(ascii: "0") || !"xXbBoO".utf8.contains(byte(1))
    func skipNamed() {
      while end < bytes.count, ScriptBytes.isOfName(bytes[end]) { end += 1 }
    }
    skipNamed()
    if isPlain {
      let isWhole = bytes[place..<end].allSatisfy {
        ScriptBytes.isDigit($0) || $0 == UInt8(ascii: "_")
      }
      if isWhole, end < bytes.count, bytes[end] == UInt8(ascii: ".") {
        end += 1
        skipNamed()
      }
      let isPower = end > place && bytes[end - 1] | 0x20 == UInt8(ascii: "e")
      if isPower, end < bytes.count, "+-".utf8.contains(bytes[end]) {
        end += 1
        skipNamed()
      }
    }
    append(.number, until: end)
    expects = .operation
  }
}
