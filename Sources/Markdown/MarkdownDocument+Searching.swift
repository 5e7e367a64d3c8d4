extension MarkdownDocument {
  /// Returns the number of the first paragraph that has words of which something is true: words
  /// without emphasis, link or code between them, as UTF-8.
  package func firstParagraph(where isFound: (ArraySlice<UInt8>) -> Bool) -> Int? {
    var number = 0
    var end = 0
    for (index, node) in nodes.enumerated() {
      switch node.kind {
      case .paragraph:
        number += 1
        end = Int(node.end)
      case .htmlBlock: number += 1
      case .text where index < end:
        if isFound(words(of: node)) { return number }
      default: break
      }
    }
    return nil
  }
}
