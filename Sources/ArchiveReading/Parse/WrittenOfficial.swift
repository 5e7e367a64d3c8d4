package import ArchiveModel
package import Diagnostics
package import FrontMatter
internal import Markdown

/// A person as written.
package struct WrittenOfficial: WrittenRecord {
  package struct Position: Sendable {
    package var title: String
    package var organization: Placed<String>?
    package var from: EDTFDate?
    package var to: EDTFDate?
    package var source: Placed<String>?
  }

  package static let schemas: [RecordSchema] = [.official, .knownPosition]

  package let id: ID<Official>
  package let source: RecordSource
  package let fields: Official.Fields
  package let name: Placed<String>
  package let positions: [Position]

  package var names: [String] { [name.value] + fields.aliases }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    guard let (id, source) = entry.id(&reader) as (ID<Official>, RecordSource)? else { return nil }
    self.id = id
    self.source = source
    name = reader.text("name") ?? Placed("", at: source.position)
    var fields = Official.Fields(&reader)
    fields.name = name.value
    fields.body = entry.body
    self.fields = fields
    positions = reader.records("positions", schema: .knownPosition) { inner in
      let title = inner.text("title")?.value
      let organization = inner.reference("organization")
      let from = inner.date("from")
      let to = inner.date("to")
      if let from, let to, to.value.latest < from.value.earliest {
        inner.report(
          .invalidDate,
          at: to.position,
          "the position ends (\(to.value.text)) before it begins (\(from.value.text))"
        )
      }
      let source = inner.reference("source")
      return title.map {
        Position(
          title: $0,
          organization: organization,
          from: from?.value,
          to: to?.value,
          source: source
        )
      }
    }
  }

  package func resolved(by resolver: inout Resolver) -> Official {
    let path = source.path
    return Official(
      id: id,
      fields: fields,
      positions: positions.map {
        Official.KnownPosition(
          title: $0.title,
          organization: resolver.resolve($0.organization, in: path),
          from: $0.from,
          to: $0.to,
          source: resolver.resolve($0.source, in: path)
        )
      }
    )
  }
}

extension Official.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    aliases = reader.texts("aliases").map(\.value)
    nameIsUncertain = reader.flag("name_uncertain") ?? false
    note = reader.prose("note")
  }
}

extension RecordSchema {
  package static let official = RecordSchema(
    "official",
    [
      .required("name", .text), .optional("aliases", .texts), .optional("name_uncertain", .flag),
      .optional("positions", .records(knownPosition)), .optional("note", .text),
    ],
    meaning: FieldWords.fields
  )

  package static let knownPosition = RecordSchema(
    "position",
    [
      .required("title", .text), .optional("organization", .reference(to: "organization")),
      .optional("from", .date), .optional("to", .date),
      .optional("source", .reference(to: "article")),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var officials: [WrittenOfficial] { records() }
}
