import Diagnostics

/// Looks through all templates for what they include, before any page is compiled.
///
/// Reports templates that include themselves and those that are too large or too deep with all that
/// they include, each at the tag that makes them so; they have no extent, and are never included.
/// What includes them is not reported too. What is named and is not there is told once, however many
/// templates name it.
struct TemplateSurvey {
  private(set) var extents: [String: TemplateExtent] = [:]
  /// The partials and parents of each template, in their order.
  private(set) var inclusions: [String: [Inclusion]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  let templates: [String: ParsedTemplate]
  let strings: [String: String]
  /// The templates on the way that is being looked through, with their places on it.
  private var places: [String: Int] = [:]
  private var seen: Set<String> = []
  /// The templates that are too large or have another mistake, and those that include one: what makes
  /// them too large in turn is the same mistake.
  private var tooLarge: Set<String> = []

  /// A template on the way from one that includes it.
  private struct Step {
    let template: ParsedTemplate
    var next = 0
    /// The first place on the way to which something behind this one leads back.
    var back = Int.max
  }

  /// That a template is too large, and where it becomes so.
  private struct Excess: Error {
    let offset: Int
    let message: String
  }

  init(_ templates: [String: ParsedTemplate], strings: [String: String]) {
    self.templates = templates
    self.strings = strings
    for (name, template) in templates { inclusions[name] = Self.inclusions(in: template.nodes) }
    for (_, template) in templates.sorted(by: { $0.key < $1.key }) { look(through: template) }
    diagnostics += missingBlocks()
  }

  private static func inclusions(in nodes: [TemplateNode]) -> [Inclusion] {
    nodes.flatMap { node -> [Inclusion] in
      switch node {
      case .lineStart, .text, .variable: []
      case .section(_, let nodes): inclusions(in: nodes)
      case .block(let block): inclusions(in: block.nodes)
      case .partial(let tag, _): [Inclusion(tag: tag, blocks: [])]
      case .parent(let tag, let blocks, _):
        [Inclusion(tag: tag, blocks: blocks.map(\.tag))]
          + blocks.flatMap { inclusions(in: $0.nodes) }
      }
    }
  }

  /// Measures a template after all that it includes, with a stack of our own: a chain of templates
  /// may be longer than the call stack allows.
  private mutating func look(through template: ParsedTemplate) {
    guard seen.insert(template.name).inserted else { return }
    var way = [Step(template: template)]
    places[template.name] = 0
    while let step = way.last {
      let name = step.template.name
      if let tag = inclusions[name].flatMap({ step.next < $0.count ? $0[step.next].tag : nil }) {
        way[way.count - 1].next += 1
        if let place = places[tag.name] {
          if step.back == .max { reportLoop(way[place...], at: tag) }
          way[way.count - 1].back = min(step.back, place)
        } else if let next = templates[tag.name], seen.insert(tag.name).inserted {
          places[tag.name] = way.count
          way.append(Step(template: next))
        }
      } else {
        way.removeLast()
        places[name] = nil
        if let holder = way.last, step.back < way.count {
          way[way.count - 1].back = min(holder.back, step.back)
        }
        if step.back == .max, !step.template.source.isUnreadable { measure(step.template) }
      }
    }
  }

  private mutating func reportLoop(_ loop: ArraySlice<Step>, at tag: Tag) {
    guard let last = loop.last?.template else { return }
    func names(_ steps: ArraySlice<Step>) -> [String] { steps.map(\.template.name) }
    // A long way is told by its ends.
    let told =
      loop.count > 8 ? names(loop.prefix(4)) + ["…"] + names(loop.suffix(3)) : names(loop)
    let chain = (told + [tag.name]).joined(separator: " > ")
    report(
      .referenceLoop,
      last.source,
      tag.range.lowerBound,
      "\(tag.name) includes itself: \(chain)"
    )
  }

  private mutating func report(
    _ code: DiagnosticCode,
    _ source: TemplateSource,
    _ offset: Int,
    _ message: String
  ) {
    diagnostics.append(Diagnostic(code, at: source.location(of: offset), message))
  }
}

/// Measuring.
extension TemplateSurvey {
  private mutating func measure(_ template: ParsedTemplate) {
    let name = template.name
    let isKnown = inclusions[name, default: []].contains { tooLarge.contains($0.tag.name) }
    if isKnown || template.hasErrors { tooLarge.insert(name) }
    do {
      var extent = TemplateExtent()
      try add(template.nodes, to: &extent, at: 0)
      extents[name] = extent
    } catch {
      tooLarge.insert(name)
      guard !isKnown, !template.hasErrors else { return }
      report(.templateSyntax, template.source, error.offset, error.message)
    }
  }

  private func add(
    _ nodes: [TemplateNode],
    to extent: inout TemplateExtent,
    at depth: Int
  ) throws(Excess) {
    extent.depth = max(extent.depth, depth)
    for node in nodes {
      extent.nodes += 1
      let offset: Int
      switch node {
      case .lineStart:
        continue
      case .text(let range):
        extent.bytes += range.count
        offset = range.lowerBound
      case .variable(let tag):
        if tag.isString { extent.bytes += strings[tag.stringKey]?.utf8.count ?? 0 }
        offset = tag.range.lowerBound
      case .section(let tag, let nodes):
        try add(nodes, to: &extent, at: depth + 1)
        offset = tag.range.lowerBound
      case .block(let block):
        extent.blocks[block.tag.name, default: TemplateExtent.Occurrences()].count += 1
        extent.blocks[block.tag.name, default: TemplateExtent.Occurrences()].blanks +=
          block.indentation.count
        try add(block.nodes, to: &extent, at: depth + 1)
        offset = block.tag.range.lowerBound
      case .partial(let tag, let blanks):
        try include(tag, behind: blanks, in: &extent, at: depth)
        offset = tag.range.lowerBound
      case .parent(let tag, let blocks, let blanks):
        try include(tag, replacing: blocks, behind: blanks, in: &extent, at: depth)
        offset = tag.range.lowerBound
      }
      if let excess = extent.excess { throw Excess(offset: offset, message: excess) }
    }
  }

  /// Adds a template with what it is given for its blocks, as often as it has them.
  private func include(
    _ tag: Tag,
    replacing blocks: [TemplateBlock] = [],
    behind blanks: Range<Int>?,
    in extent: inout TemplateExtent,
    at depth: Int
  ) throws(Excess) {
    guard let inner = extents[tag.name] else { return }
    extent.add(inner, behind: blanks?.count ?? 0, at: depth + 1)
    for block in blocks {
      guard let place = inner.blocks[block.tag.name] else { continue }
      var content = TemplateExtent()
      try add(block.nodes, to: &content, at: 0)
      let outer = depth + 1 + inner.depth
      extent.add(
        content,
        count: place.count,
        behind: place.blanks + (blanks?.count ?? 0) * place.count,
        at: outer
      )
      let room = TemplateParser.nestingLimit - outer
      if content.depth > room, let offset = Self.firstOffset(in: block.nodes, within: room) {
        throw Excess(offset: offset, message: TemplateParser.nestingMessage)
      }
    }
  }

  /// Returns where the first tag opens for which so many inside each other leave no room.
  private static func firstOffset(in nodes: [TemplateNode], within room: Int) -> Int? {
    for node in nodes {
      let (tag, inner): (Tag, [TemplateNode])
      switch node {
      case .section(let opening, let nodes): (tag, inner) = (opening, nodes)
      case .block(let block): (tag, inner) = (block.tag, block.nodes)
      case .lineStart, .text, .variable, .partial, .parent: continue
      }
      if room <= 0 { return tag.range.lowerBound }
      if let offset = firstOffset(in: inner, within: room - 1) { return offset }
    }
    return nil
  }
}
