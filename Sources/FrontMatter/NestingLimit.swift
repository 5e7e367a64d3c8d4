internal import Diagnostics

/// Keeps hostile YAML from exhausting the stack of the readers, which descend by recursion.
enum NestingLimit {
  static let depth = 100

  /// Returns where values first stand deeper inside each other than ``depth``: by indentation, by
  /// list dashes on one line, or by brackets.
  static func firstPlaceBeyond(in text: Substring, firstLine: Int) -> SourcePosition? {
    var brackets = 0
    var indentations: [Int] = []
    var number = firstLine - 1
    var rest = text.utf8
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      number += 1
      let content = line.drop { $0 == UInt8(ascii: " ") }
      guard !content.isEmpty else { continue }
      let indentation = line.count - content.count
      while let last = indentations.last, last >= indentation { indentations.removeLast() }
      indentations.append(indentation)
      if indentations.count > depth {
        return SourcePosition(line: number, column: indentation + 1)
      }
      if let column = column(beyond: &brackets, in: content) {
        return SourcePosition(line: number, column: indentation + column)
      }
    }
    return nil
  }

  /// Returns the column in a line, counted in scalars, where brackets or dashes are too many.
  private static func column(beyond brackets: inout Int, in line: Substring.UTF8View) -> Int? {
    var dashes = 0
    var column = 0
    var last = UInt8(ascii: " ")
    for byte in line {
      if byte & 0xC0 != 0x80 { column += 1 }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        // Only signs that stand alone open a value; a row of hyphens is a text.
        dashes = last == UInt8(ascii: " ") ? dashes + 1 : 0
      case UInt8(ascii: " "): break
      default: dashes = 0
      }
      if brackets > depth || dashes > depth { return column }
      last = byte
    }
    return nil
  }
}
