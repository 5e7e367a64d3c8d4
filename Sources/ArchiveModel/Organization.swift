package import Markdown

/// A body of whatever kind: a board, an office, the police, a publisher (Popolo: an organization).
package struct Organization: ArchiveRecord {
  package static var kind: RecordKind { .organization }
  package static func table(of archive: Archive) -> Table<Organization> { archive.organizations }
  package static func any(_ reference: Reference<Organization>) -> RecordReference {
    .organization(reference)
  }

  package enum Kind: String, Sendable, CaseIterable {
    case committee, office, government, police, party, ministry, publisher, other
  }

  package var id: ID<Organization>
  package var name: String
  package var aliases: [String]
  package var organizationKind: Kind?
  package var parent: Reference<Organization>?
  package var province: Reference<Province>?
  package var note: String?
  package var body: MarkdownDocument

  package init(
    id: ID<Organization>,
    name: String,
    aliases: [String] = [],
    organizationKind: Kind? = nil,
    parent: Reference<Organization>? = nil,
    province: Reference<Province>? = nil,
    note: String? = nil,
    body: MarkdownDocument = MarkdownDocument()
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.organizationKind = organizationKind
    self.parent = parent
    self.province = province
    self.note = note
    self.body = body
  }
}
