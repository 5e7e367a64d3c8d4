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

  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  package var fieldNames: [String] { fields.map(\.name) }
}

extension RecordSchema.Field {
  package static func required(_ name: String, _ kind: RecordSchema.ValueKind) -> Self {
    Self(name: name, kind: kind, isRequired: true)
  }

  package static func optional(_ name: String, _ kind: RecordSchema.ValueKind) -> Self {
    Self(name: name, kind: kind, isRequired: false)
  }
}
