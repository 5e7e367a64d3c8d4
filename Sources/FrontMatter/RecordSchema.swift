internal import Diagnostics

/// The fields that a kind of record may have, in the order in which they are documented.
///
/// One list serves three ends: what the reader accepts, what it suggests for a misspelt name, and
/// what the guide for editors explains.
package struct RecordSchema: Sendable {
  /// What a value is, in the words of the guide.
  package enum ValueKind: Sendable {
    case text, date, period, number, count, positiveCount, flag, address, language, id
    case texts
    case reference(to: String), references(to: String)
    case choice([String])
    case records(RecordSchema)
    /// A record whose field names are texts of the editor's choice.
    case choicesOfTexts
    /// Ids, any of which may also be written as a record that says more.
    case referencesOrRecords(to: String, RecordSchema)
  }

  package struct Field: Sendable {
    package var name: String
    package var kind: ValueKind
    package var isRequired: Bool
  }

  /// `article`, `participant`, … : the name in messages, in English.
  package var name: String
  package var fields: [Field]
  /// Says which fields another word for one may mean, the likeliest first.
  private let meaning: @Sendable (String) -> [String]

  package init(
    _ name: String,
    _ fields: [Field],
    meaning: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.name = name
    self.fields = fields
    self.meaning = meaning
  }

  package var fieldNames: [String] { fields.map(\.name) }

  /// Returns the fields that were probably meant by a name that none has, at most three, best first.
  ///
  /// Another word for a field says most; then come the fields whose records have such a field, then
  /// names that begin alike, then those that are misspelt.
  func suggestions(for name: String) -> [String] {
    let names = fieldNames
    let others = meaning(name)
    let meant = others.filter(names.contains)
    if !meant.isEmpty { return Array(meant.prefix(3)) }
    let outer = fields.filter { field in
      field.kind.inner?.fieldNames.contains { $0 == name || others.contains($0) } ?? false
    }.map(\.name)
    if !outer.isEmpty { return Array(outer.prefix(3)) }
    let near = NearMiss.suggestions(for: name, among: names)
    let alike = names.filter { Self.beginAlike($0, name.lowercased()) && !near.contains($0) }
    let isClose = near.first.map { isOneMistake($0, name) } ?? false
    return Array((isClose ? near + alike : alike + near).prefix(3))
  }

  private func isOneMistake(_ field: String, _ name: String) -> Bool {
    NearMiss.distance(from: Array(field), to: Array(name.lowercased()), atMost: 1) <= 1
  }

  /// `lang` and `language`, `author_name` and `author`.
  private static func beginAlike(_ field: String, _ name: String) -> Bool {
    min(field.count, name.count) >= 3 && (field.hasPrefix(name) || name.hasPrefix(field))
  }
}

extension RecordSchema.ValueKind {
  /// The fields of the records in a list.
  fileprivate var inner: RecordSchema? {
    switch self {
    case .records(let schema), .referencesOrRecords(_, let schema): schema
    default: nil
    }
  }
}

extension RecordSchema.Field {
  package static func required(_ name: String, _ kind: RecordSchema.ValueKind) -> Self {
    Self(name: name, kind: kind, isRequired: true)
  }

  package static func optional(_ name: String, _ kind: RecordSchema.ValueKind) -> Self {
    Self(name: name, kind: kind, isRequired: false)
  }
}
