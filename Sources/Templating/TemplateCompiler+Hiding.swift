import Diagnostics

/// Names that hide others of the same name further out.
///
/// In a section over a list its rows are what is talked about, so their names may be those of the
/// page as well: `{{#organizers}}{{name}}{{/organizers}}`. Reported are uses that can be meant
/// either way: in a section over one object, which is as much a question whether it is there, and
/// further in, where a row around the innermost one hides a third.
extension TemplateCompiler {
  /// Warns of a name that was found in a row, if it may have been meant for one further out.
  mutating func warnOfHiding(
    _ name: String,
    in scope: Scope,
    _ tag: Tag,
    at site: TemplateSite
  ) {
    let row = row(of: scope)
    if row.level == scopes.last?.level, row.opener?.isList == true { return }
    guard
      let outer = scopeHidden(by: scope, name).map(row(of:)),
      let shape = row.shape,
      let hidden = outer.shape
    else { return }
    report(
      .wrongKind,
      .warning,
      at: tag,
      site,
      "\(name) is that of the \(shape.name) here and hides that of the \(hidden.name)",
      suggestions: [row, outer].compactMap { way(to: name, in: $0) },
      replacing: name
    )
  }

  /// Returns the row whose names these are, or in which the row is embedded whose names they are.
  private func row(of scope: Scope) -> Scope {
    scopes.last { $0.level == scope.level } ?? scope
  }

  /// Returns the row further out that has the name too, unless it is the same row once more.
  private func scopeHidden(by scope: Scope, _ name: String) -> Scope? {
    let hidden = scopes.last { $0.level < scope.level && $0.has(name) }
    return hidden?.opener?.identity == scope.opener?.identity ? nil : hidden
  }

  /// Returns how a template can say that it means the name in this row and no other; nil where the
  /// name of the row's own section is hidden too.
  private func way(to name: String, in row: Scope) -> String? {
    if row.level == scopes.last?.level { return ".\(name)" }
    if row.level == 0 { return "\(DottedName.page).\(name)" }
    guard
      let opener = row.opener,
      let section = DottedName(opener.name), section.start != .innermostRow,
      let holder = scopes(for: section.start).first(where: { $0.has(section.parts[0]) }),
      holder.frame == opener.identity[0]
    else { return nil }
    return "\(opener.name).\(name)"
  }
}
