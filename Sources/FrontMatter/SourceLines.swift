/// The text of a file from one of its lines on.
package struct SourceLines: Sendable {
  package private(set) var text: Substring
  /// The number of the line where the text begins, from 1 on.
  package private(set) var first = 1

  package init(_ text: Substring) { self.text = text }

  /// Leaves out the lines above one.
  package mutating func drop(above line: Int) {
    while first < line {
      let end = text.utf8.firstIndex(of: UInt8(ascii: "\n"))
      text = end.map { text[text.utf8.index(after: $0)...] } ?? text[text.endIndex...]
      first = end == nil ? line : first + 1
    }
  }
}
