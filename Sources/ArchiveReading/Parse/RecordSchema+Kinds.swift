internal import ArchiveModel
package import FrontMatter

/// Every field of every kind of record: what is read, suggested and explained in the guide.
extension RecordSchema {
  package static let archive = RecordSchema(
    "archive",
    [
      .required("title", .text),
      .optional("language", .choice(names(ArchiveSettings.Language.self))),
      .optional("description", .text), .optional("base_url", .address),
      .optional("license", .text), .optional("contact", .text), .optional("edition", .text),
      .optional("search_files", .positiveCount),
    ]
  )

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
    ]
  )

  package static let meetingReport = RecordSchema(
    "meeting report",
    [.required("meeting", .reference(to: "meeting")), .optional("date", .date)]
  )

  package static let participant = RecordSchema(
    "participant",
    [
      .required("official", .reference(to: "official")),
      .required("role", .choice(names(Participation.Role.self))), .optional("rank", .text),
      .optional("position", .text), .optional("organization", .reference(to: "organization")),
    ]
  )

  package static let figure = RecordSchema(
    "figure",
    [
      .required("measure", .text), .required("value", .number), .optional("unit", .text),
      .optional("province", .reference(to: "province")), .optional("period", .period),
      .optional("qualifier", .choice(names(Figure.Qualifier.self))),
    ]
  )

  package static let meeting = RecordSchema(
    "meeting",
    [
      .required("name", .text), .required("kind", .choice(names(Meeting.Kind.self))),
      .required("date", .date), .optional("scope", .choice(names(Meeting.Scope.self))),
      .optional("province", .reference(to: "province")), .optional("place", .text),
      .optional("mode", .choice(names(Meeting.Mode.self))), .optional("attendees", .count),
      .optional("sites", .count), .optional("organizers", .references(to: "organization")),
      .optional("topics", .references(to: "topic")), .optional("note", .text),
    ]
  )

  package static let official = RecordSchema(
    "official",
    [
      .required("name", .text), .optional("aliases", .texts), .optional("name_uncertain", .flag),
      .optional("positions", .records(knownPosition)), .optional("note", .text),
    ]
  )

  package static let knownPosition = RecordSchema(
    "position",
    [
      .required("title", .text), .optional("organization", .reference(to: "organization")),
      .optional("from", .date), .optional("to", .date),
      .optional("source", .reference(to: "article")),
    ]
  )

  package static let organization = RecordSchema(
    "organization",
    [
      .required("name", .text), .optional("aliases", .texts),
      .optional("kind", .choice(names(Organization.Kind.self))),
      .optional("parent", .reference(to: "organization")),
      .optional("province", .reference(to: "province")), .optional("note", .text),
    ]
  )

  package static let province = RecordSchema(
    "province",
    [
      .required("id", .id), .required("name", .text),
      .required("kind", .choice(names(Province.Kind.self))), .optional("code", .text),
      .optional("valid", .period), .optional("successor", .reference(to: "province")),
      .optional("aliases", .texts), .optional("region", .text),
    ]
  )

  package static let topic = RecordSchema(
    "topic",
    [
      .required("id", .id), .required("name", .text), .optional("aliases", .texts),
      .optional("note", .text),
    ]
  )

  package static let redirect = RecordSchema(
    "redirect",
    [.required("from", .text), .optional("to", .text), .optional("withdrawn", .text)]
  )

  private static func names<Choice>(_ type: Choice.Type) -> [String]
  where Choice: RawRepresentable<String> & CaseIterable {
    Choice.allCases.map(\.rawValue)
  }
}
