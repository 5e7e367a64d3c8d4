internal import ArchiveModel
internal import Diagnostics
internal import FrontMatter

extension ArchiveSettings {
  init(_ reader: inout RecordReader) {
    let baseURL = reader.baseURL("base_url")
    self.init(
      title: reader.text("title")?.value ?? "",
      language: reader.choice(
        "language",
        of: ArchiveSettings.Language.self,
        meaning: ChoiceWords.language
      ) ?? .vi,
      description: reader.prose("description"),
      baseURL: baseURL,
      license: reader.text("license")?.value,
      contact: reader.text("contact")?.value,
      edition: reader.text("edition")?.value,
      searchFiles: reader.count("search_files", from: 1)
    )
  }
}
