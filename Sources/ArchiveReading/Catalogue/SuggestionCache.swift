internal import Diagnostics
internal import Synchronization
internal import VietnameseText

/// What was found near misspelt ids: a record that is renamed leaves thousands of references behind,
/// all of which have the same answer.
final class SuggestionCache: Sendable {
  private struct Known {
    /// All ids, made ready at the first question: most archives have no misspelt id.
    var words: KnownWords?
    var suggestions: [String: [String]] = [:]
    /// All ids in order, for those that begin with one.
    var sorted: [String]?
    /// The ids of records by what would be an id of their names, three of each.
    var named: [String: [String]]?

    /// Returns the first three ids that begin with another and go on with a further part.
    mutating func longer(than id: String, _ ids: some Sequence<String>) -> [String] {
      let all = sorted ?? ids.sorted()
      sorted = all
      let beginning = id + "-"
      var (low, high) = (0, all.count)
      while low < high {
        let middle = (low + high) / 2
        if all[middle] < beginning { low = middle + 1 } else { high = middle }
      }
      return Array(all[low...].prefix { $0.hasPrefix(beginning) }.prefix(3))
    }
  }

  private let known = Mutex(Known())

  /// Returns the ids of the first three records whose names would make an id.
  func ids(named slug: String, _ names: () -> [(id: String, name: String)]) -> [String] {
    known.withLock { known in
      let named = known.named ?? Self.firstIDs(bySlugOf: names())
      known.named = named
      return slug.isEmpty ? [] : named[slug] ?? []
    }
  }

  /// Thousands of articles may have one title: three of them are shown.
  private static func firstIDs(bySlugOf names: [(id: String, name: String)]) -> [String: [String]] {
    names.reduce(into: [:]) { ids, record in
      let slug = Folding.slug(of: record.name)
      let same = ids[slug, default: []]
      if same.count < 3, !same.contains(record.id) { ids[slug, default: []].append(record.id) }
    }
  }

  /// Returns what is near an id among all that there are.
  func suggestions(for id: String, among ids: some Sequence<String>) -> [String] {
    known.withLock { known in
      if let suggestions = known.suggestions[id] { return suggestions }
      let words = known.words ?? KnownWords(ids)
      known.words = words
      let near = words.suggestions(for: id)
      let suggestions = near.isEmpty && id.utf8.count > 2 ? known.longer(than: id, ids) : near
      known.suggestions[id] = suggestions
      return suggestions
    }
  }
}
