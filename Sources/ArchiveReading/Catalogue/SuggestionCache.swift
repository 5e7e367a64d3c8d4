internal import Diagnostics
internal import Synchronization

/// What was found near misspelt ids: a record that is renamed leaves thousands of references behind,
/// all of which have the same answer.
final class SuggestionCache: Sendable {
  private struct Known {
    /// All ids, made ready at the first question: most archives have no misspelt id.
    var words: KnownWords?
    var suggestions: [String: [String]] = [:]
  }

  private let known = Mutex(Known())

  /// Returns what is near an id among all that there are.
  func suggestions(for id: String, among ids: some Sequence<String>) -> [String] {
    known.withLock { known in
      if let suggestions = known.suggestions[id] { return suggestions }
      let words = known.words ?? KnownWords(ids)
      known.words = words
      let suggestions = words.suggestions(for: id)
      known.suggestions[id] = suggestions
      return suggestions
    }
  }
}
