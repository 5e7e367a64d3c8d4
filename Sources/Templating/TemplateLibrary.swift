package import Diagnostics

/// All templates by name, each parsed once, and the strings of the interface.
package struct TemplateLibrary: Sendable {
  /// The texts behind `{{t.key}}`, by key; replace them to compile for another language.
  package var strings: [String: String]
  let templates: [String: ParsedTemplate]

  private init(templates: [String: ParsedTemplate], strings: [String: String]) {
    self.templates = templates
    self.strings = strings
  }

  /// Parses templates, and reports the mistakes of syntax in all of them.
  ///
  /// A template's name is what `{{>name}}` says: its path below the folder of templates, without
  /// the ending.
  package static func parsing(
    _ sources: [String: TemplateSource],
    strings: [String: String]
  ) -> Checked<TemplateLibrary> {
    var diagnostics: [Diagnostic] = []
    var templates: [String: ParsedTemplate] = [:]
    for (name, source) in sources {
      templates[name] = TemplateParser.parse(source, name: name).reporting(to: &diagnostics)
    }
    return Checked(TemplateLibrary(templates: templates, strings: strings), diagnostics.sorted())
  }

  /// Compiles a template for one kind of page, with every partial and parent in its place.
  ///
  /// Reports unknown names, partials, blocks and strings, values used against their kind, and
  /// values that may be absent where a page would show a hole. There is no template if there was
  /// an error, be it one of syntax that `parsing` has reported.
  package func compile<Page: Presentable>(
    _ name: String,
    for type: Page.Type = Page.self
  ) -> Checked<Template<Page>?> {
    let compiled = TemplateCompiler.compile(name, for: Page.shape, in: self)
    return Checked(compiled.value.map { Template<Page>($0) }, compiled.diagnostics)
  }

  /// Returns the names of the blocks that a template built on `name` may replace.
  func blockNames(of name: String) -> Set<String> {
    var visited: Set<String> = []
    var names: Set<String> = []
    collectBlocks(of: name, into: &names, visited: &visited)
    return names
  }

  private func collectBlocks(
    of name: String,
    into names: inout Set<String>,
    visited: inout Set<String>
  ) {
    guard let template = templates[name], visited.insert(name).inserted else { return }
    collectBlocks(in: template.nodes, into: &names, visited: &visited)
  }

  private func collectBlocks(
    in nodes: [TemplateNode],
    into names: inout Set<String>,
    visited: inout Set<String>
  ) {
    for node in nodes {
      switch node {
      case .lineStart, .text, .variable: break
      case .section(_, let nodes): collectBlocks(in: nodes, into: &names, visited: &visited)
      case .partial(let tag, _): collectBlocks(of: tag.name, into: &names, visited: &visited)
      case .parent(let tag, let blocks, _):
        collectBlocks(of: tag.name, into: &names, visited: &visited)
        for block in blocks {
          collectBlocks(in: block.nodes, into: &names, visited: &visited)
        }
      case .block(let block):
        names.insert(block.tag.name)
        collectBlocks(in: block.nodes, into: &names, visited: &visited)
      }
    }
  }
}
