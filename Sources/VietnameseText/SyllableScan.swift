/// Reads the words of a text in one pass over its bytes, without making texts of them.
///
/// This is what ``Syllables`` says, as numbers: names and passages are compared by it. A word is a
/// run of letters and digits. A tone is one of the word, wherever its mark stands, so hoà and hòa
/// are one word, while kỷ and kỹ are two. Lone i and y are one letter after h, k, l, m, s, t and
/// qu (Kỷ and Kỉ, sỹ and sĩ), and two elsewhere (thúy and thúi, tay and tai). Letters and marks may
/// be composed or not; bytes that are no UTF-8 stand between words.
package enum SyllableScan {
  /// Returns the words of a text in their order.
  package static func syllables(in text: String) -> [ScannedSyllable] {
    var text = text
    return text.withUTF8 { unsafe syllables(in: $0) }
  }

  /// Returns the words of the UTF-8 of a text in their order.
  package static func syllables(in bytes: ArraySlice<UInt8>) -> [ScannedSyllable] {
    unsafe bytes.withUnsafeBufferPointer { unsafe syllables(in: $0) }
  }

  /// Returns the words of the UTF-8 of a text in their order.
  package static func syllables(in bytes: UnsafeBufferPointer<UInt8>) -> [ScannedSyllable] {
    var syllables: [ScannedSyllable] = []
    syllables.reserveCapacity(bytes.count / 5)
    unsafe append(syllablesOf: bytes, to: &syllables)
    return syllables
  }

  /// Appends the words of a text, so that one array can serve many texts.
  package static func append(
    syllablesOf bytes: UnsafeBufferPointer<UInt8>,
    to syllables: inout [ScannedSyllable]
  ) {
    let bytes = unsafe bytes.span
    let letters = ScannedLetter.table
    var word = ScannedWord()
    var gap = ScannedGap()
    var index = 0
    while index < bytes.count {
      let start = index
      let scalar = nextScalar(of: bytes, at: &index)
      let letter =
        Int(scalar) < letters.count ? letters[Int(scalar)] : ScannedLetter(packed: 0)
      if letter.isKnown {
        word.append(letter, from: start, to: index)
      } else if scalar < 0x80 {
        if scalar &- 0x30 < 10 {
          word.append(digit: scalar, from: start, to: index)
        } else {
          word.end(behind: &gap, into: &syllables)
          gap.append(scalar)
        }
      } else {
        append(rare: scalar, from: start, to: index, &word, &gap, &syllables)
      }
    }
    word.end(behind: &gap, into: &syllables)
  }

  /// Appends what is neither ASCII nor a Latin letter.
  @inline(never)
  private static func append(
    rare scalar: UInt32,
    from start: Int,
    to end: Int,
    _ word: inout ScannedWord,
    _ gap: inout ScannedGap,
    _ syllables: inout [ScannedSyllable]
  ) {
    switch ScannedScalar(scalar) {
    case .digit: word.append(digit: scalar, from: start, to: end)
    case .word:
      if word.isSign { word.end(behind: &gap, into: &syllables) }
      word.append(rare: scalar, from: start, to: end)
    case .sign:
      word.end(behind: &gap, into: &syllables)
      word.append(rare: scalar, from: start, to: end)
      word.isSign = true
    case .mark where word.isEmpty: gap.append(scalar)
    case .mark: word.append(mark: scalar, to: end)
    case .between:
      word.end(behind: &gap, into: &syllables)
      gap.append(scalar)
    }
  }

  /// Returns the scalar at an offset and moves behind it; U+FFFD for a byte that begins none.
  @inline(__always)
  private static func nextScalar(of bytes: Span<UInt8>, at index: inout Int) -> UInt32 {
    let lead = UInt32(bytes[index])
    index += 1
    if lead < 0x80 { return lead }
    let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    guard lead >= 0xC2, lead < 0xF5, index + length <= bytes.count else { return 0xFFFD }
    var value = lead & (0x3F >> UInt32(length))
    for offset in 0..<length {
      let byte = UInt32(bytes[index + offset])
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | byte & 0x3F
    }
    index += length
    return value
  }
}
