package import ArchiveModel
package import Diagnostics
package import FrontMatter
internal import Markdown

/// A meeting as written.
package struct WrittenMeeting: WrittenRecord {
  package static let schemas: [RecordSchema] = [.meeting]

  package let id: ID<Meeting>
  package let source: RecordSource
  package let fields: Meeting.Fields
  /// When it took place, if that could be read.
  package let date: Placed<EDTFDate>?
  package let province: Placed<String>?
  package let organizers: [Placed<String>]
  package let topics: [Placed<String>]

  package var names: [String] { [fields.name] }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    guard let (id, source) = entry.id(&reader) as (ID<Meeting>, RecordSource)? else { return nil }
    self.id = id
    self.source = source
    date = reader.date("date")
    var fields = Meeting.Fields(&reader)
    fields.date = date?.value ?? .unknown
    fields.body = entry.body
    self.fields = fields
    province = reader.reference("province")
    organizers = reader.references("organizers")
    topics = reader.references("topics")
  }

  package func resolved(by resolver: inout Resolver) -> Meeting {
    Meeting(
      id: id,
      fields: fields,
      province: resolver.resolve(province, in: source.path),
      organizers: resolver.resolve(organizers, in: source.path),
      topics: resolver.resolve(topics, in: source.path)
    )
  }
}

extension Meeting.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    name = reader.text("name")?.value ?? ""
    meetingKind = reader.choice("kind", of: Meeting.Kind.self) ?? .other
    scope = reader.choice("scope", of: Meeting.Scope.self)
    place = reader.text("place")?.value
    mode = reader.choice("mode", of: Meeting.Mode.self)
    attendees = reader.count("attendees")
    sites = reader.count("sites")
    note = reader.prose("note")
  }
}

extension RecordSchema {
  package static let meeting = RecordSchema(
    "meeting",
    [
      .required("name", .text), .required("kind", .choice(names(Meeting.Kind.self))),
      .required("date", .date), .optional("scope", .choice(names(Meeting.Scope.self))),
      .optional("province", .reference(to: "province")), .optional("place", .text),
      .optional("mode", .choice(names(Meeting.Mode.self))), .optional("attendees", .count),
      .optional("sites", .count), .optional("organizers", .references(to: "organization")),
      .optional("topics", .references(to: "topic")), .optional("note", .text),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var meetings: [WrittenMeeting] { records() }
}
