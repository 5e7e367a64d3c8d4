import Diagnostics

/// Looking names up: the first part among the open rows, from the innermost outwards, the others
/// in the row that the part before names (mustache spec, interpolation).
extension TemplateCompiler {
  /// Returns the value that a tag names, or reports why there is none.
  mutating func resolve(_ tag: Tag, at site: TemplateSite) -> Resolution? {
    if tag.name == "." { return resolveSubject(tag, at: site) }
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard !parts.contains("") else {
      report(.templateSyntax, at: tag, site, "'\(tag.name)' has an empty part")
      return nil
    }
    guard var found = resolveFirst(parts[0], tag, at: site) else { return nil }
    for index in parts.indices.dropFirst() {
      let holder = parts[..<index].joined(separator: ".")
      guard let next = resolve(parts[index], in: found, holder, tag, at: site) else { return nil }
      found = next
    }
    return found
  }

  private mutating func resolveSubject(_ tag: Tag, at site: TemplateSite) -> Resolution? {
    switch subjects.last {
    case .value(let resolution):
      return resolution
    case .row(let shape):
      report(
        .wrongKind,
        at: tag,
        site,
        "{{.}} is the whole \(shape.name) here: name one of its fields"
      )
    case .unknown, nil:
      break
    }
    return nil
  }

  private mutating func resolveFirst(
    _ name: String,
    _ tag: Tag,
    at site: TemplateSite
  ) -> Resolution? {
    for scope in scopes.reversed() {
      guard let shape = scope.shape, let slot = shape.slot(of: name) else { continue }
      return Resolution(slot, of: shape, frame: scope.frame)
    }
    let shapes = scopes.reversed().compactMap(\.shape)
    guard shapes.count == scopes.count else { return nil }
    report(
      .unknownName,
      at: tag,
      site,
      "unknown name '\(name)' in \(shapes.map(\.name).joined(separator: ", "))",
      suggestions: NearMiss.suggestions(
        for: name,
        among: Set(shapes.flatMap { $0.fields.map(\.name) })
      )
    )
    return nil
  }

  /// Returns the field `name` of the object that was found under the name `holder`.
  private mutating func resolve(
    _ name: String,
    in object: Resolution,
    _ holder: String,
    _ tag: Tag,
    at site: TemplateSite
  ) -> Resolution? {
    guard let shape = object.kind.objectShape else {
      report(.wrongKind, at: tag, site, "\(holder) is \(object.kind.noun) and has no '\(name)'")
      return nil
    }
    guard !object.kind.isOptional || present.contains(object.identity) else {
      let section = "{{#\(holder)}}…{{/\(holder)}}"
      report(
        .wrongKind,
        at: tag,
        site,
        "\(holder) may be absent: name \(tag.name) inside \(section)"
      )
      return nil
    }
    guard let slots = shape.slots(to: name) else {
      reportUnknown(name, in: shape, holder, tag, at: site)
      return nil
    }
    return slots.reduce(object) { holder, slot in
      holder.kind.objectShape.map { holder.field(slot, of: $0) } ?? holder
    }
  }

  private mutating func reportUnknown(
    _ name: String,
    in shape: Shape,
    _ holder: String,
    _ tag: Tag,
    at site: TemplateSite
  ) {
    let near = NearMiss.suggestions(for: name, among: Set(shape.visibleNames))
    report(
      .unknownName,
      at: tag,
      site,
      "unknown name '\(name)' in \(shape.name)",
      suggestions: near.map { "\(holder).\($0)" }
    )
  }
}
