package import Diagnostics

/// Reads the fields of one record and notes everything that is wrong with them.
///
/// ```swift
/// var reader = RecordReader(node, path: path, schema: .meeting)
/// let name = reader.requiredText("name")
/// let kind = reader.choice("kind", of: Meeting.Kind.self)
/// ```
package struct RecordReader {
  package let path: String
  package let position: SourcePosition
  package private(set) var diagnostics: [Diagnostic] = []
  private let schema: RecordSchema
  private var fields: [Field]

  /// Takes the fields of a record; unknown names are reported at once, with the nearest known.
  package init(_ node: FieldNode, path: String, schema: RecordSchema) {
    self.path = path
    self.schema = schema
    position = node.position
    fields = []
    guard case .fields(let written) = node.content else {
      report(
        .syntax,
        at: node.position,
        "\(English.indefinite(schema.name)) is a record with fields, not \(node.kindName)"
      )
      return
    }
    fields = written
    for field in written where !schema.fields.contains(where: { $0.name == field.name }) {
      report(
        .unknownField,
        at: field.position,
        "\(English.indefinite(schema.name)) has no field '\(field.name)'",
        suggestions: NearMiss.suggestions(for: field.name, among: schema.fieldNames)
      )
    }
    for field in schema.fields where field.isRequired && (self.node(field.name)?.isAbsent ?? true) {
      let place = self.node(field.name)?.position ?? position
      report(
        .missingField,
        at: place,
        "\(English.indefinite(schema.name)) needs the field '\(field.name)'"
      )
    }
  }

  /// Returns the value under a name as it was written, or nil where there is none.
  package func node(_ name: String) -> FieldNode? {
    fields.first { $0.name == name }?.value
  }

  package mutating func report(
    _ code: DiagnosticCode,
    _ severity: Diagnostic.Severity = .error,
    at position: SourcePosition,
    _ message: String,
    suggestions: [String] = []
  ) {
    let place = SourceLocation(path: path, position: position)
    diagnostics.append(Diagnostic(code, severity, at: place, message, suggestions: suggestions))
  }

  /// Takes over what a reader of an inner record found.
  package mutating func take(_ found: [Diagnostic]) { diagnostics += found }
}
