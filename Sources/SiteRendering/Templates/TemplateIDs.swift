internal import Diagnostics
internal import SitePlanning
internal import Templating

/// The ids that the templates of each kind of page give to elements, and those of pages as they are
/// made, where templates do not tell.
struct TemplateIDs {
  private struct Known {
    var literal: Set<String> = []
    /// Those with a tag in them.
    var patterns: [TemplateAttribute] = []
  }

  /// Among more of them, any id may be one.
  private static let mostPatterns = 100
  /// So many pages are made to be looked at.
  private static let mostPages = 20

  private let use: TemplateUse
  private let markups: [String: TemplateMarkup]
  private let render: (PlannedPage) -> [UInt8]
  private var known: [Int: Known] = [:]
  private var made: [String: Set<String>] = [:]

  init(
    _ use: TemplateUse,
    _ markups: [String: TemplateMarkup],
    render: @escaping (PlannedPage) -> [UInt8]
  ) {
    self.use = use
    self.markups = markups
    self.render = render
  }

  /// Whether an element of a kind of page has the id, or may have it; of one page it can be known.
  mutating func contain(_ id: String, of kind: Int, on page: PlannedPage?) -> Bool {
    let ids = ids(of: kind)
    if ids.literal.contains(id) { return true }
    if let page, let ids = self.ids(on: page) { return ids.contains(id) }
    return ids.patterns.count > Self.mostPatterns
      || ids.patterns.contains { id.hasPrefix($0.beginning) && id.hasSuffix($0.end) }
  }

  /// Returns the ids of a kind of page, or of the one page, that are near to one.
  mutating func suggestions(for id: String, of kind: Int, on page: PlannedPage?) -> [String] {
    let ids = page.flatMap { self.ids(on: $0) } ?? []
    return NearMiss.suggestions(for: id, among: ids.union(self.ids(of: kind).literal))
  }

  private mutating func ids(of kind: Int) -> Known {
    if let ids = known[kind] { return ids }
    var ids = Known()
    for name in use.folder.library.reached(from: [use.kinds[kind].templateName]) {
      for given in markups[name]?.attributes ?? [] where given.name == "id" {
        if given.goesOn { ids.patterns.append(given) } else { ids.literal.insert(given.beginning) }
      }
    }
    known[kind] = ids
    return ids
  }

  /// Returns the ids of a page as it is made; nil where enough pages were made.
  private mutating func ids(on page: PlannedPage) -> Set<String>? {
    let path = page.place.path
    if let ids = made[path] { return ids }
    guard made.count < Self.mostPages else { return nil }
    let parts = render(page).split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    let ids = zip(parts, parts.dropFirst()).filter { $0.0.suffix(4).elementsEqual(" id=".utf8) }
      .map { String(decoding: $0.1, as: UTF8.self) }
    made[path] = Set(ids)
    return made[path]
  }
}
