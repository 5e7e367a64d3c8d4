internal import Diagnostics
internal import Templating

/// The ids that the templates of each kind of page give to elements.
struct TemplateIDs {
  private struct Known {
    var literal: Set<String> = []
    /// Those with a tag in them.
    var patterns: [TemplateAttribute] = []
  }

  /// Among more of them, any id may be one.
  private static let mostPatterns = 100

  private let use: TemplateUse
  private var known: [Int: Known] = [:]

  init(_ use: TemplateUse) {
    self.use = use
  }

  /// Whether an element of a kind of page has the id, or may have it.
  mutating func contain(_ id: String, of kind: Int) -> Bool {
    let ids = ids(of: kind)
    return ids.literal.contains(id) || ids.patterns.count > Self.mostPatterns
      || ids.patterns.contains { id.hasPrefix($0.beginning) && id.hasSuffix($0.end) }
  }

  /// Returns the ids of a kind of page that are written out and near to one.
  mutating func suggestions(for id: String, of kind: Int) -> [String] {
    NearMiss.suggestions(for: id, among: ids(of: kind).literal)
  }

  private mutating func ids(of kind: Int) -> Known {
    if let ids = known[kind] { return ids }
    let library = use.folder.library
    var ids = Known()
    for name in library.reached(from: [use.kinds[kind].templateName]) {
      for given in library.source(of: name)?.attributes(["id"]) ?? [] {
        if given.goesOn { ids.patterns.append(given) } else { ids.literal.insert(given.beginning) }
      }
    }
    known[kind] = ids
    return ids
  }
}
