package import Diagnostics

/// All templates by name, each parsed once, and the strings of the interface.
package struct TemplateLibrary: Sendable {
  /// The texts behind `{{t.key}}`, by key; nil where their file cannot be read.
  let strings: [String: String]?
  let templates: [String: ParsedTemplate]
  /// Whether a template has a mistake of syntax, or cannot be included.
  package let hasErrors: Bool
  /// What each template comes to; one that cannot be included has none.
  private let extents: [String: TemplateExtent]
  let inclusions: [String: [Inclusion]]
  /// What templates include and what is not there.
  let missingTemplates: [MissingName]
  /// The strings that templates name and that there are not, by their keys.
  let missingStrings: [MissingName]

  /// Parses templates, and reports the mistakes of syntax in all of them, templates that include
  /// themselves or too much, and blocks that there are not.
  ///
  /// A template's name is what `{{>name}}` says: its path below the folder of templates, without
  /// the ending. Without strings, or a template that can be read, what names them is not reported.
  package static func parsing(
    _ sources: [String: TemplateSource],
    strings: [String: String]?
  ) -> Checked<TemplateLibrary> {
    var diagnostics: [Diagnostic] = []
    var templates: [String: ParsedTemplate] = [:]
    for (name, source) in sources {
      templates[name] = TemplateParser.parse(source, name: name).reporting(to: &diagnostics)
    }
    let survey = TemplateSurvey(templates, strings: strings ?? [:])
    let library = TemplateLibrary(
      strings: strings,
      templates: templates,
      hasErrors: templates.contains { $0.value.hasErrors || survey.extents[$0.key] == nil },
      extents: survey.extents,
      inclusions: survey.inclusions,
      missingTemplates: survey.missingTemplates,
      missingStrings: strings == nil ? [] : survey.missingStrings
    )
    return Checked(library, (diagnostics + survey.diagnostics).sorted())
  }

  /// Compiles a template for one kind of page, with every partial and parent in its place.
  ///
  /// Reports unknown names, values used against their kind, and
  /// values that may be absent where a page would show a hole. There is no template if there was
  /// an error, be it one of syntax that `parsing` has reported, or if a template or a string is
  /// missing, which ``unknownTemplates(besides:)`` and ``unknownStrings(besides:)`` tell.
  package func compile<Page: Presentable>(
    _ name: String,
    for type: Page.Type = Page.self
  ) -> Checked<Template<Page>?> {
    let compiled = TemplateCompiler.compile(name, for: Page.shape, in: self)
    return Checked(compiled.value.map { Template<Page>($0) }, compiled.diagnostics)
  }

  /// Returns what a template comes to; nil for one that cannot be included.
  func extent(of name: String) -> TemplateExtent? { extents[name] }

  /// Returns these templates and all that they include.
  package func reached(from names: some Sequence<String>) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(names)
    while let name = open.popLast() {
      guard templates[name] != nil, reached.insert(name).inserted else { continue }
      open += inclusions[name, default: []].map(\.tag.name)
    }
    return reached
  }

  /// The names of all templates, in no order.
  package var names: some Collection<String> { templates.keys }

  /// Says whether a template shows nothing, although it can be read.
  package func isBlank(_ name: String) -> Bool {
    guard let template = templates[name], !template.hasErrors else { return false }
    return template.nodes.allSatisfy {
      switch $0 {
      case .lineStart: true
      case .text(let range): template.source.trimmed(range).isEmpty
      case .variable, .section, .partial, .parent, .block: false
      }
    }
  }

  /// Returns the text of a template.
  package func source(of name: String) -> TemplateSource? { templates[name]?.source }
}
