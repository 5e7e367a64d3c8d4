/// How long what definitions of references (`[a]: address "title"`) give to each that uses them.
enum DefinitionSize {
  /// Returns the length of the longest address with its title in some lines.
  static func longest(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var longest = 0
    var place = range.lowerBound
    let end = range.upperBound
    while place + 1 < end {
      guard bytes[place] == UInt8(ascii: "]"), bytes[place + 1] == UInt8(ascii: ":") else {
        place += 1
        continue
      }
      place += 2
      let address = address(bytes, skippingSpace(bytes, place..<end)..<end)
      let title = title(bytes, skippingSpace(bytes, address.upperBound..<end)..<end)
      longest = max(longest, address.count + title)
    }
    return longest
  }

  /// The signs of quotes may stand between two lines of a definition.
  private static func skippingSpace(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes[range].firstIndex { !isSpace($0) && $0 != UInt8(ascii: ">") } ?? range.upperBound
  }

  private static func address(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let isInBrackets = bytes[range].first == UInt8(ascii: "<")
    let end = bytes[range].firstIndex {
      isInBrackets ? $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\n") : isSpace($0)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// Returns the length of a title, which ends at the sign that it begins with.
  private static func title(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    guard let first = bytes[range].first else { return 0 }
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): break
    default: return 0
    }
    var isEscaped = false
    let rest = bytes[range].dropFirst()
    let end = rest.firstIndex { byte in
      defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
      return !isEscaped
        && (byte == first || first == UInt8(ascii: "(") && byte == UInt8(ascii: ")"))
    }
    return (end ?? rest.startIndex) - range.lowerBound
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
  }
}
