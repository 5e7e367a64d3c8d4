internal import ArchiveModel
internal import Markdown

/// Finds the paragraph of an article's text that says a post or a rank of someone.
struct PostEvidence {
  private let text: MarkdownDocument
  /// What the text names, in its order.
  private let places: [ArticleMentions.Place]
  /// The numbers of the paragraphs that name the person, each once.
  private let paragraphs: [Int32]

  init(_ official: Reference<Official>, _ text: MarkdownDocument, _ found: ArticleMentions) {
    self.text = text
    places = found.places
    let person = RecordReference(official)
    paragraphs = found.places.reduce(into: []) { paragraphs, place in
      if place.record == person, paragraphs.last != place.paragraph {
        paragraphs.append(place.paragraph)
      }
    }
  }

  /// Returns the first paragraph that names the person, has the title, and best of all names the body;
  /// nil where none does.
  func paragraph(saying post: Post) -> Int32? {
    let body = RecordReference(post.organization)
    let saying = post.title.isEmpty ? paragraphs : paragraphs.filter { has(post.title, $0) }
    return saying.first { paragraph in
      places.contains { $0.paragraph == paragraph && $0.record == body }
    } ?? (post.title.isEmpty ? nil : saying.first)
  }

  /// Returns the first paragraph that names the person and has these words, in capitals or not.
  func paragraph(saying words: String) -> Int32? { paragraphs.first { has(words, $0) } }

  private func has(_ words: String, _ paragraph: Int32) -> Bool {
    text.hasWords(words.utf8, inParagraph: Int(paragraph))
  }
}
