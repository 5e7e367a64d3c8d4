import Diagnostics

/// Looking names up: the first part among the open rows, from the innermost outwards, the others
/// in the row that the part before names (mustache spec, interpolation).
extension TemplateCompiler {
  /// Returns the value that a tag names, or reports why there is none.
  mutating func resolve(_ tag: Tag, at site: TemplateSite) -> Resolution? {
    if tag.name == "." { return resolveSubject(tag, at: site) }
    guard let name = DottedName(tag.name) else {
      report(.templateSyntax, at: tag, site, "'\(tag.name)' has an empty part")
      return nil
    }
    guard var found = resolveFirst(name, tag, at: site) else { return nil }
    for index in name.parts.indices.dropFirst() {
      guard let next = resolve(name, index, in: found, tag, at: site) else { return nil }
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
    _ name: DottedName,
    _ tag: Tag,
    at site: TemplateSite
  ) -> Resolution? {
    let scopes = scopes(for: name.start)
    for scope in scopes {
      guard let shape = scope.shape, let slot = shape.slot(of: name.parts[0]) else { continue }
      if name.start == .anyRow { warnOfHiding(name.parts[0], in: scope, tag, at: site) }
      return Resolution(slot, of: shape, frame: scope.frame)
    }
    let shapes = scopes.compactMap(\.shape)
    guard shapes.count == scopes.count else { return nil }
    let rows = shapes.map(\.name).joined(separator: ", ")
    let near = near(name.parts[0], to: rows) { Set(shapes.flatMap { $0.fields.map(\.name) }) }
    report(
      .unknownName,
      at: tag,
      site,
      "unknown name '\(name.parts[0])' in \(rows)",
      suggestions: near.map { name.prefix + $0 },
      replacing: name.prefix + name.parts[0]
    )
    return nil
  }

  /// The rows among which a name is looked for, in this order.
  func scopes(for start: DottedName.Start) -> [Scope] {
    switch start {
    case .anyRow: scopes.reversed()
    case .innermostRow: scopes.reversed().filter { $0.level == scopes.last?.level }
    case .page: scopes.reversed().filter { $0.level == 0 }
    }
  }

  /// Returns the field that a part of a name says, of what the parts before it have found.
  private mutating func resolve(
    _ name: DottedName,
    _ index: Int,
    in object: Resolution,
    _ tag: Tag,
    at site: TemplateSite
  ) -> Resolution? {
    let holder = name.holder(of: index)
    let open = scopes.last { $0.opener?.identity == object.identity }
    guard let shape = open?.shape ?? object.kind.objectShape else {
      let message = "\(holder) is \(object.kind.noun) and has no '\(name.parts[index])'"
      report(.wrongKind, at: tag, site, message)
      return nil
    }
    guard !object.kind.isOptional || present.contains(object.identity) else {
      let section = "{{#\(holder)}}…{{/\(holder)}}"
      let message = "\(holder) may be absent: name \(tag.name) inside \(section)"
      report(.wrongKind, at: tag, site, message)
      return nil
    }
    guard let slots = shape.slots(to: name.parts[index]) else {
      reportUnknown(name.parts[index], in: shape, holder, tag, at: site)
      return nil
    }
    if let open { return field(slots, of: shape, openAs: open) }
    return slots.reduce(object) { holder, slot in
      holder.kind.objectShape.map { holder.field(slot, of: $0) } ?? holder
    }
  }

  /// Returns a field of a row that is open, or of a row embedded in it, which is open as well.
  private func field(_ slots: [Int], of shape: Shape, openAs scope: Scope) -> Resolution {
    guard slots.count > 1 else { return Resolution(slots[0], of: shape, frame: scope.frame) }
    let name = shape.fields[slots[0]].name
    let embedded = scopes.last { $0.opener?.identity == [scope.frame, slots[0]] }
    guard let embedded, let inner = embedded.shape else {
      preconditionFailure("\(name), which is embedded in \(shape.name), is not open")
    }
    return field(Array(slots.dropFirst()), of: inner, openAs: embedded)
  }

  private mutating func reportUnknown(
    _ name: String,
    in shape: Shape,
    _ holder: String,
    _ tag: Tag,
    at site: TemplateSite
  ) {
    let near = near(name, to: "all of \(shape.name)") { Set(shape.visibleNames) }
    report(
      .unknownName,
      at: tag,
      site,
      "unknown name '\(name)' in \(shape.name)",
      suggestions: near.map { "\(holder).\($0)" },
      replacing: "\(holder).\(name)"
    )
  }
}
