package import ArchiveModel
package import Diagnostics
package import FrontMatter
package import Markdown

/// An article as written; an object, because it is handed on from stage to stage and never changed.
package final class WrittenArticle: WrittenRecord {
  package struct Report: Sendable { var meeting: Placed<String>, date: Placed<EDTFDate>? }
  package struct Participant: Sendable {
    package var official: Placed<String>?
    package var role: Participation.Role?
    package var rank: String?
    package var position: Placed<String>?
    package var organization: Placed<String>?
  }
  package struct Figure: Sendable {
    package var measure: String
    package var value: DecimalNumber
    package var unit: String?
    package var province: Placed<String>?
    package var period: EDTFDate?
    package var qualifier: ArchiveModel.Figure.Qualifier?
  }

  /// Whom a name in the text means: `kind:id` of a record, or nil for `ignore`.
  package struct MentionChoice: Sendable {
    package var text: Placed<String>
    package var record: Placed<RecordAddress>?
  }

  package let id: ID<Article>
  package let source: RecordSource
  package let title: String
  package let published: Placed<EDTFDate>?
  package let publisher: Placed<String>?
  package let authors: [String]
  package let url: String?
  package let retrieved: EDTFDate?
  package let language: String?
  package let meetings: [Report]
  package let participants: [Participant]
  package let provinces: [Placed<String>]
  package let organizations: [Placed<String>]
  package let topics: [Placed<String>]
  package let figures: [Figure]
  package let summary: String?
  package let copyOf: Placed<String>?
  package let translationOf: Placed<String>?
  package let rights: Article.Rights?
  package let note: String?
  package let isDraft: Bool
  package let mentions: [MentionChoice]
  package let body: MarkdownDocument

  package init(
    _ reader: inout RecordReader,
    id: ID<Article>,
    source: RecordSource,
    body: MarkdownDocument
  ) {
    self.id = id
    self.source = source
    self.body = body
    title = reader.text("title")?.value ?? ""
    published = reader.date("published")
    publisher = reader.reference("publisher")
    authors = reader.texts("author").map(\.value)
    url = reader.webAddress("url")
    retrieved = reader.date("retrieved")?.value
    language = reader.language("language")
    meetings = Self.reports(&reader)
    participants = reader.records("participants", schema: .participant, Self.participant)
    provinces = reader.references("provinces")
    organizations = reader.references("organizations")
    topics = reader.references("topics")
    figures = reader.records("figures", schema: .figure, Self.figure)
    summary = reader.text("summary")?.value
    copyOf = reader.reference("copy_of")
    translationOf = reader.reference("translation_of")
    rights = reader.choice("rights", of: Article.Rights.self)
    note = reader.text("note")?.value
    isDraft = reader.flag("draft") ?? false
    mentions = Self.mentionChoices(&reader)
  }
}

extension WrittenArticle {

  /// A meeting is named by its id alone, or by a record that also has the date that the article
  /// gives, where this is not the date of the meeting.
  fileprivate static func reports(_ reader: inout RecordReader) -> [Report] {
    guard let node = reader.node("meetings"), case .list(let items) = node.content,
      items.contains(where: { if case .fields = $0.content { true } else { false } })
    else { return reader.references("meetings").map { Report(meeting: $0, date: nil) } }
    var seen: Set<String> = []
    return items.compactMap { report(of: $0, &reader) }.filter {
      reader.isNew($0.meeting, in: "meetings", &seen)
    }
  }

  private static func report(of item: FieldNode, _ reader: inout RecordReader) -> Report? {
    if case .text(let id) = item.content {
      return Report(meeting: Placed(id, at: item.position), date: nil)
    }
    var inner = RecordReader(item, path: reader.path, schema: .meetingReport)
    defer { reader.take(inner.diagnostics) }
    let date = inner.date("date")
    return inner.reference("meeting").map { Report(meeting: $0, date: date) }
  }

  fileprivate static func participant(_ reader: inout RecordReader) -> Participant? {
    Participant(
      official: reader.reference("official"),
      role: reader.choice("role", of: Participation.Role.self),
      rank: reader.text("rank")?.value,
      position: reader.text("position"),
      organization: reader.reference("organization")
    )
  }

  fileprivate static func figure(_ reader: inout RecordReader) -> Figure? {
    let measure = reader.text("measure")?.value
    let value = reader.number("value")
    let unit = reader.text("unit")?.value
    let province = reader.reference("province")
    let period = reader.date("period")?.value
    let qualifier = reader.choice("qualifier", of: ArchiveModel.Figure.Qualifier.self)
    guard let measure, let value else { return nil }
    return Figure(
      measure: measure,
      value: value,
      unit: unit,
      province: province,
      period: period,
      qualifier: qualifier
    )
  }
}
