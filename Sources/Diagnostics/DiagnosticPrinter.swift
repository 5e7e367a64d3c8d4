/// Says diagnostics in words, one a line, or as JSON, one object a line.
package enum DiagnosticPrinter {
  /// Returns `path:line:column: error: message [code]`, with the nearest right words at the end.
  package static func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    return "\(place.path):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
      + "\(diagnostic.message)\(question(diagnostic.suggestions)) [\(diagnostic.code.rawValue)]"
  }

  /// Returns one JSON object with `path`, `line`, `column`, `severity`, `code`, `message` and
  /// `suggestions`, in this order.
  package static func json(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    let suggestions = diagnostic.suggestions.map(jsonString).joined(separator: ", ")
    return """
      {"path": \(jsonString(place.path)), "line": \(place.line), "column": \(place.column), \
      "severity": "\(diagnostic.severity.rawValue)", "code": "\(diagnostic.code.rawValue)", \
      "message": \(jsonString(diagnostic.message)), "suggestions": [\(suggestions)]}
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
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
