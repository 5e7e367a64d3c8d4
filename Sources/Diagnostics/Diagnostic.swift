/// A problem in what an editor wrote, as data: where, how grave, which kind, in words.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    /// The site cannot be built.
    case error
    /// The site is built; `--strict` refuses all the same.
    case warning
  }

  package var severity: Severity
  package var code: DiagnosticCode
  package var location: SourceLocation
  /// One sentence without a full stop, which names the offending value.
  package var message: String
  /// What the editor may have meant, best first.
  package var suggestions: [String]

  package init(
    _ code: DiagnosticCode,
    _ severity: Severity = .error,
    at location: SourceLocation,
    _ message: String,
    suggestions: [String] = []
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = message
    self.suggestions = suggestions
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by what is said there, so that a run prints the same list every time.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
  }
}
