/// Cuts a text into words, one after the other, without making a string of any.
struct WordScanner {
  private(set) var bytes: [UInt8] = []
  /// Where the word is that was found last.
  private(set) var start = 0
  private(set) var end = 0
  /// A hash of the bytes of that word.
  private(set) var hash: UInt64 = 0
  /// Its last bytes, up to eight: of a shorter word all there is.
  private(set) var tail: UInt64 = 0
  /// What stands between it and the word before; behind the last word, what follows it.
  private(set) var gap = Gap()
  private var keepsGap = false
  private let classes = ScalarClass.table

  var word: ArraySlice<UInt8> { bytes[start..<end] }

  /// Begins with another text.
  mutating func open(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    (start, end, gap, keepsGap) = (0, 0, Gap(), false)
  }

  /// Takes the word found last as no word at all, but as a part of the gap.
  mutating func dropWord() {
    gap.appendWord()
    keepsGap = true
  }

  /// Goes to the next word; returns false where there is none.
  mutating func next() -> Bool {
    if !keepsGap { gap = Gap() }
    keepsGap = false
    var position = end
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if Self.isWord(ascii: byte) { return read(from: position) }
        gap.append(UInt32(byte))
        position += 1
      } else {
        let (scalar, width) = scalar(at: position)
        switch kind(of: scalar) {
        case .letter: return read(from: position)
        case .solo: return read(solo: position, width: width)
        default: gap.append(scalar.value)
        }
        position += width
      }
    }
    (start, end) = (position, position)
    return false
  }

  private mutating func read(from position: Int) -> Bool {
    start = position
    var position = position
    hash = 0
    tail = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard Self.isWord(ascii: byte) else { break }
        take(byte, at: position)
        position += 1
      } else {
        let (scalar, width) = scalar(at: position)
        let kind = kind(of: scalar)
        if kind == .other || kind == .solo { break }
        for next in position..<(position + width) { take(bytes[next], at: next) }
        position += width
      }
    }
    end = position
    finishHash()
    return true
  }

  /// Reads one letter of a script without spaces, with its marks.
  private mutating func read(solo position: Int, width: Int) -> Bool {
    start = position
    end = position + width
    while end < bytes.count, bytes[end] >= 0x80 {
      let (scalar, width) = scalar(at: end)
      guard kind(of: scalar) == .mark else { break }
      end += width
    }
    hash = 0
    tail = 0
    for next in start..<end { take(bytes[next], at: next) }
    finishHash()
    return true
  }

  /// Takes a byte of the word into its hash, eight of them at a time.
  @inline(__always)
  private mutating func take(_ byte: UInt8, at position: Int) {
    if (position - start) & 7 == 0, position > start { hash = Self.mixed(hash ^ tail) }
    tail = tail << 8 | UInt64(byte)
  }

  private mutating func finishHash() { hash = Self.mixed(hash ^ tail ^ UInt64(end - start) << 56) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }

  @inline(__always)
  private func kind(of scalar: Unicode.Scalar) -> ScalarClass {
    let value = Int(scalar.value)
    return value < classes.count ? classes[value] : ScalarClass(scalar)
  }

  private static func isWord(ascii byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Decodes the scalar of two to four bytes at a place; the bytes of a string are well formed.
  private func scalar(at position: Int) -> (Unicode.Scalar, width: Int) {
    let lead = UInt32(bytes[position])
    func tail(_ index: Int) -> UInt32 { UInt32(bytes[position + index] & 0x3F) }
    let (value, width) =
      if lead < 0xE0 {
        ((lead & 0x1F) << 6 | tail(1), 2)
      } else if lead < 0xF0 {
        ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
      } else {
        ((lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}
