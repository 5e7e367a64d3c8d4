extension MarkdownParagraph {
  /// Returns where the sentence around a part stands among the bytes, its full stop included.
  package func sentence(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !endsSentence(at: start - 1) { start -= 1 }
    while start < range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    var end = range.upperBound
    while end < bytes.count {
      end += 1
      if endsSentence(at: end - 1) { break }
    }
    return start..<end
  }

  /// A full stop, question or exclamation mark before a space or the end.
  private func endsSentence(at index: Int) -> Bool {
    guard index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ") else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index])
  }
}
