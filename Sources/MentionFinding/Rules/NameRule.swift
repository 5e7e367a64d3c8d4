/// A reason for which words that look like a name name something else, or nothing.
///
/// Each rule stands by itself: it has a name, by which a test leaves it out and sees what goes wrong
/// without it (`Tests/MentionFindingTests/Fixtures/rules.txt`), and says nothing of other rules. They
/// are asked only where a name was found in the text, some twenty times an article.
struct NameRule: Sendable {
  /// What the refused words are.
  enum Remainder {
    /// Words as others: a name may begin within them.
    case words
    /// The name of a thing, which may go on behind a dash and in a list.
    case thing
    /// The further part of a thing's name.
    case furtherThing
    /// The longer name that begins with them, if the archive's words have it.
    case longerName
  }

  let name: String
  let remainder: Remainder
  let refuses: @Sendable (NameReading, NameCandidate) -> Bool

  init(
    _ name: String,
    leaving remainder: Remainder = .words,
    _ refuses: @escaping @Sendable (NameReading, NameCandidate) -> Bool
  ) {
    self.name = name
    self.remainder = remainder
    self.refuses = refuses
  }
}

/// Words of a text that are the name of something of the archive, if no rule refuses.
struct NameCandidate {
  /// The words of the name; of a body with the province behind it.
  var words: Range<Int>
  /// What `tỉnh` or `TP` before a place announces.
  var marker = NameReading.Marker.none
  /// Of a body: what follows the stem of the name.
  var tail: BodyTail?
  /// Of a body: the name is cut short, as `Ban Chỉ đạo` is.
  var isHead = false
  /// Of a body: the only one that the name may mean.
  var body: Int32?
  /// Of a person: who may be meant.
  var person: Int32?

  var first: Int { words.lowerBound }
  var end: Int { words.upperBound }
}
