package import Diagnostics

/// Places in a text, found by their distance from its beginning in bytes.
package struct TextPlaces {
  private let bytes: [UInt8]
  private var last = 0
  private var position = SourcePosition.start

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns a place; many are found fastest in their order.
  package mutating func position(at offset: Int) -> SourcePosition {
    if offset < last { (last, position) = (0, .start) }
    var (line, column) = (position.line, position.column)
    for byte in bytes[last..<min(offset, bytes.count)] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    position = SourcePosition(line: line, column: column)
    last = min(offset, bytes.count)
    return position
  }
}
