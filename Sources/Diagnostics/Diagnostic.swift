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
  /// The other places that belong to the problem, in the order in which they are told.
  package var notes: [Note]
  /// What the editor may have meant, best first.
  package var suggestions: [String]
  /// What each suggestion would stand in the place of; nil where they are to be added elsewhere.
  package var replaced: String?

  package init(
    _ code: DiagnosticCode,
    _ severity: Severity = .error,
    at location: SourceLocation,
    _ message: String,
    notes: [Note] = [],
    suggestions: [String] = [],
    replacing replaced: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.location = location
    self.message = Self.shortened(message, value: replaced)
    self.notes = notes
    self.suggestions = suggestions
    self.replaced = replaced
  }

  /// The most letters of a value that a message shows.
  package static let longestShown = 120

  /// Returns a value as messages show it: the beginning of a long one, by what it is when what cannot
  /// be seen is written out.
  package static func shown(_ value: String) -> String {
    guard !fits(value) else { return value }
    var length = 0
    var end = value.startIndex
    while end < value.endIndex {
      length += ShownText.length(of: value[end])
      guard length <= longestShown - 1 else { break }
      end = value.index(after: end)
    }
    return value[..<end] + "…"
  }

  private static func fits(_ value: String) -> Bool {
    if value.utf8.count <= longestShown, !ShownText.isEscaped(value) { return true }
    var length = 0
    for character in value {
      length += ShownText.length(of: character)
      if length > longestShown { return false }
    }
    return true
  }

  private static func shortened(_ message: String, value: String?) -> String {
    guard let value, !value.isEmpty, !fits(value) else { return message }
    return message.replacing(value, with: shown(value))
  }

  /// The message with what its notes add to it.
  package var sentence: String { notes.reduce(message) { $0 + $1.text } }

  /// The changes that would mend the text, best first.
  package var replacements: [Replacement] {
    guard let replaced else { return [] }
    return suggestions.map { Replacement(location: location, old: replaced, new: $0) }
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by what is said there, so that a run prints the same list every time.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.code != right.code { return left.code.rawValue < right.code.rawValue }
    return left.sentence.utf8.lexicographicallyPrecedes(right.sentence.utf8)
  }
}
