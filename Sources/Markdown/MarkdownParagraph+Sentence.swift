extension MarkdownParagraph {
  /// Returns where the sentence around a part stands among the bytes, its full stop included.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    let space = UInt8(ascii: " ")
    var start = range.lowerBound
    // Nearly all signs are within a word, which is seen without looking closer.
    while start > 0, bytes[start] != space || !endsSentence(at: start - 1) { start -= 1 }
    while start < range.lowerBound, bytes[start] == space { start += 1 }
    var end = range.upperBound
    while end < bytes.count {
      end += 1
      if end == bytes.count || bytes[end] == space, endsSentence(at: end - 1) { break }
    }
    return start..<end
  }

  /// The last byte of a full stop, question or exclamation mark or ellipsis, or of a mark that closes
  /// behind one, before a space or the end.
  private func endsSentence(at index: Int) -> Bool {
    guard index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ") else { return false }
    var last = index
    while let length = closingMark(endingAt: last) { last -= length }
    guard last >= 0 else { return false }
    switch bytes[last] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."): return !isAbbreviation(before: last)
    // The last byte of `…`.
    case 0xA6: return last >= 2 && bytes[last - 1] == 0x80 && bytes[last - 2] == 0xE2
    default: return false
    }
  }

  /// Returns how many bytes a closing quotation mark or bracket has.
  private func closingMark(endingAt index: Int) -> Int? {
    guard index >= 0 else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "'"): return 1
    case 0x9D where index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: return 3
    case 0x99 where index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: return 3
    case 0xBB where index >= 1 && bytes[index - 1] == 0xC2: return 2
    default: return nil
    }
  }

  /// `TP.`, `PGS.TS.`, and a single capital, as in `Nguyễn V. Nam`.
  private func isAbbreviation(before stop: Int) -> Bool {
    var start = stop
    while start > 0, bytes[start - 1] | 0x20 >= UInt8(ascii: "a") { start -= 1 }
    let word = bytes[start..<stop]
    guard let first = word.first else { return false }
    if word.count == 1 || word.count == 2 && first == 0xC4 {
      return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || first == 0xC4
    }
    return word.count <= 4 && Self.abbreviations.contains { word.elementsEqual($0.utf8) }
  }

  private static let abbreviations = [
    "TP", "Tp", "TT", "TX", "PGS", "GS", "TS", "ThS", "Ths", "BS", "KS", "LS", "Dr", "Mr", "Mrs",
    "Ms", "Prof", "Gen", "Maj", "Col", "Lt", "Sen", "St", "No", "Jan", "Feb", "Mar", "Apr", "Jun",
    "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
  ]
}
