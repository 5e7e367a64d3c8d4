/// What a diagnostic says of another place: "there is already a topic 'x'" has the note
/// ", at topics.yml:3".
package struct Note: Hashable, Sendable {
  /// How the place is named, given what the reader knows of it already.
  package enum Form: Hashable, Sendable {
    /// `topics.yml:3`
    case pathAndLine
    /// `line 3`, in the file of the diagnostic.
    case line
    /// `3:14`, in the file of the diagnostic.
    case lineAndColumn
  }

  /// The words that join the place to the message, such as ", at".
  package var words: String
  package var location: SourceLocation
  package var form: Form

  package init(_ words: String, _ location: SourceLocation, as form: Form) {
    self.words = words
    self.location = location
    self.form = form
  }

  /// What is said behind the message.
  var text: String {
    switch form {
    case .pathAndLine: "\(words) \(location.path):\(location.line)"
    case .line: "\(words) line \(location.line)"
    case .lineAndColumn: "\(words) \(location.line):\(location.column)"
    }
  }
}
