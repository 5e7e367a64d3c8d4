/// A word while it is read: its numbers so far, and its last letter, which marks may still change.
struct ScannedWord {
  private var key = ScannedWord.seed
  private var bare = ScannedWord.seed
  private var tones: UInt32 = 0
  /// The last letter, not yet in the numbers.
  private var last: UInt32 = 0
  /// The letters before the last, without marks; together with the length they say where y is i.
  private var before: UInt32 = 0
  private var beforeThat: UInt32 = 0
  private var length = 0
  private var start = 0
  private var stop = 0
  private var form: ScannedSyllable.Form = []
  private var hasSmallLetter = false

  /// The word is a sign of a script without spaces: what follows is another word.
  var isSign = false

  var isEmpty: Bool { length == 0 }

  @inline(__always)
  mutating func append(_ letter: ScannedLetter, from start: Int, to end: Int) {
    push(letter.letter, from: start, to: end)
    if letter.isMarked { form.insert(.marked) }
    if letter.tone != 0 { tones = tones << 3 | letter.tone }
    if !letter.isCapital {
      hasSmallLetter = true
    } else {
      form.insert(length == 1 ? [.capitalised, .allCapitals] : .allCapitals)
    }
  }

  @inline(__always)
  mutating func append(digit: UInt32, from start: Int, to end: Int) {
    push(digit << 8, from: start, to: end)
    form.insert(.number)
  }

  mutating func append(rare scalar: UInt32, from start: Int, to end: Int) {
    let small = ScannedScalar.smallForm(of: scalar)
    push(small << 8, from: start, to: end)
    if small == scalar {
      hasSmallLetter = true
    } else {
      form.insert(length == 1 ? [.capitalised, .allCapitals] : .allCapitals)
    }
  }

  /// Puts a combining mark on the last letter.
  mutating func append(mark: UInt32, to end: Int) {
    stop = end
    guard last < 0x100 else { return }
    switch CombiningMark(mark) {
    case .tone(let tone):
      tones = tones << 3 | UInt32(tone.rawValue)
      form.insert(.marked)
    case .quality(let quality):
      last = last & 0x1F | UInt32(quality.rawValue) << 5
      form.insert(.marked)
    case .none: break
    }
  }

  /// Ends the word, if there is one, and begins the next.
  @inline(__always)
  mutating func end(behind gap: inout ScannedGap, into syllables: inout [ScannedSyllable]) {
    guard length > 0 else { return }
    if last == ScannedLetter.y, isWavering { last = ScannedLetter.i }
    mixLast()
    if hasSmallLetter { form.remove(.allCapitals) }
    syllables.append(
      ScannedSyllable(
        key: ScannedWord.finished(key, tones),
        bare: ScannedWord.finished(bare, 0),
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: stop),
        gap: gap.taken(),
        form: form
      )
    )
    self = ScannedWord()
  }

  private var isWavering: Bool {
    guard before < 0x100 else { return false }
    let consonant = before & 0x1F
    return switch length {
    case 2: ScannedLetter.wavering >> consonant & 1 == 1
    case 3: consonant == ScannedLetter.u && beforeThat == ScannedLetter.q
    default: false
    }
  }

  @inline(__always)
  private mutating func push(_ code: UInt32, from start: Int, to end: Int) {
    if length == 0 {
      self.start = start
    } else {
      mixLast()
      beforeThat = before
      before = last
    }
    last = code
    length += 1
    stop = end
  }

  @inline(__always)
  private mutating func mixLast() {
    key = (key ^ UInt64(last)) &* ScannedWord.prime
    bare = (bare ^ UInt64(last < 0x100 ? last & 0x1F : last)) &* ScannedWord.prime
  }

  // FNV-1a's numbers over letters instead of bytes, and the last step of SplitMix64, so that the
  // low bits may serve as the place in a table.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  private static func finished(_ number: UInt64, _ tones: UInt32) -> UInt64 {
    var mixed = number ^ UInt64(tones) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// What stands between two words while it is read.
struct ScannedGap {
  private var gap = ScannedSyllable.Gap.start
  private var lineBreaks = 0

  /// Returns the gap and begins the one behind the word.
  @inline(__always)
  mutating func taken() -> ScannedSyllable.Gap {
    defer { self = ScannedGap(gap: .none) }
    return gap
  }

  init() {}

  private init(gap: ScannedSyllable.Gap) { self.gap = gap }

  /// Appends a scalar that belongs to no word.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    if gap == .start || gap == .other { return }
    if scalar == 0x20, gap == .none || gap == .space {
      gap = .space
    } else {
      appendSlowly(scalar)
    }
  }

  private mutating func appendSlowly(_ scalar: UInt32) {
    switch scalar {
    case 0x0A:
      lineBreaks += 1
      if lineBreaks > 1 { gap = .other } else { appendSpace() }
    case 0x09, 0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: appendSpace()
    case 0x2D, 0x2010...0x2015: gap = gap == .none ? .hyphen : gap == .space ? .dash : .other
    case 0x2C: gap = gap == .none || gap == .space ? .comma : .other
    case 0x2E: gap = gap == .none ? .period : .other
    case 0x26: gap = gap == .none || gap == .space ? .ampersand : .other
    case 0x2F: gap = gap == .none ? .slash : .other
    default: gap = .other
    }
  }

  private mutating func appendSpace() {
    switch gap {
    case .none: gap = .space
    case .hyphen: gap = .dash
    case .period: gap = .stop
    default: break
    }
  }
}
