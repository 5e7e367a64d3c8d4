/// Says diagnostics in words, one a line, or as JSON, one object a line.
package enum DiagnosticPrinter {
  /// Returns `path:line:column: error: message [code]`, with the nearest right words at the end.
  package static func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let said = oneLine(diagnostic.sentence) + oneLine(question(diagnostic.suggestions))
    return "\(oneLine(place.path)):\(place.line):\(place.column): "
      + "\(diagnostic.severity.rawValue): \(said) [\(diagnostic.code.rawValue)]"
  }

  /// Longer texts are shown by their beginning and their end.
  private static let longest = 600

  /// Returns the text with control characters (line ends, a terminal's commands) written out as
  /// `\n` or `\u{1B}`, because a diagnostic is one line.
  private static func oneLine(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains(where: isControl)
    if isPlain, text.utf8.count <= longest { return text }
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return escaped(scalars) }
    return escaped(scalars.prefix(longest / 2)) + " … " + escaped(scalars.suffix(longest / 4))
  }

  private static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "\n": result += "\\n".unicodeScalars
      case "\t": result += "\\t".unicodeScalars
      case _ where isControl(scalar):
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Line ends and control characters, also those that turn the direction of writing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Returns one JSON object with `path`, `line`, `column`, `severity`, `code`, `message` and
  /// `suggestions`, in this order.
  package static func json(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let suggestions = diagnostic.suggestions.map(jsonString).joined(separator: ", ")
    return """
      {"path": \(jsonString(place.path)), "line": \(place.line), "column": \(place.column), \
      "severity": "\(diagnostic.severity.rawValue)", "code": "\(diagnostic.code.rawValue)", \
      "message": \(jsonString(diagnostic.sentence)), "suggestions": [\(suggestions)]}
      """
  }

  private static func question(_ suggestions: [String]) -> String {
    guard !suggestions.isEmpty else { return "" }
    let quoted = suggestions.map { "'\($0)'" }
    return "; did you mean \(quoted.joined(separator: " or "))?"
  }

  /// Returns a JSON string literal (RFC 8259, section 7).
  private static func jsonString(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\r": literal += "\\r"
      case _ where isControl(scalar):
        let hex = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
