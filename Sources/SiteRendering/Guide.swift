internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import FrontMatter
internal import SitePlanning
internal import Wording

/// The texts of the guide for editors, each under the name of what it explains.
///
/// What is to be explained comes from the schemas and the codes of messages: a field without an
/// explanation, or an explanation of something that is gone, is an error.
struct Guide: Sendable {
  private let texts: [String: String]

  /// What stands for a file that cannot be read.
  static let unreadable = Guide(texts: [:])

  static func read(_ text: String, path: String) -> Checked<Guide> {
    let checked = StringTable.read(text, path: path)
    var log = checked.diagnostics
    guard log.isEmpty, let table = checked.value else { return Checked(.unreadable, log) }
    let required = Set(keys)
    let gaps = table.gaps(requiring: keys) { required.contains($0) }
    let silent =
      gaps.missing.map { ($0, table.start) }
      + table.emptyKeys.filter(required.contains).map { ($0, table.place(ofKey: $0)) }
    log += silent.map { key, place in
      Diagnostic(.missingField, at: place, "the guide says nothing under '\(key)'")
    }
    log += gaps.unknown.map { unknown in
      Diagnostic(
        .unknownField,
        at: table.place(ofKey: unknown.key),
        "the guide explains '\(unknown.key)', which there is not",
        suggestions: unknown.suggestions,
        replacing: unknown.key
      )
    }
    return Checked(Guide(texts: table.texts), log)
  }

  subscript(key: String) -> String { texts[key] ?? "" }

  static let sections = [
    "start", "ids", "dates", "text", "people", "provinces", "copies", "conflicts", "redirects",
    "command", "addresses", "hosts", "rights",
  ]

  /// The records that editors write, each followed by the records inside it.
  static let schemas: [RecordSchema] =
    [.archive] + RecordKind.allCases.flatMap { $0.written.schemas } + [.redirect]

  /// The names of those that are written inside of others.
  fileprivate static let inner = Set(
    RecordKind.allCases.flatMap { $0.written.schemas.dropFirst() }.map(\.name)
  )

  /// Everything that needs an explanation.
  private static let keys: [String] = {
    var keys = sections.flatMap { ["section.\($0).title", "section.\($0).text"] }
    keys += DiagnosticCode.allCases.flatMap {
      ["code.\($0.rawValue).meaning", "code.\($0.rawValue).remedy"]
    }
    keys += RecordSchema.ValueKind.names.map { "type.\($0)" }
    for schema in schemas {
      keys += ["record.\(schema.key).title", "record.\(schema.key).intro"]
      if schema.isWrittenAlone { keys.append("record.\(schema.key).example") }
      for field in schema.fields {
        keys.append("field.\(schema.key).\(field.name)")
        guard case .choice(let values) = field.kind else { continue }
        keys += values.map { "choice.\(schema.key).\(field.name).\($0)" }
      }
    }
    return keys
  }()

  func row(_ schema: RecordSchema) -> GuideRecordRow {
    GuideRecordRow(
      anchor: schema.key,
      heading: self["record.\(schema.key).title"],
      intro: self["record.\(schema.key).intro"],
      rows: schema.fields.map { row($0, of: schema) },
      example: schema.isWrittenAlone ? self["record.\(schema.key).example"] : nil
    )
  }

  private func row(_ field: RecordSchema.Field, of schema: RecordSchema) -> GuideFieldRow {
    var choices: [GuideChoiceRow] = []
    if case .choice(let values) = field.kind {
      choices = values.map {
        GuideChoiceRow(value: $0, meaning: self["choice.\(schema.key).\(field.name).\($0)"])
      }
    }
    return GuideFieldRow(
      name: field.name,
      type: type(field.kind),
      isRequired: field.isRequired,
      meaning: self["field.\(schema.key).\(field.name)"],
      choices: choices
    )
  }

  private func type(_ kind: RecordSchema.ValueKind) -> String {
    let words = self["type.\(kind.name)"]
    guard let target = kind.target else { return words }
    return words.replacing("{kind}", with: self["record.\(target).title"].lowercased())
  }
}

extension RecordSchema {
  fileprivate var key: String { name.replacing(" ", with: "-") }

  /// Whether an editor writes it as a file or as an entry of a file.
  fileprivate var isWrittenAlone: Bool {
    !Guide.inner.contains(name)
  }
}

extension RecordSchema.ValueKind {
  fileprivate static let names = [
    "text", "date", "period", "number", "count", "positive-count", "flag", "address", "language",
    "id",
    "texts", "reference", "references", "choice", "records", "choices-of-texts",
  ]

  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .period: "period"
    case .number: "number"
    case .count: "count"
    case .positiveCount: "positive-count"
    case .flag: "flag"
    case .address: "address"
    case .language: "language"
    case .id: "id"
    case .texts: "texts"
    case .reference: "reference"
    case .references, .referencesOrRecords: "references"
    case .choice: "choice"
    case .records: "records"
    case .choicesOfTexts: "choices-of-texts"
    }
  }

  fileprivate var target: String? {
    switch self {
    case .reference(let kind), .references(let kind), .referencesOrRecords(let kind, _): kind
    default: nil
    }
  }
}
