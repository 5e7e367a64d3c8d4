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

  /// Returns the text on one line, because a diagnostic is one.
  private static func oneLine(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard text.utf8.count > longest, scalars.count > longest else { return ShownText.escaped(text) }
    return ShownText.escaped(scalars.prefix(longest / 2)) + " … "
      + ShownText.escaped(scalars.suffix(longest / 4))
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
      case _ where ShownText.mustBeEscaped(scalar):
        // Two units of UTF-16 above U+FFFF.
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16)
          literal += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        }
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
