/// An entry of the controlled list of topics.
package struct Topic: ArchiveRecord {
  package static let kind = RecordKind.topic

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
