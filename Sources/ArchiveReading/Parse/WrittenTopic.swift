package import ArchiveModel
internal import Diagnostics
package import FrontMatter
internal import Markdown

/// A topic as written, an entry of a list.
package struct WrittenTopic: WrittenRecord {
  package static let schemas: [RecordSchema] = [.topic]

  package let id: ID<Topic>
  package let source: RecordSource
  package let fields: Topic.Fields

  package var names: [String] { [fields.name] + fields.aliases }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    let found: (id: ID<Topic>, source: RecordSource)? = entry.id(&reader)
    fields = Topic.Fields(&reader)
    guard let found else { return nil }
    (id, source) = found
  }

  package func resolved(by resolver: inout Resolver) -> Topic { Topic(id: id, fields: fields) }
}

extension Topic.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    name = reader.text("name")?.value ?? ""
    aliases = reader.texts("aliases").map(\.value)
    note = reader.prose("note")
  }
}

extension RecordSchema {
  package static let topic = RecordSchema(
    "topic",
    [
      .required("id", .id), .required("name", .text), .optional("aliases", .texts),
      .optional("note", .text),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var topics: [WrittenTopic] { records() }
}
