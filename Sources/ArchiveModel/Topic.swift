/// An entry of the controlled list of topics.
@dynamicMemberLookup
package final class Topic: ArchiveRecord {
  package static var kind: RecordKind { .topic }
  package static func table(of archive: Archive) -> Table<Topic> { archive.topics }
  package static func place(_ table: Table<Topic>, in archive: inout Archive) {
    archive.topics = table
  }
  package static func any(_ reference: Reference<Topic>) -> RecordReference { .topic(reference) }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    package var name = ""
    package var aliases: [String] = []
    package var note: String?

    package init() {}
  }

  package let id: ID<Topic>
  package let fields: Fields

  package init(id: ID<Topic>, fields: Fields) {
    self.id = id
    self.fields = fields
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.name }
}
