package import Markdown

/// A person of whom articles speak (Popolo: a person).
package struct Official: ArchiveRecord {
  package static var kind: RecordKind { .official }
  package static func table(of archive: Archive) -> Table<Official> { archive.officials }
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

  package var id: ID<Official>
  package var name: String
  package var aliases: [String]
  /// Whether the name was read off a transcription or otherwise is not certain.
  package var nameIsUncertain: Bool
  package var positions: [KnownPosition]
  package var note: String?
  package var body: MarkdownDocument

  package init(
    id: ID<Official>,
    name: String,
    aliases: [String] = [],
    nameIsUncertain: Bool = false,
    positions: [KnownPosition] = [],
    note: String? = nil,
    body: MarkdownDocument = MarkdownDocument()
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.nameIsUncertain = nameIsUncertain
    self.positions = positions
    self.note = note
    self.body = body
  }
}
