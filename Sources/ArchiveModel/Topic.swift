/// An entry of the controlled list of topics.
package struct Topic: ArchiveRecord {
  package static var kind: RecordKind { .topic }
  package static func table(of archive: Archive) -> Table<Topic> { archive.topics }
  package static func any(_ reference: Reference<Topic>) -> RecordReference { .topic(reference) }

  package var id: ID<Topic>
  package var name: String
  package var aliases: [String]
  package var note: String?

  package init(
    id: ID<Topic>,
    name: String,
    aliases: [String] = [],
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.note = note
  }
}
