internal import Diagnostics

/// The lines of a text as the YAML library counts them, and where they begin in an editor.
///
/// To YAML 1.1 a line also ends at U+0085, U+2028 and U+2029 (section 4.2, "b-char"); an editor goes
/// on with the same line.
struct LibraryLines {
  private let yaml: YAMLText
  /// Where each of the library's lines begins; empty where an editor counts the same lines.
  private let starts: [SourcePosition]

  init(_ yaml: YAMLText) {
    self.yaml = yaml
    let scalars = yaml.text.unicodeScalars
    starts = scalars.contains(where: Self.isFurtherEnd) ? Self.starts(of: yaml) : []
  }

  /// Returns the place in the file that the library means by a line and a column, both from 1.
  func position(line: Int, column: Int) -> SourcePosition {
    let column = max(column, 1)
    guard !starts.isEmpty else {
      return SourcePosition(line: line + yaml.firstLine - 1, column: column)
    }
    let start = starts[min(max(line, 1), starts.count) - 1]
    return SourcePosition(line: start.line, column: start.column + column - 1)
  }

  /// Returns where in the text the library's line and column stand.
  func index(line: Int, column: Int) -> String.Index? {
    let scalars = yaml.text.unicodeScalars
    var start = scalars.startIndex
    for _ in 1..<max(line, 1) {
      guard let end = scalars[start...].firstIndex(where: Self.isEnd) else { return nil }
      start = scalars.index(after: end)
    }
    return scalars.index(start, offsetBy: column - 1, limitedBy: scalars.endIndex)
  }

  /// Returns the library's lines, without their ends.
  func split() -> [Substring] {
    yaml.text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: Self.isEnd)
      .map { Substring($0) }
  }

  private static func starts(of yaml: YAMLText) -> [SourcePosition] {
    var place = SourcePosition(line: yaml.firstLine, column: 1)
    var starts = [place]
    for scalar in yaml.text.unicodeScalars {
      let (line, column) = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
      place = SourcePosition(line: line, column: column)
      if isEnd(scalar) { starts.append(place) }
    }
    return starts
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || isFurtherEnd(scalar)
  }

  private static func isFurtherEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
