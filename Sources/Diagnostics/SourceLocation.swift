/// A place in a file that an editor wrote.
package struct SourceLocation: Hashable, Comparable, Sendable {
  /// The path as the reader of a message would type it, with `/` between its parts.
  package var path: String
  package var position: SourcePosition

  package var line: Int { position.line }
  package var column: Int { position.column }

  package init(path: String, position: SourcePosition) {
    self.path = path
    self.position = position
  }

  package init(path: String, line: Int, column: Int) {
    self.init(path: path, position: SourcePosition(line: line, column: column))
  }

  /// Orders by path (as bytes, so that no locale has a say), then by line and column.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
    return left.position < right.position
  }
}

/// A line and a column, both counted from 1.
///
/// Columns count Unicode scalars of the text after normalisation to NFC: in Vietnamese text one
/// scalar is one letter, which is what editors count too. Libraries that count otherwise (cmark
/// counts bytes) are converted where they enter.
package struct SourcePosition: Hashable, Comparable, Sendable {
  private var packedLine: UInt32
  private var packedColumn: UInt32

  package var line: Int { Int(packedLine) }
  package var column: Int { Int(packedColumn) }

  package static let start = SourcePosition(line: 1, column: 1)

  package init(line: Int, column: Int) {
    packedLine = UInt32(clamping: line)
    packedColumn = UInt32(clamping: column)
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.packedLine, left.packedColumn) < (right.packedLine, right.packedColumn)
  }
}

/// A value together with the place where it was written.
package struct Placed<Value> {
  package var value: Value
  package var position: SourcePosition

  /// Made for every value of every record, and inlined for its type by other rooms.
  @inlinable package init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }

  package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Placed<Other> {
    Placed<Other>(try transform(value), at: position)
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
