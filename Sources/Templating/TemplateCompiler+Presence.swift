import Diagnostics

/// Sections if any: `{{?rows}}…{{/rows}}`, a question that opens no row.
extension TemplateCompiler {
  /// Compiles content that is shown once where there is something behind the name.
  mutating func compileIfAny(
    _ tag: Tag,
    _ value: Resolution,
    _ nodes: [TemplateNode],
    at site: TemplateSite
  ) {
    if let problem = problem(inAskingFor: value, tag) {
      report(.wrongKind, at: tag, site, problem.message, suggestions: problem.suggestions)
    }
    let skip = program.open(value, Instruction.skipUnless)
    compile(nodes, knowing: value, at: site)
    program.close(skip)
  }

  /// Returns why there is nothing to ask, and the section that may have been meant.
  private func problem(
    inAskingFor value: Resolution,
    _ tag: Tag
  ) -> (message: String, suggestions: [String])? {
    let (name, section) = (tag.name, "{{#\(tag.name)}}")
    switch value.kind {
    case .list, .texts: return nil
    case .text, .html, .object, .embedded:
      guard !value.kind.isOptional else { return nil }
      return ("\(name) is \(value.kind.noun) that is always there", [section])
    case .flag:
      return ("\(name) is a flag, which a plain section asks for", [section])
    case .count:
      return ("\(name) is a number: a plain section asks whether it is above zero", [section])
    }
  }
}
