/// What the unknown fields of a file may mean, each name of them looked for once.
package struct FieldSuggestions: Sendable {
  /// So many different names are no slip of the keyboard: a file of 6 MiB may hold a million.
  private static let most = 100

  private var known: [String: [String]] = [:]

  package init() {}

  /// Returns the fields of a schema that were probably meant, none after too many names.
  mutating func fields(of schema: RecordSchema, meantBy name: String) -> [String] {
    let key = "\(schema.name).\(name)"
    if let fields = known[key] { return fields }
    guard known.count < Self.most else { return [] }
    let fields = schema.suggestions(for: name)
    known[key] = fields
    return fields
  }
}
