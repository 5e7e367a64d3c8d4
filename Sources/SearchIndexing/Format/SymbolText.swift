/// Text in symbols of six bits: digits, small letters, the space, and any other byte as 14 bits.
enum SymbolText {
  static let space: UInt64 = 36
  static let escape: UInt64 = 63

  /// Returns the symbol of a byte, or nil where it is escaped.
  static func symbol(of byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x61...0x7A: UInt64(byte - 0x61 + 10)
    case 0x20: space
    default: nil
    }
  }

  static func cost(of text: some Collection<UInt8>) -> Int {
    text.reduce(BitCost.gamma(text.count + 1)) { $0 + (symbol(of: $1) == nil ? 14 : 6) }
  }

  /// Returns how many bytes two texts have in common at their beginning.
  static func sharedPrefix(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var length = 0
    while length < first.count, length < second.count, first[length] == second[length] {
      length += 1
    }
    return length
  }
}

extension BitWriter {
  mutating func putText(_ text: some Collection<UInt8>) {
    putGamma(text.count + 1)
    for byte in text {
      if let symbol = SymbolText.symbol(of: byte) {
        put(symbol, bits: 6)
      } else {
        put(SymbolText.escape, bits: 6)
        put(UInt64(byte), bits: 8)
      }
    }
  }

  /// Writes a text as what it has in common with the one before, and the rest.
  mutating func putFrontCoded(_ text: [UInt8], after previous: [UInt8]) {
    let shared = SymbolText.sharedPrefix(previous, text)
    putGamma(shared + 1)
    putText(text[shared...])
  }
}
