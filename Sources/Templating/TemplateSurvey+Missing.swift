import Diagnostics

/// A partial or parent where a template names it, and the blocks that it gives to a parent.
struct Inclusion: Sendable {
  let tag: Tag
  let blocks: [Tag]
}

/// What templates name and what is not there: the first of the places that name it, and how many
/// there are.
struct MissingName: Sendable {
  let name: String
  let place: SourceLocation
  var count = 0

  /// What is said of the places behind the first.
  var others: String {
    count > 1 ? ", here and in \(count - 1) more place\(count > 2 ? "s" : "")" : ""
  }
}

extension TemplateSurvey {
  /// Returns the partials and parents that there are not, each once.
  var missingTemplates: [MissingName] {
    let places = sortedTemplates.flatMap { template in
      inclusions[template.name, default: []].map { (template.source, $0.tag) }
    }
    return Self.missing(places.filter { templates[$0.1.name] == nil }) { $0.name }
  }

  /// Returns the strings of the interface that are not among those that there are, each once.
  var missingStrings: [MissingName] {
    let places = sortedTemplates.flatMap { template in
      template.strings.map { (template.source, $0) }
    }
    return Self.missing(places.filter { strings[$0.1.stringKey] == nil }) { $0.stringKey }
  }

  private var sortedTemplates: [ParsedTemplate] {
    templates.values.sorted { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
  }

  private static func missing(
    _ places: [(source: TemplateSource, tag: Tag)],
    _ name: (Tag) -> String
  ) -> [MissingName] {
    var found: [String: MissingName] = [:]
    for (source, tag) in places {
      found[
        name(tag),
        default: MissingName(name: name(tag), place: source.location(of: tag.range.lowerBound))
      ].count += 1
    }
    return found.values.sorted { $0.place < $1.place }
  }
}

/// Blocks.
extension TemplateSurvey {
  /// So many unknown names are compared with those that there are.
  private static let suggestionLimit = 100

  /// A block that is given to a parent.
  private struct Given: Hashable {
    let parent: String
    let block: String
  }

  /// Reports content for blocks that a parent does not have: of one that many templates fill, at the
  /// parent, which has lost it.
  func missingBlocks() -> [Diagnostic] {
    var givers: [Given: [(source: TemplateSource, tag: Tag)]] = [:]
    for (name, included) in inclusions {
      guard let source = templates[name]?.source else { continue }
      for inclusion in included where extents[inclusion.tag.name] != nil {
        for tag in inclusion.blocks {
          givers[Given(parent: inclusion.tag.name, block: tag.name), default: []]
            .append((source, tag))
        }
      }
    }
    var known: [String: KnownWords] = [:]
    let missing = givers.filter { extents[$0.key.parent]?.blocks[$0.key.block] == nil }
      .sorted { ($0.key.parent, $0.key.block) < ($1.key.parent, $1.key.block) }
    return missing.enumerated().map { number, element in
      let (given, places) = element
      guard places.count == 1 else {
        return lostBlock(given, count: places.count, isCompared: number < Self.suggestionLimit) {
          givers[$0] == nil
        }
      }
      let words =
        known[given.parent] ?? KnownWords(extents[given.parent]?.blocks.keys.map { $0 } ?? [])
      known[given.parent] = words
      return Diagnostic(
        .unknownName,
        at: places[0].source.location(of: places[0].tag.range.lowerBound),
        "\(given.parent) has no block '\(given.block)'",
        suggestions: number < Self.suggestionLimit ? words.suggestions(for: given.block) : [],
        replacing: given.block
      )
    }
  }

  /// Returns what is said at a parent, at a block of its own whose name is near and that nobody fills.
  private func lostBlock(
    _ given: Given,
    count: Int,
    isCompared: Bool,
    isIdle: (Given) -> Bool
  ) -> Diagnostic {
    let parent = templates[given.parent]
    let own = isCompared ? parent.map { Self.blocks(in: $0.nodes) } ?? [] : []
    let idle = own.filter { isIdle(Given(parent: given.parent, block: $0.name)) }
    let near = NearMiss.suggestions(for: given.block, among: idle.map(\.name), limit: 1).first
    let tag = idle.first { $0.name == near }
    return Diagnostic(
      .unknownName,
      at: parent?.source.location(of: tag?.range.lowerBound ?? 0)
        ?? SourceLocation(path: given.parent, position: .start),
      "\(given.parent) has no block '\(given.block)', which \(count) templates fill",
      suggestions: tag == nil ? [] : [given.block],
      replacing: near
    )
  }

  private static func blocks(in nodes: [TemplateNode]) -> [Tag] {
    nodes.flatMap { node -> [Tag] in
      switch node {
      case .lineStart, .text, .variable, .partial: []
      case .section(_, let nodes): blocks(in: nodes)
      case .block(let block): [block.tag] + blocks(in: block.nodes)
      case .parent(_, let given, _): given.flatMap { blocks(in: $0.nodes) }
      }
    }
  }
}
