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
    if let comment = Self.comment(before: index, in: lines) {
      message =
        "this line is a comment to YAML and ends the value before it: put the whole value in quotes"
      position = SourcePosition(line: comment.line + yaml.firstLine, column: comment.column)
      return
    }
    guard let start = Self.valueStart(in: line), start + 1 <= stop.column else { return nil }
    let rest = line[(start + 1)...]
    if let sign = Self.comment(behindBracket: start, in: line) {
      let comment = String(String.UnicodeScalarView(line[sign...]))
      message =
        "'\(Diagnostic.shown(comment))' is a comment to YAML, so that the bracket is not closed: put "
        + "what has a '#' in quotes"
      position = SourcePosition(line: stop.line, column: sign + 1)
      return
    }
    position = SourcePosition(line: stop.line, column: start + 1)
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
      let kind = line[start] == "[" ? "list" : "record"
      message = "a value that begins with '\(line[start])' is a \(kind) to YAML: put it in quotes"
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
      let kind = line[start] == "-" ? "list" : "key"
      message = "a value that begins with '\(line[start]) ' is a \(kind) to YAML: put it in quotes"
    case "@", "`", "%", "]", "}", ",":
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

  /// Returns the comment among the lines of a value, behind which the library stopped; of several the
  /// first.
  private static func comment(
    before stop: Int,
    in lines: [Substring]
  ) -> (line: Int, column: Int)? {
    let line = lines[stop].unicodeScalars
    let isText = line.first == " " && valueStart(in: Array(line)) == nil
    guard isText, stop > 0 else { return nil }
    let comments = lines[..<stop].reversed().prefix {
      $0.first == " " && $0.drop { $0 == " " }.first == "#"
    }
    guard let first = comments.last, stop > comments.count else { return nil }
    return (stop - comments.count, first.prefix { $0 == " " }.count + 1)
  }

  /// Returns where a comment begins in brackets, if they seem to be closed behind it or it stands in the
  /// middle of a value.
  private static func comment(behindBracket start: Int, in line: [Unicode.Scalar]) -> Int? {
    guard line[start] == "[" || line[start] == "{" else { return nil }
    let closing: Unicode.Scalar = line[start] == "[" ? "]" : "}"
    var quote: Unicode.Scalar?
    for index in line.indices[(start + 1)...] {
      let sign = line[index]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "\"" || sign == "'" {
        if " [{,".unicodeScalars.contains(line[index - 1]) { quote = sign }
      } else if sign == closing {
        return nil
      } else if sign == "#", line[index - 1] == " " {
        let before = line[..<index].last { $0 != " " }
        let isBehindValue = before.map { !",[{".unicodeScalars.contains($0) } ?? false
        return isBehindValue || line[index...].contains(closing) ? index : nil
      }
    }
    return nil
  }

  /// Something that is no comment and no sign of YAML's own.
  private static func isText(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first(where: { $0 != " " }) else { return false }
    return !"#,]}:+-0123456789".unicodeScalars.contains(first)
  }
}
