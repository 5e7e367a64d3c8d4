internal import VietnameseText

/// A word as it is looked up, and what its marks were.
struct FoldedWord: Hashable {
  /// Small letters without marks, UTF-8; empty where nothing of the word can be looked up.
  var base: [UInt8]
  /// Marks in order of position, each as two digits (position in the base, mark), and the letter
  /// of the tone: nguyễn is `41D`, đường `041323B`, ban `A`.
  ///
  /// The marks are 1 for â ê ô, 2 for ă, 3 for ơ ư, 4 for đ; the tones A ngang, B huyền, C hỏi,
  /// D ngã, E sắc, F nặng. The tone belongs to the word and not to a letter: so hoà is hòa.
  var code: [UInt8]

  private(set) var tone = Self.level

  private static let level = UInt8(ascii: "A")

  init(_ word: some StringProtocol) {
    base = []
    code = []
    base.reserveCapacity(word.utf8.count)
    if !fold(usual: word) {
      base = []
      code = []
      tone = Self.level
      for scalar in CompatibilityForm.decomposedSmall(word) { append(decomposed: scalar) }
    }
    mergeFinalY()
    code.append(tone)
  }

  /// Folds a word of ASCII and precomposed Vietnamese letters; returns false for any other.
  private mutating func fold(usual word: some StringProtocol) -> Bool {
    for scalar in word.unicodeScalars {
      if ("0"..."9").contains(scalar) {
        base.append(UInt8(ascii: scalar))
      } else if let letter = VietnameseLetter(scalar), letter.quality != .foreign {
        append(letter)
      } else {
        return false
      }
    }
    return true
  }

  private mutating func append(_ letter: VietnameseLetter) {
    base.append(letter.base)
    switch letter.quality {
    case .circumflex: note(mark: 1)
    case .breve: note(mark: 2)
    case .horn: note(mark: 3)
    case .stroke: note(mark: 4)
    case .plain, .foreign: break
    }
    if letter.tone != .ngang { tone = Self.level + letter.tone.rawValue }
  }

  private mutating func append(decomposed scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300: tone = UInt8(ascii: "B")
    case 0x309: tone = UInt8(ascii: "C")
    case 0x303: tone = UInt8(ascii: "D")
    case 0x301: tone = UInt8(ascii: "E")
    case 0x323: tone = UInt8(ascii: "F")
    case 0x302: note(mark: 1)
    case 0x306: note(mark: 2)
    case 0x31B: note(mark: 3)
    case 0x111, 0xF0:
      base.append(UInt8(ascii: "d"))
      note(mark: 4)
    default:
      let kind = ScalarClass(scalar)
      if kind == .letter || kind == .solo {
        base.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  /// Notes a mark of the last letter; one behind the tenth letter is not worth telling apart.
  private mutating func note(mark: UInt8) {
    // A unit takes three bytes at most: a long word is not counted anew at each mark.
    guard !base.isEmpty, base.count <= 3 * 10 else { return }
    let length = String.length16(of: base)
    guard length > 0, length <= 10 else { return }
    code.append(UInt8(ascii: "0") + UInt8(length - 1))
    code.append(UInt8(ascii: "0") + mark)
  }

  /// Makes kỹ and kĩ, quý and quí, y and i one: `^(h|k|l|m|s|t|v|qu)?y$`.
  private mutating func mergeFinalY() {
    guard base.last == UInt8(ascii: "y"), base.count <= 3 else { return }
    let isMerged =
      switch base.count {
      case 1: true
      case 2: "hklmstv".utf8.contains(base[0])
      default: base[0] == UInt8(ascii: "q") && base[1] == UInt8(ascii: "u")
      }
    if isMerged { base[base.count - 1] = UInt8(ascii: "i") }
  }
}

extension String {
  /// Returns the number of UTF-16 units of UTF-8: what a browser calls the length.
  static func length16(of bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }
}

extension FoldedWord {
  init(base: [UInt8], code: [UInt8]) {
    self.base = base
    self.code = code
  }

  /// Words joined into one, of which each is folded already.
  init(joined base: [UInt8]) {
    self.base = base
    code = [Self.level]
  }
}
