import Diagnostics

/// Sections and inverted sections, and the rows that they open.
extension TemplateCompiler {
  mutating func compileSection(_ tag: Tag, _ nodes: [TemplateNode], at site: TemplateSite) {
    outdent = 0
    guard let value = resolveSection(tag, at: site) else {
      return compileMistaken(nodes, at: site)
    }
    switch (tag.kind, value.kind) {
    case (.ifAny, _):
      compileIfAny(tag, value, nodes, at: site)
    case (.inverted, _):
      let skip = program.open(value, Instruction.skipIf)
      compile(nodes, at: site)
      program.close(skip)
    case (_, .object(let type, _)), (_, .embedded(let type)):
      compileRows(value, type.shape, nodes, as: opener(tag, value, isList: false), at: site)
    case (_, .list(let type)):
      compileRows(value, type.shape, nodes, as: opener(tag, value, isList: true), at: site)
    case (_, .texts):
      compileTexts(value, nodes, at: site)
    case (_, .text), (_, .html), (_, .flag), (_, .count):
      let skip = program.open(value, Instruction.skipUnless)
      compile(nodes, about: .value(value), knowing: value, at: site)
      program.close(skip)
    }
  }

  private mutating func resolveSection(_ tag: Tag, at site: TemplateSite) -> Resolution? {
    guard tag.name.hasPrefix("t.") else { return resolve(tag, at: site) }
    report(
      .wrongKind,
      at: tag,
      site,
      "\(tag.name) is a string of the interface, which cannot open a section"
    )
    return nil
  }

  /// Compiles the content of a section that was a mistake, only to find the mistakes in it.
  private mutating func compileMistaken(_ nodes: [TemplateNode], at site: TemplateSite) {
    scopes.append(Scope(frame: frameCount, level: innerLevel, shape: nil, opener: nil))
    compile(nodes, about: .unknown, at: site)
    scopes.removeLast()
  }

  private func opener(_ tag: Tag, _ value: Resolution, isList: Bool) -> Scope.Opener {
    Scope.Opener(name: tag.name, identity: value.identity, isList: isList)
  }

  /// The number that the next row has when it is opened.
  private var innerLevel: Int { scopes.last.map { $0.level + 1 } ?? 0 }

  private mutating func compileRows(
    _ value: Resolution,
    _ shape: Shape,
    _ nodes: [TemplateNode],
    as opener: Scope.Opener,
    at site: TemplateSite
  ) {
    let rows = program.open(value, Instruction.rows)
    frameCount += 1
    let embedded = openScope(shape, frame: frameCount - 1, level: innerLevel, opener: opener)
    compile(nodes, about: .row(shape), knowing: value, at: site)
    closeScope(embedded)
    frameCount -= 1
    program.close(rows)
  }

  private mutating func compileTexts(
    _ value: Resolution,
    _ nodes: [TemplateNode],
    at site: TemplateSite
  ) {
    let rows = program.open(value, Instruction.rows)
    let item = Resolution(
      frame: frameCount,
      slots: [],
      kind: .text(isOptional: false),
      reader: TextReader<String> { $0 }
    )
    frameCount += 1
    compile(nodes, about: .value(item), at: site)
    frameCount -= 1
    program.close(rows)
  }

  /// Compiles the content of a section about `subject`, or about what is around the section;
  /// `value` is known to be there in it.
  mutating func compile(
    _ nodes: [TemplateNode],
    about subject: Subject? = nil,
    knowing value: Resolution? = nil,
    at site: TemplateSite
  ) {
    let presentBefore = present
    if let value { present.insert(value.identity) }
    if let subject { subjects.append(subject) }
    compile(nodes, at: site)
    if subject != nil { subjects.removeLast() }
    present = presentBefore
  }
}

/// Rows and the rows embedded in them.
extension TemplateCompiler {
  /// Makes the names of a row known, and those of its embedded rows behind them.
  ///
  /// Embedded rows are opened here, once for each row, so that reading their values later takes
  /// no longer than reading the row's own. Returns the steps that open them, for `closeScope`.
  mutating func openScope(
    _ shape: Shape,
    frame: Int,
    level: Int,
    opener: Scope.Opener?
  ) -> [Int] {
    var steps: [Int] = []
    for (slot, field) in shape.fields.enumerated().reversed() {
      guard case .embedded(let type) = field.kind else { continue }
      let row = Resolution(slot, of: shape, frame: frame)
      let embedded = Scope.Opener(name: field.name, identity: row.identity, isList: false)
      steps.append(program.open(row, Instruction.rows))
      frameCount += 1
      let inner = frameCount - 1
      steps += openScope(type.shape, frame: inner, level: level, opener: embedded)
    }
    scopes.append(Scope(frame: frame, level: level, shape: shape, opener: opener))
    return steps
  }

  /// Closes a row that `openScope` opened, and its embedded rows, innermost first.
  mutating func closeScope(_ embedded: [Int]) {
    scopes.removeLast(embedded.count + 1)
    frameCount -= embedded.count
    for step in embedded.reversed() { program.close(step) }
  }
}
