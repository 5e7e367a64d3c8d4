internal import ArchiveModel
internal import Markdown

/// What the text of one article names.
struct ArticleMentions: Sendable {
  /// One place where a record is named, by a link of the author or by its name.
  struct Place: Sendable, Equatable {
    var record: RecordReference
    /// The number of the paragraph, from 1.
    var paragraph: Int32
    /// Bytes of the paragraph's words.
    var range: Range<Int32>
  }

  /// A link to be made of a name.
  struct NameLink: Sendable, Equatable {
    var span: MarkdownSpan
    var record: RecordReference
  }

  /// A name that several records have, or that may also be somebody's who has no record.
  struct Ambiguity: Sendable, Equatable {
    var paragraph: Int32
    var range: Range<Int32>
    var candidates: [RecordReference]
  }

  /// In the order of the text.
  var places: [Place] = []
  /// The first mention of each record in each section, in the order of the text.
  var links: [NameLink] = []
  var ambiguities: [Ambiguity] = []
  /// Texts that the article's `mentions` settle and its text does not hold.
  var unusedChoices: [Int] = []

  /// Returns the first paragraph that names a record.
  func firstParagraph(naming record: RecordReference) -> Int32? {
    places.first { $0.record == record }?.paragraph
  }
}
