package import ArchiveModel
package import Markdown

/// What the text of one article names.
package struct ArticleMentions: Sendable {
  /// One place where a record is named, by a link of the author or by its name.
  package struct Place: Sendable, Equatable {
    package var record: RecordReference
    /// The number of the paragraph, from 1.
    package var paragraph: Int32
    /// Bytes of the paragraph's words.
    package var range: Range<Int32>
  }

  /// A link to be made of a name.
  package struct NameLink: Sendable, Equatable {
    package var span: MarkdownSpan
    package var record: RecordReference
    package var ground: Ground
  }

  /// By what it was told whom or what a name means.
  package enum Ground: Sendable {
    /// The name alone, the author's link, or what `mentions` settles.
    case name
    /// The article: who took part, which province it is about, whom its text named before.
    case article
    /// The post beside a person's name.
    case post
    /// The date: of units of one name the one that existed then.
    case date
  }

  /// A name that several records have, or that may also be somebody's who has no record.
  package struct Ambiguity: Sendable, Equatable {
    package var paragraph: Int32
    package var range: Range<Int32>
    package var candidates: [RecordReference]
  }

  /// In the order of the text.
  package var places: [Place] = []
  /// The first mention of each record in each section, in the order of the text.
  package var links: [NameLink] = []
  package var ambiguities: [Ambiguity] = []
  /// The paragraph that prints each of the article's figures, 0 where none does.
  package var figures: [Int32] = []
  /// Texts that the article's `mentions` settle and its text does not hold.
  package var unusedChoices: [Int] = []

  /// Returns the paragraph that prints a figure, by its place among the article's; nil where none does.
  package func paragraph(printing figure: Int) -> Int32? {
    figures[figure] > 0 ? figures[figure] : nil
  }

  /// Returns the first paragraph that names a record.
  package func firstParagraph(naming record: RecordReference) -> Int32? {
    places.first { $0.record == record }?.paragraph
  }
}
