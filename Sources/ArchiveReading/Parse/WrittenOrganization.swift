package import ArchiveModel
package import Diagnostics
package import FrontMatter
internal import Markdown

/// A body as written.
package struct WrittenOrganization: WrittenRecord {
  package static let schemas: [RecordSchema] = [.organization]

  package let id: ID<Organization>
  package let source: RecordSource
  package let fields: Organization.Fields
  package let parent: Placed<String>?
  package let province: Placed<String>?

  package var names: [String] { [fields.name] + fields.aliases }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    guard let (id, source) = entry.id(&reader) as (ID<Organization>, RecordSource)? else {
      return nil
    }
    self.id = id
    self.source = source
    var fields = Organization.Fields(&reader)
    fields.body = entry.body
    self.fields = fields
    parent = reader.reference("parent")
    province = reader.reference("province")
  }

  package func resolved(by resolver: inout Resolver) -> Organization {
    Organization(
      id: id,
      fields: fields,
      parent: resolver.resolve(parent, in: source.path),
      province: resolver.resolve(province, in: source.path)
    )
  }
}

extension Organization.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    name = reader.text("name")?.value ?? ""
    aliases = reader.texts("aliases").map(\.value)
    organizationKind = reader.choice("kind", of: Organization.Kind.self)
    note = reader.prose("note")
  }
}

extension RecordSchema {
  package static let organization = RecordSchema(
    "organization",
    [
      .required("name", .text), .optional("aliases", .texts),
      .optional("kind", .choice(names(Organization.Kind.self))),
      .optional("parent", .reference(to: "organization")),
      .optional("province", .reference(to: "province")), .optional("note", .text),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var organizations: [WrittenOrganization] { records() }
}
