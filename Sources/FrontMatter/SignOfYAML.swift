internal import Diagnostics

/// A sign that means something to YAML where it begins a value, and that its editor meant as text.
///
/// The library stops behind it, at what cannot follow; an editor wants to know of the sign.
struct SignOfYAML {
  let message: String
  let position: SourcePosition

  /// Looks for such a sign in the line where the library stopped; nil where none is to blame.
  init?(before stop: SourcePosition, in yaml: YAMLText) {
    let lines = yaml.text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = stop.line - yaml.firstLine
    guard lines.indices.contains(index) else { return nil }
    let line = Array(lines[index].unicodeScalars)
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    if let tab = indentation.firstIndex(of: "\t") {
      message = "there is a tab before the field: indent with spaces"
      position = SourcePosition(line: stop.line, column: tab + 1)
      return
    }
    guard let start = Self.valueStart(in: line), start + 1 <= stop.column else { return nil }
    position = SourcePosition(line: stop.line, column: start + 1)
    let rest = line[(start + 1)...]
    switch line[start] {
    case "\"", "'":
      let mark = line[start]
      // What is not closed on this line is another mistake.
      guard let end = rest.firstIndex(of: mark), Self.isText(line[(end + 1)...]) else { return nil }
      message =
        "text stands behind the closing quotation mark of this value: put the whole value in "
        + "quotes, or none of it"
    case "[", "{":
      let closing: Unicode.Scalar = line[start] == "[" ? "]" : "}"
      guard let end = rest.firstIndex(of: closing), Self.isText(line[(end + 1)...]) else {
        return nil
      }
      message = "a value that begins with '\(line[start])' is a list to YAML: put it in quotes"
    case ">", "|":
      // `>2` and `|-` say how the lines below are read; words are text.
      let words = rest.drop { $0 == " " }
      guard
        Self.isText(rest)
          || !words.isEmpty && (words.startIndex > rest.startIndex || words.count > 2)
            && words.first != "#"
      else { return nil }
      message =
        "a value that begins with '\(line[start])' goes on in the lines below to YAML: put it in quotes"
    case "-", "?":
      guard rest.first == " " else { return nil }
      message = "a value that begins with '\(line[start]) ' is a list to YAML: put it in quotes"
    case "@", "`", "%":
      message = "a value that begins with '\(line[start])' must stand in quotes"
    default: return nil
    }
  }

  /// Where the value begins in `  - name: value`, or the item in `- value`; nil where the line has
  /// neither.
  private static func valueStart(in line: [Unicode.Scalar]) -> Int? {
    var index = line.firstIndex { $0 != " " } ?? line.endIndex
    var isValue = false
    while index + 1 < line.count, line[index] == "-", line[index + 1] == " " {
      index = line[(index + 1)...].firstIndex { $0 != " " } ?? line.endIndex
      isValue = true
    }
    let name = line[index...].prefix {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-")
    }
    if !name.isEmpty, name.endIndex + 1 < line.count, line[name.endIndex] == ":",
      line[name.endIndex + 1] == " "
    {
      index = line[(name.endIndex + 1)...].firstIndex { $0 != " " } ?? line.endIndex
      isValue = true
    }
    return isValue && index < line.endIndex ? index : nil
  }

  /// Something that is no comment and no sign of YAML's own.
  private static func isText(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first(where: { $0 != " " }) else { return false }
    return !"#,]}:+-0123456789".unicodeScalars.contains(first)
  }
}
