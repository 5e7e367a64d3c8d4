package import Markdown

/// A person of whom articles speak (Popolo: a person).
@dynamicMemberLookup
package final class Official: ArchiveRecord {
  package static var kind: RecordKind { .official }
  package static func table(of archive: Archive) -> Table<Official> { archive.officials }
  package static func place(_ table: Table<Official>, in archive: inout Archive) {
    archive.officials = table
  }
  package static func any(_ reference: Reference<Official>) -> RecordReference {
    .official(reference)
  }

  /// A post that is known apart from what articles print with a participation.
  package struct KnownPosition: Sendable, Hashable {
    package var title: String
    package var organization: Reference<Organization>?
    package var from: EDTFDate?
    package var to: EDTFDate?
    package var source: Reference<Article>?

    package init(
      title: String,
      organization: Reference<Organization>? = nil,
      from: EDTFDate? = nil,
      to: EDTFDate? = nil,
      source: Reference<Article>? = nil
    ) {
      self.title = title
      self.organization = organization
      self.from = from
      self.to = to
      self.source = source
    }
  }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    package var name = ""
    package var aliases: [String] = []
    /// Whether the name was read off a transcription or otherwise is not certain.
    package var nameIsUncertain = false
    package var note: String?
    package var body = MarkdownDocument()

    package init() {}
  }

  package let id: ID<Official>
  package let fields: Fields
  package let positions: [KnownPosition]

  package init(id: ID<Official>, fields: Fields, positions: [KnownPosition] = []) {
    self.id = id
    self.fields = fields
    self.positions = positions
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.name }
  package var body: MarkdownDocument { fields.body }
}
