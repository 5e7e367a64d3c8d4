internal import Synchronization

/// What was found near a misspelt id: a record that is renamed leaves thousands of references
/// behind, and all of them have the same answer.
final class SuggestionCache: Sendable {
  private let known = Mutex<[String: [String]]>([:])

  /// Returns what is known for an id, or what `find` says.
  func suggestions(for id: String, _ find: () -> [String]) -> [String] {
    if let known = known.withLock({ $0[id] }) { return known }
    let suggestions = find()
    known.withLock { $0[id] = suggestions }
    return suggestions
  }
}
