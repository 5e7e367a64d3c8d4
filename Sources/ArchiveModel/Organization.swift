package import Markdown

/// A body of whatever kind: a board, an office, the police, a publisher (Popolo: an organization).
@dynamicMemberLookup
package final class Organization: ArchiveRecord {
  package static var kind: RecordKind { .organization }
  package static func table(of archive: Archive) -> Table<Organization> { archive.organizations }
  package static func place(_ table: Table<Organization>, in archive: inout Archive) {
    archive.organizations = table
  }
  package static func any(_ reference: Reference<Organization>) -> RecordReference {
    .organization(reference)
  }

  package enum Kind: String, Sendable, CaseIterable {
    case committee, office, government, police, party, ministry, publisher, other
  }

  /// The fields that name no other record, as written and as resolved.
  package struct Fields: Sendable {
    package var name = ""
    package var aliases: [String] = []
    package var organizationKind: Kind?
    package var note: String?
    package var body = MarkdownDocument()

    package init() {}
  }

  package let id: ID<Organization>
  package let fields: Fields
  package let parent: Reference<Organization>?
  package let province: Reference<Province>?

  package init(
    id: ID<Organization>,
    fields: Fields,
    parent: Reference<Organization>? = nil,
    province: Reference<Province>? = nil
  ) {
    self.id = id
    self.fields = fields
    self.parent = parent
    self.province = province
  }

  @inlinable package subscript<Value>(dynamicMember path: KeyPath<Fields, Value>) -> Value {
    fields[keyPath: path]
  }

  package var name: String { fields.name }
  package var body: MarkdownDocument { fields.body }
}
