package import ArchiveModel
package import Diagnostics
package import FrontMatter
internal import Markdown

/// A unit as written, an entry of a list.
package struct WrittenProvince: WrittenRecord {
  package static let schemas: [RecordSchema] = [.province]

  package let id: ID<Province>
  package let source: RecordSource
  package let fields: Province.Fields
  package let successor: Placed<String>?

  package var names: [String] { [fields.name] + fields.aliases }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    let found: (id: ID<Province>, source: RecordSource)? = entry.id(&reader)
    fields = Province.Fields(&reader)
    successor = reader.reference("successor")
    guard let found else { return nil }
    (id, source) = found
  }

  package func resolved(by resolver: inout Resolver) -> Province {
    Province(id: id, fields: fields, successor: resolver.resolve(successor, in: source.path))
  }
}

extension Province.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    name = reader.text("name")?.value ?? ""
    provinceKind = reader.choice("kind", of: Province.Kind.self) ?? .tinh
    code = reader.text("code")?.value
    valid = reader.interval("valid")?.value
    aliases = reader.texts("aliases").map(\.value)
    region = reader.text("region")?.value
  }
}

extension RecordSchema {
  package static let province = RecordSchema(
    "province",
    [
      .required("id", .id), .required("name", .text),
      .required("kind", .choice(names(Province.Kind.self))), .optional("code", .text),
      .optional("valid", .period), .optional("successor", .reference(to: "province")),
      .optional("aliases", .texts), .optional("region", .text),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var provinces: [WrittenProvince] { records() }
}
