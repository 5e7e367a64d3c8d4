/// A change of a text that would mend what a diagnostic reports.
package struct Replacement: Hashable, Sendable {
  /// Where to look: the first such text from here on is to go, which in a field may stand in quotes
  /// and in a link behind its scheme.
  package var location: SourceLocation
  /// What is to go.
  package var old: String
  /// What is to stand in its place.
  package var new: String
}
