import Diagnostics

/// Printing values, each in the one way that fits its kind.
extension TemplateCompiler {
  mutating func compileVariable(_ tag: Tag, at site: TemplateSite) {
    outdent = 0
    if tag.isString { return compileString(tag, at: site) }
    guard let value = resolve(tag, at: site) else { return }
    if let problem = problem(in: value, tag, as: site.template.source.text(tag.range)) {
      report(.wrongKind, at: tag, site, problem)
    } else {
      program.write(value)
    }
  }

  /// Compiles `{{t.key}}` into the text itself.
  private mutating func compileString(_ tag: Tag, at site: TemplateSite) {
    guard let text = library.strings?[tag.stringKey] else {
      // Told once for all places that name it.
      meetsBrokenTemplate = true
      return
    }
    guard tag.kind == .variable else {
      let written = site.template.source.text(tag.range)
      return report(.wrongKind, at: tag, site, Self.unescapedText(tag.name, written))
    }
    program.append(text: text)
  }

  /// Returns why a value cannot be printed by this tag, `written` as it is in the template.
  private func problem(in value: Resolution, _ tag: Tag, as written: String) -> String? {
    let (name, isEscaped) = (tag.name, tag.kind == .variable)
    switch value.kind {
    case .text:
      if !isEscaped { return Self.unescapedText(name, written) }
    case .html:
      if isEscaped { return "\(name) is HTML: write {{{\(name)}}}" }
    case .count:
      if !isEscaped { return "\(name) is a number: write {{\(name)}}" }
    case .flag:
      return "\(name) is a flag: ask for it with {{#\(name)}}…{{/\(name)}}"
    case .object, .embedded:
      return "\(name) is an object: name one of its fields\(example(of: value, name))"
    case .list:
      return "\(name) is a list: go through it with {{#\(name)}}…{{/\(name)}}"
    case .texts:
      return "\(name) is a list: go through it with {{#\(name)}}{{.}}{{/\(name)}}"
    }
    guard value.kind.isOptional, !present.contains(value.identity) else { return nil }
    return "\(name) may be absent: write {{#\(name)}}\(written){{/\(name)}}"
  }

  private static func unescapedText(_ name: String, _ written: String) -> String {
    "\(name) is text: \(written) would not escape it; write {{\(name)}}"
  }

  private func example(of value: Resolution, _ name: String) -> String {
    guard let field = value.kind.objectShape?.fields.first else { return "" }
    return ", as in \(name).\(field.name)"
  }
}
