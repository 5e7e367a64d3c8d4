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
  /// The text of the file, or what remains of it where the record begins.
  package let source: SourceLines
  package let position: SourcePosition
  package private(set) var diagnostics: [Diagnostic] = []
  /// What was found for unknown fields of the file until now.
  package private(set) var suggestions: FieldSuggestions
  private let schema: RecordSchema
  private var fields: [Field]
  /// Whether there are fields at all, and not a text or a list in their place.
  package private(set) var isRecord = false

  /// Takes the fields of a record; unknown names are reported at once, with the nearest known.
  package init(
    _ node: FieldNode,
    path: String,
    source: SourceLines = SourceLines(""),
    schema: RecordSchema,
    suggestions: FieldSuggestions = FieldSuggestions()
  ) {
    self.path = path
    self.source = source
    self.schema = schema
    self.suggestions = suggestions
    position = node.position
    fields = []
    guard case .fields(let written) = node.content else {
      if node.isUnreadable { return }
      report(
        .syntax,
        at: node.position,
        "\(English.indefinite(schema.name)) is a record with fields, not \(node.kindName)"
      )
      return
    }
    fields = written
    isRecord = true
    if let further = written.dropFirst(Self.mostEntries).first {
      report(.syntax, at: further.position, "more than \(Self.mostEntries) fields in one record")
      fields.removeAll { field in !schema.fields.contains { $0.name == field.name } }
    }
    // What could not be read may be what seems to be missing.
    let isWhole = !written.contains(where: \.value.isUnreadable)
    refuseLongFields()
    let misspelt = reportUnknownFields()
    for field in schema.fields
    where isWhole && field.isRequired && (self.node(field.name)?.isAbsent ?? true) {
      // One mistake is one message: a field that is misspelt is not missing, too.
      if self.node(field.name) == nil, misspelt.contains(field.name) { continue }
      report(
        .missingField,
        at: self.node(field.name)?.position ?? position,
        "\(English.indefinite(schema.name)) needs the field '\(field.name)'"
      )
    }
  }

  /// Some of what is made of a field grows with the square of its entries; a list of all who were at a
  /// national conference has some hundreds.
  private static let mostEntries = 1_000

  private mutating func refuseLongFields() {
    for index in fields.indices {
      let count =
        switch fields[index].value.content {
        case .list(let items): items.count
        case .fields(let fields): fields.count
        case .absent, .text, .unreadable: 0
        }
      guard count > Self.mostEntries else { continue }
      report(
        .invalidValue,
        at: fields[index].position,
        "'\(fields[index].name)' has \(count) entries: a field may have \(Self.mostEntries)"
      )
      fields[index].value.content = .unreadable
    }
  }

  /// Returns the names that were probably meant.
  private mutating func reportUnknownFields() -> Set<String> {
    var meant: Set<String> = []
    for field in fields where !schema.fields.contains(where: { $0.name == field.name }) {
      // What could not be read may be no field at all.
      if field.value.isUnreadable { continue }
      let near = suggestions.fields(of: schema, meantBy: field.name)
      report(
        .unknownField,
        at: field.position,
        "\(English.indefinite(schema.name)) has no field '\(field.name)'",
        suggestions: near,
        replacing: field.name
      )
      if let nearest = near.first { meant.insert(nearest) }
    }
    return meant
  }

  /// Returns the value under a name as it was written, or nil where there is none.
  package func node(_ name: String) -> FieldNode? {
    fields.first { $0.name == name }?.value
  }

  /// Says whether a field is for texts of any words.
  func isText(_ name: String) -> Bool {
    switch schema.fields.first(where: { $0.name == name })?.kind {
    case .text, .texts: true
    default: false
    }
  }

  /// Returns where a field's name stands.
  func position(ofField name: String) -> SourcePosition? {
    fields.first { $0.name == name }?.position
  }

  package mutating func report(
    _ code: DiagnosticCode,
    _ severity: Diagnostic.Severity = .error,
    at position: SourcePosition,
    _ message: String,
    suggestions: [String] = [],
    replacing replaced: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code,
        severity,
        at: SourceLocation(path: path, position: position),
        message,
        suggestions: suggestions,
        replacing: replaced
      )
    )
  }

  /// Returns a reader of a record in a field of this one.
  package func inner(_ node: FieldNode, schema: RecordSchema) -> RecordReader {
    RecordReader(node, path: path, source: source, schema: schema, suggestions: suggestions)
  }

  /// Takes over what a reader of an inner record found.
  package mutating func take(_ inner: RecordReader) {
    diagnostics += inner.diagnostics
    suggestions = inner.suggestions
  }

  package mutating func take(_ found: [Diagnostic]) { diagnostics += found }
}
