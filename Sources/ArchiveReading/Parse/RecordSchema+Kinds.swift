internal import ArchiveModel
package import FrontMatter

// What is no record of any kind: the archive itself, and its redirects.

extension RecordSchema {
  package static let archive = RecordSchema(
    "archive",
    [
      .required("title", .text),
      .optional("language", .choice(names(ArchiveSettings.Language.self))),
      .optional("description", .text), .optional("base_url", .address),
      .optional("license", .text), .optional("contact", .text), .optional("edition", .text),
      .optional("search_files", .positiveCount),
    ],
    meaning: FieldWords.fields
  )

  package static let redirect = RecordSchema(
    "redirect",
    [.required("from", .text), .optional("to", .texts), .optional("withdrawn", .text)],
    meaning: FieldWords.fields
  )
}

extension RecordSchema {
  /// Returns the values of an enumeration, as editors write them.
  static func names<Choice>(_ type: Choice.Type) -> [String]
  where Choice: RawRepresentable<String> & CaseIterable {
    Choice.allCases.map(\.rawValue)
  }
}
