/// A scalar as the scan sees it, in one number: its code and what it does to the word.
///
/// A small table over the code points of Latin; what is not in it is asked of the standard
/// library, which is slow and rare.
struct ScannedLetter {
  /// The parts in bits: 0–4 the letter (1 for a), 5–7 its quality, 8–10 the tone, 11 a capital.
  ///
  /// Zero for what the table does not know.
  var packed: UInt16

  var isKnown: Bool { packed != 0 }
  var base: UInt32 { UInt32(packed & 0x1F) }
  var letter: UInt32 { UInt32(packed & 0xFF) }
  var tone: UInt32 { UInt32(packed >> 8 & 7) }
  var isCapital: Bool { packed & 0x800 != 0 }
  var isMarked: Bool { packed & 0x7E0 != 0 }

  static let y: UInt32 = 25
  static let i: UInt32 = 9
  static let q: UInt32 = 17
  static let u: UInt32 = 21

  /// Consonants behind which a lone i is also written y: hi, ki, li, mi, si, ti.
  static let wavering: UInt32 = "hklmst".utf8.reduce(0) { $0 | 1 << UInt32($1 & 0x1F) }

  /// Every letter of Latin up to U+1EFF.
  static let table: [ScannedLetter] = {
    var table = (0..<0x1F00).map { value in
      ScannedLetter(packed: Unicode.Scalar(UInt32(value)).map(packed) ?? 0)
    }
    // Eth and the African D are how old type prints Đ.
    for value in [0xD0, 0x189] { table[value] = table[0x110] }
    table[0xF0] = table[0x111]
    table[0x256] = table[0x111]
    return table
  }()

  private static func packed(_ scalar: Unicode.Scalar) -> UInt16 {
    guard let letter = VietnameseLetter(scalar) else { return 0 }
    let base = UInt16(letter.base & 0x1F)
    let quality = UInt16(letter.quality.rawValue) << 5
    let tone = UInt16(letter.tone.rawValue) << 8
    return base | quality | tone | (letter.isUppercase ? 0x800 : 0)
  }
}

/// What a combining mark does to the letter before it.
enum CombiningMark {
  case tone(VietnameseLetter.Tone)
  case quality(VietnameseLetter.Quality)
  case none

  init(_ value: UInt32) {
    self =
      switch value {
      case 0x300, 0x340: .tone(.huyen)
      case 0x309: .tone(.hoi)
      case 0x303: .tone(.nga)
      case 0x301, 0x341: .tone(.sac)
      case 0x323: .tone(.nang)
      case 0x306: .quality(.breve)
      case 0x302: .quality(.circumflex)
      case 0x31B: .quality(.horn)
      case 0x304...0x36F: .quality(.foreign)
      default: .none
      }
  }
}

/// The kinds of scalars that are no Latin letters.
enum ScannedScalar {
  case word
  /// A sign of a script that puts no spaces between words, a word of its own.
  case sign
  /// A mark on the sign before it.
  case mark
  case digit
  case between

  init(_ value: UInt32) {
    switch value {
    case 0x300...0x36F, 0xAD, 0x200C, 0x200D: self = .mark
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3040...0x30FA,
      0x30FC...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = ScannedScalar.ofLetter(value, else: .sign)
    case 0x2000...0x206F, 0xA0...0xA9, 0xAB...0xB1, 0x3000...0x303F: self = .between
    default: self = ScannedScalar.ofLetter(value, else: .word)
    }
  }

  private static func ofLetter(_ value: UInt32, else kind: ScannedScalar) -> ScannedScalar {
    guard let properties = Unicode.Scalar(value)?.properties else { return .between }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: break
    }
    if properties.numericType != nil { return kind == .sign ? .sign : .digit }
    return properties.isAlphabetic ? kind : .between
  }

  /// Returns the small form of a letter outside the table; Cyrillic and Greek by rule.
  static func smallForm(of value: UInt32) -> UInt32 {
    switch value {
    case 0x410...0x42F, 0x391...0x3A9: return value + 0x20
    case 0x400...0x40F: return value + 0x50
    case 0x430...0x45F, 0x3B1...0x3C9, 0xE00...0xFFF, 0x3000...0xD7FF: return value
    default:
      let small = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars
      return small?.count == 1 ? small?.first?.value ?? value : value
    }
  }
}
