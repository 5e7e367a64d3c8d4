/// A number, a word or a sign of a text that may print a day.
struct DayToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    case word
    /// A hyphen for any dash.
    case sign(UInt8)
  }

  var kind: Kind
  /// Bytes of the text.
  var range: Range<Int>
  /// White space stands before it.
  var isApart: Bool

  /// Cuts the UTF-8 of a text; a letter of any script belongs to a word.
  static func tokens(of bytes: [UInt8]) -> [DayToken] {
    var tokens: [DayToken] = []
    var index = 0
    var isApart = true
    func end(while isPart: (UInt8) -> Bool) -> Int {
      bytes[index...].firstIndex { !isPart($0) } ?? bytes.count
    }
    while index < bytes.count {
      let start = index
      if let length = whiteSpace(at: index, of: bytes) {
        index += length
        isApart = true
        continue
      }
      if PrintedDays.isDigit(bytes[index]) {
        index = end(while: PrintedDays.isDigit)
        let digits = bytes[start..<index]
        let value = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        tokens.append(
          DayToken(
            kind: .number(value, digits: digits.count),
            range: start..<index,
            isApart: isApart
          )
        )
      } else if isLetter(bytes[index]), punctuation(at: index, of: bytes) == nil {
        index = end(while: isLetter)
        // A dash or a quotation mark ends a word that has letters of two bytes and more.
        if let mark = (start..<index).first(where: { punctuation(at: $0, of: bytes) != nil }) {
          index = mark
        }
        tokens.append(DayToken(kind: .word, range: start..<index, isApart: isApart))
      } else {
        let (sign, length) = punctuation(at: index, of: bytes) ?? (bytes[index], 1)
        index += length
        tokens.append(DayToken(kind: .sign(sign), range: start..<index, isApart: isApart))
      }
      isApart = false
    }
    return tokens
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte > 0x7F || (byte | 0x20) &- 0x61 < 26
  }

  private static func whiteSpace(at index: Int, of bytes: [UInt8]) -> Int? {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: 2
    default: nil
    }
  }

  /// The signs of U+2000 to U+206F, dashes as hyphens.
  private static func punctuation(at index: Int, of bytes: [UInt8]) -> (UInt8, length: Int)? {
    if bytes[index] == 0xC2, index + 1 < bytes.count { return (0, 2) }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return nil
    }
    let isDash = (0x90...0x95).contains(bytes[index + 2])
    return (isDash ? UInt8(ascii: "-") : 0, 3)
  }
}
