/// What stands between two words.
struct Gap {
  /// How many scalars it has.
  private(set) var length = 0
  /// Whether a newline or a mark that always ends a sentence is in it.
  private(set) var endsSentence = false
  /// Whether a full stop is in it that white space follows, closing quotes aside.
  private(set) var hasFullStop = false
  private(set) var first: UInt32 = 0
  private(set) var last: UInt32 = 0
  private var isBehindStop = false

  mutating func append(_ scalar: UInt32) {
    if length == 0 { first = scalar }
    length += 1
    last = scalar
    if scalar == 0x20 {
      hasFullStop = hasFullStop || isBehindStop
      isBehindStop = false
    } else {
      append(sign: scalar)
    }
  }

  private mutating func append(sign scalar: UInt32) {
    switch scalar {
    case 0x0A, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F:
      endsSentence = true
      isBehindStop = false
    case 0x2E:
      isBehindStop = true
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A:
      break
    default:
      hasFullStop = hasFullStop || (isBehindStop && Self.isWhiteSpace(scalar))
      isBehindStop = false
    }
  }

  /// Notes a word between two others that cannot be looked up.
  mutating func appendWord() {
    length += 2
    isBehindStop = false
    last = 0
  }

  /// The one sign that joins two words, `-`, `/`, `.` or `,`; nil for any other gap.
  var joiner: UInt8? {
    guard length == 1 else { return nil }
    return switch first {
    case 0x2D, 0x2010, 0x2011: UInt8(ascii: "-")
    case 0x2C, 0x2E, 0x2F: UInt8(first)
    default: nil
    }
  }

  /// Says what `\s` is in ECMAScript, the space aside.
  private static func isWhiteSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
