extension MarkdownDocument {
  /// Returns the number of the first paragraph that has words of which something is true: words
  /// without emphasis, link or code between them, as UTF-8.
  package func firstParagraph(where isFound: (ArraySlice<UInt8>) -> Bool) -> Int? {
    firstParagraph(from: 1, to: .max, where: isFound)
  }

  /// Says whether a paragraph, by its number from 1, has words without emphasis, link or code between
  /// them; capitals of ASCII count as small letters.
  package func hasWords(_ words: String.UTF8View, inParagraph number: Int) -> Bool {
    firstParagraph(from: number, to: number) { $0.contains(words) } != nil
  }

  private func firstParagraph(
    from least: Int,
    to last: Int,
    where isFound: (ArraySlice<UInt8>) -> Bool
  ) -> Int? {
    var number = 0
    var end = 0
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .paragraph:
        number += 1
        end = Int(node.end)
      case .htmlBlock: number += 1
      case .text where index < end && number >= least:
        if isFound(words(of: node)) { return number }
      default: break
      }
      if number > last { return nil }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(_ words: String.UTF8View) -> Bool {
    guard let first = words.first.map(Self.small), count >= words.count else { return false }
    return (startIndex...(endIndex - words.count)).contains { start in
      guard Self.small(self[start]) == first else { return false }
      var place = start
      for byte in words {
        guard Self.small(self[place]) == Self.small(byte) else { return false }
        place += 1
      }
      return true
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
