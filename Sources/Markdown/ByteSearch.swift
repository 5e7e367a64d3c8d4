extension [UInt8] {
  /// Returns the first place of a byte from an index on, or nil.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    firstIndex(ofEither: byte, byte, from: start)
  }

  /// Returns where some bytes stand in a part, none of them in another.
  package func places(of words: ArraySlice<UInt8>, in part: Range<Int>) -> [Int] {
    guard let first = words.first else { return [] }
    var places: [Int] = []
    var start = part.lowerBound
    let last = part.upperBound - words.count
    while let place = firstIndex(ofEither: first, first, from: start, before: last + 1) {
      let isThere = self[place..<place + words.count].elementsEqual(words)
      if isThere { places.append(place) }
      start = place + (isThere ? words.count : 1)
    }
    return places
  }

  /// Returns the first place of either byte from an index on, and before another, or nil.
  ///
  /// What is looked for is rare, and each text is looked through several times: eight bytes are
  /// compared at once in one word (H. S. Warren, Hacker's Delight, 6-1).
  func firstIndex(
    ofEither first: UInt8,
    _ second: UInt8,
    from start: Int,
    before limit: Int = .max
  ) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (firsts, seconds) = (ones &* UInt64(first), ones &* UInt64(second))
    return unsafe withUnsafeBytes { bytes in
      var index = start
      let limit = Swift.min(limit, bytes.count)
      while index < limit {
        if index + 8 <= limit {
          let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let (one, other) = (word ^ firsts, word ^ seconds)
          // A byte that is 0 has its high bit set here, and the lowest that has is one.
          let zeros = ((one &- ones) & ~one | (other &- ones) & ~other) & (ones &* 0x80)
          if zeros != 0 { return index + zeros.littleEndian.trailingZeroBitCount / 8 }
          index += 8
        } else {
          let byte = unsafe bytes[index]
          if byte == first || byte == second { return index }
          index += 1
        }
      }
      return nil
    }
  }

  /// Returns the first place from an index on of a character that no page can show, or nil: the controls
  /// but line ends and tabs, U+0080 to U+009F among them, and U+FFFE and U+FFFF.
  func firstControlCharacter(from start: Int) -> Int? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return unsafe withUnsafeBytes { bytes in
      var index = start
      while index < bytes.count {
        if index + 8 <= bytes.count {
          let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let deleted = word ^ (ones &* 0x7F)
          let (lead, otherLead) = (word ^ (ones &* 0xC2), word ^ (ones &* 0xEF))
          // Bytes below a space, line ends among them, those that begin such a character, and perhaps
          // some above such a byte.
          let found =
            ((word &- ones &* 0x20) & ~word) | ((deleted &- ones) & ~deleted)
            | ((lead &- ones) & ~lead) | ((otherLead &- ones) & ~otherLead)
          guard found & (ones &* 0x80) != 0 else {
            index += 8
            continue
          }
        }
        for place in index..<Swift.min(index + 8, count) where isControlCharacter(at: place) {
          return place
        }
        index += 8
      }
      return nil
    }
  }

  private func isControlCharacter(at place: Int) -> Bool {
    func byte(_ offset: Int) -> UInt8 { place + offset < count ? self[place + offset] : 0 }
    switch byte(0) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): return false
    case 0..<0x20, 0x7F: return true
    case 0xC2: return 0x80...0x9F ~= byte(1)
    case 0xEF: return byte(1) == 0xBF && byte(2) >= 0xBE
    default: return false
    }
  }
}

extension [UInt8] {
  /// Returns the first character from an index on that no page can show, and its place, or nil.
  package func controlCharacter(from start: Int) -> (place: Int, scalar: Unicode.Scalar)? {
    guard let place = firstControlCharacter(from: start) else { return nil }
    let text = String(decoding: self[place...].prefix(3), as: UTF8.self)
    return text.unicodeScalars.first.map { (place, $0) }
  }
}
