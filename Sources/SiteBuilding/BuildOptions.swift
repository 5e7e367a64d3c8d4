/// What the command line says about a build.
package struct BuildOptions: Sendable {
  /// The folder of the records.
  package var content: String
  /// The folder of the templates, the strings and the style sheet.
  package var templates: String
  /// The folder that the site is written to.
  package var output: String
  /// Takes the place of the archive's own `base_url`.
  package var baseURL: String?
  /// Whether drafts are built like other articles.
  package var includesDrafts: Bool
  /// How many threads work at once, from 1 to 256: the pages of a round, which grows with it, are in
  /// memory together.
  package var jobs: Int

  package init(
    content: String,
    templates: String,
    output: String,
    baseURL: String? = nil,
    includesDrafts: Bool = false,
    jobs: Int
  ) {
    self.content =
      content.count > 1 && content.hasSuffix("/") ? String(content.dropLast()) : content
    self.templates = templates
    self.output = output
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.jobs = min(max(1, jobs), 256)
  }
}
