/// Bits in a row, the most significant of each word first.
struct BitString: Sendable {
  var words: [UInt64] = []
  var count = 0

  /// Returns up to 64 bits from a place, in the low bits of the number.
  func bits(at offset: Int, _ length: Int) -> UInt64 {
    guard length > 0 else { return 0 }
    let (word, shift) = (offset >> 6, offset & 63)
    var value = words[word] << UInt64(shift)
    if shift + length > 64 { value |= words[word + 1] >> UInt64(64 - shift) }
    return value >> UInt64(64 - length)
  }

  /// The bits as bytes, with zero bits at the end.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    bytes.removeLast(bytes.count - (count + 7) / 8)
    return bytes
  }
}

/// Writes the primitives of the format: bits, Elias gamma, Rice.
struct BitWriter {
  private var words: [UInt64] = []
  private var current: UInt64 = 0
  private var used = 0

  var count: Int { words.count * 64 + used }

  /// What was written so far.
  var string: BitString {
    BitString(words: used > 0 ? words + [current] : words, count: count)
  }

  /// Writes the low bits of a number, which has no others; at most 64.
  mutating func put(_ value: UInt64, bits length: Int) {
    let free = 64 - used
    if length < free {
      current |= value << UInt64(free - length)
      used += length
    } else {
      let rest = length - free
      words.append(current | value >> UInt64(rest))
      current = rest > 0 ? value << UInt64(64 - rest) : 0
      used = rest
    }
  }

  mutating func put(_ flag: Bool) { put(flag ? 1 : 0, bits: 1) }

  /// Writes a number from 1 on: as many zeros as it has bits behind its first, then the number.
  mutating func putGamma(_ value: Int) {
    let width = UInt64.bitWidth - UInt64(value).leadingZeroBitCount
    put(0, bits: width - 1)
    put(UInt64(value), bits: width)
  }

  /// Writes a number from 0 on: its high part as ones and a zero, and `k` low bits.
  mutating func putRice(_ value: Int, _ k: Int) {
    var quotient = value >> k
    while quotient >= 32 {
      put(0xFFFF_FFFF, bits: 32)
      quotient -= 32
    }
    put((1 << UInt64(quotient + 1)) - 2, bits: quotient + 1)
    put(UInt64(value & ((1 << k) - 1)), bits: k)
  }

  /// Writes bits that were written elsewhere.
  mutating func put(_ string: BitString, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = min(64, range.upperBound - offset)
      put(string.bits(at: offset, length), bits: length)
      offset += length
    }
  }

  /// Goes on at the next whole byte.
  mutating func align() { put(0, bits: (8 - count & 7) & 7) }
}

/// How many bits a number takes, without writing it.
enum BitCost {
  static func gamma(_ value: Int) -> Int {
    2 * (UInt64.bitWidth - UInt64(value).leadingZeroBitCount) - 1
  }

  static func rice(_ value: Int, _ k: Int) -> Int { (value >> k) + 1 + k }
}
