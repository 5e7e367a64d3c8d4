/// Reads the primitives of the format from bytes that may be damaged.
struct BitReader {
  struct Exhausted: Error {}

  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bits are left.
  var rest: Int { bytes.count * 8 - offset }

  mutating func bit() throws(Exhausted) -> Bool {
    guard offset < bytes.count * 8 else { throw Exhausted() }
    defer { offset += 1 }
    return bytes[offset >> 3] >> UInt8(7 - offset & 7) & 1 == 1
  }

  mutating func bits(_ length: Int) throws(Exhausted) -> Int {
    var value = 0
    for _ in 0..<length { value = try value << 1 | (bit() ? 1 : 0) }
    return value
  }

  mutating func gamma() throws(Exhausted) -> Int {
    var zeros = 0
    while try !bit() {
      zeros += 1
      guard zeros < 48 else { throw Exhausted() }
    }
    return try 1 << zeros | bits(zeros)
  }

  mutating func rice(_ k: Int) throws(Exhausted) -> Int {
    var quotient = 0
    while try bit() { quotient += 1 }
    return try quotient << k | bits(k)
  }

  mutating func align() { offset = (offset + 7) & ~7 }

  mutating func skip(bytes count: Int) throws(Exhausted) {
    guard count >= 0, offset + count * 8 <= bytes.count * 8 else { throw Exhausted() }
    offset += count * 8
  }
}
