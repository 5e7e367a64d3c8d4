/// What a scalar is to the one who cuts text into words.
enum ScalarClass: UInt8 {
  /// Belongs to no word.
  case other
  /// A letter or number (`\p{L}`, `\p{N}`): begins a word, or goes on with one.
  case letter
  /// A letter of a script that is written without spaces: a word of its own.
  case solo
  /// A mark (`\p{M}`): goes on with a word.
  case mark
  /// Soft hyphen, zero-width space or joiner: inside a word it is nothing.
  case ignorable

  init(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    self = value < Self.table.count ? Self.table[value] : Self(looking: scalar)
  }

  /// Latin, its extensions and all else below U+2000, looked up once.
  static let table: [ScalarClass] = (0..<0x2000).map { value in
    Unicode.Scalar(UInt32(value)).map(ScalarClass.init(looking:)) ?? .other
  }

  private init(looking scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      self = Self.isUnspaced(scalar.value) ? .solo : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = .mark
    default:
      self = Self.isIgnorable(scalar.value) ? .ignorable : .other
    }
  }

  private static func isIgnorable(_ value: UInt32) -> Bool {
    value == 0xAD || (0x200B...0x200D).contains(value) || value == 0x2060
  }

  /// Thai, Lao, Burmese, Khmer, kana and Han.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
