package import ArchiveModel
package import Diagnostics
package import FrontMatter
package import Markdown

/// An article as written; an object, because it is handed on from stage to stage and never changed.
package final class WrittenArticle: WrittenRecord {
  package struct Report: Sendable {
    package var meeting: Placed<String>
    package var date: Placed<EDTFDate>?
  }
  package struct Participant: Sendable {
    package var official: Placed<String>?
    package var role: Participation.Role?
    package var rank: String?
    package var position: Placed<String>?
    package var organization: Placed<String>?
    /// Nil where the field is not there.
    package var posts: [StatedPost]?
  }
  package struct StatedPost: Sendable {
    package var title: String
    package var organization: Placed<String>?
    package var isFormer: Bool
  }
  package struct Figure: Sendable {
    /// Without its province.
    package var figure: ArchiveModel.Figure
    /// Where its number stands.
    package var position: SourcePosition
    package var province: Placed<String>?
  }

  /// Whom a name in the text means: `kind:id` of a record, or nil for `ignore`.
  package struct MentionChoice: Sendable {
    package var text: Placed<String>
    package var record: Placed<RecordAddress>?
  }

  package static let schemas: [RecordSchema] = [
    .article, .participant, .statedPost, .figure, .meetingReport,
  ]

  package let id: ID<Article>
  package let source: RecordSource
  package let fields: Article.Fields
  package let titlePosition: SourcePosition
  package let retrievedPosition: SourcePosition
  /// When it was published, if that could be read.
  package let published: Placed<EDTFDate>?
  package let publisher: Placed<String>?
  package let meetings: [Report]
  package let participants: [Participant]
  package let provinces: [Placed<String>]
  package let organizations: [Placed<String>]
  package let topics: [Placed<String>]
  package let figures: [Figure]
  package let copyOf: Placed<String>?
  package let translationOf: Placed<String>?
  package let mentions: [MentionChoice]

  package var isDraft: Bool { fields.isDraft }
  package var body: MarkdownDocument { fields.body }

  package var names: [String] { [fields.title] }

  package init?(_ reader: inout RecordReader, _ entry: WrittenEntry) {
    guard let (id, source) = entry.id(&reader) as (ID<Article>, RecordSource)? else { return nil }
    self.id = id
    self.source = source
    titlePosition = reader.node("title")?.position ?? source.position
    published = reader.date("published")
    retrievedPosition = reader.node("retrieved")?.position ?? source.position
    var fields = Article.Fields(&reader)
    fields.published = published?.value ?? .unknown
    fields.body = entry.body
    self.fields = fields
    publisher = reader.reference("publisher")
    meetings = Self.reports(&reader)
    participants = reader.records("participants", schema: .participant, Self.participant)
    provinces = reader.references("provinces")
    organizations = reader.references("organizations")
    topics = reader.references("topics")
    figures = reader.records("figures", schema: .figure, Self.figure)
    copyOf = reader.reference("copy_of")
    translationOf = reader.reference("translation_of")
    mentions = Self.mentionChoices(&reader)
  }
}

extension Article.Fields {
  fileprivate init(_ reader: inout RecordReader) {
    self.init()
    title = reader.text("title")?.value ?? ""
    authors = reader.texts("author").map(\.value)
    url = reader.webAddress("url")
    retrieved = reader.date("retrieved")?.value
    language = reader.language("language") ?? ""
    summary = reader.prose("summary")
    rights = reader.choice("rights", of: Article.Rights.self)
    note = reader.prose("note")
    isDraft = reader.flag("draft") ?? false
  }
}

extension RecordSchema {
  package static let article = RecordSchema(
    "article",
    [
      .required("title", .text), .required("published", .date),
      .optional("publisher", .reference(to: "organization")), .optional("author", .texts),
      .optional("url", .address), .optional("retrieved", .date), .optional("language", .language),
      .optional("meetings", .referencesOrRecords(to: "meeting", meetingReport)),
      .optional("participants", .records(participant)),
      .optional("provinces", .references(to: "province")),
      .optional("organizations", .references(to: "organization")),
      .optional("topics", .references(to: "topic")), .optional("figures", .records(figure)),
      .optional("summary", .text), .optional("copy_of", .reference(to: "article")),
      .optional("translation_of", .reference(to: "article")),
      .optional("rights", .choice(names(Article.Rights.self))), .optional("note", .text),
      .optional("draft", .flag), .optional("mentions", .choicesOfTexts),
    ],
    meaning: FieldWords.fields
  )

  package static let meetingReport = RecordSchema(
    "meeting report",
    [.required("meeting", .reference(to: "meeting")), .optional("date", .date)],
    meaning: FieldWords.fields
  )

  package static let participant = RecordSchema(
    "participant",
    [
      .required("official", .reference(to: "official")),
      .required("role", .choice(names(Participation.Role.self))), .optional("rank", .text),
      .optional("position", .text), .optional("organization", .reference(to: "organization")),
      .optional("posts", .records(statedPost)),
    ],
    meaning: FieldWords.fields
  )

  package static let statedPost = RecordSchema(
    "post",
    [
      .required("title", .text), .optional("organization", .reference(to: "organization")),
      .optional("former", .flag),
    ],
    meaning: FieldWords.fields
  )

  package static let figure = RecordSchema(
    "figure",
    [
      .required("measure", .text), .required("value", .number), .optional("unit", .text),
      .optional("province", .reference(to: "province")), .optional("period", .period),
      .optional("qualifier", .choice(names(Figure.Qualifier.self))),
    ],
    meaning: FieldWords.fields
  )
}

extension WrittenArchive {
  package var articles: [WrittenArticle] { records() }
}
