package import Diagnostics

/// What templates name and what is not there, each told once, at the first place that names it.
extension TemplateLibrary {
  /// So many unknown names are compared with those that there are.
  private static let suggestionLimit = 100

  /// The templates that others include and that there are not, with how many tags name each.
  package var unknownTemplates: [(name: String, count: Int)] {
    missingTemplates.map { ($0.name, $0.count) }
  }

  /// The keys of the strings that templates name and that there are not.
  package var unknownStrings: [String] { missingStrings.map(\.name) }

  /// The keys of the strings that a template names.
  package var namedStrings: Set<String> {
    Set(templates.values.flatMap { $0.strings.map(\.stringKey) })
  }

  /// The templates that a template includes.
  package var includedTemplates: Set<String> {
    Set(inclusions.values.flatMap { $0.map(\.tag.name) })
  }

  /// Reports the templates that there are not, without those that were told otherwise.
  package func unknownTemplates(besides told: Set<String>) -> [Diagnostic] {
    let missing = missingTemplates.filter { !told.contains($0.name) }
    return Self.findings(missing, .unknownPartial, "template", among: Array(templates.keys))
  }

  /// Reports the strings that there are not, without those that were told otherwise.
  package func unknownStrings(besides told: Set<String>) -> [Diagnostic] {
    let missing = missingStrings.filter { !told.contains($0.name) }
    return Self.findings(missing, .unknownName, "string", "t.", among: Array((strings ?? [:]).keys))
  }

  private static func findings(
    _ missing: [MissingName],
    _ code: DiagnosticCode,
    _ noun: String,
    _ prefix: String = "",
    among names: [String]
  ) -> [Diagnostic] {
    let known = KnownWords(missing.isEmpty ? [] : names)
    return missing.enumerated().map { number, missing in
      let near = number < suggestionLimit ? known.suggestions(for: missing.name) : []
      return Diagnostic(
        code,
        at: missing.place,
        "unknown \(noun) '\(prefix)\(missing.name)'\(missing.others)",
        suggestions: near.map { prefix + $0 },
        replacing: prefix + missing.name
      )
    }
  }
}
