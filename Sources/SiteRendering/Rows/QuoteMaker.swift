internal import ArchiveLinking
internal import ArchiveModel
internal import Markdown
internal import SitePlanning
internal import Wording

/// Where a page says something, finds the paragraph of the text that says it.
struct QuoteMaker: Sendable {
  let records: RecordDoor
  let addresses: Addresses
  let settings: ArchiveSettings
  let mentions: Findings<Article, ArticleMentions>

  /// Returns where an article says something of a record: the first paragraph that names it, or the
  /// part of the page that its fields fill.
  func place(
    of record: RecordReference,
    in article: Reference<Article>,
    or part: String? = nil
  ) -> String {
    let path = addresses[article]
    if let paragraph = mentions[article].firstParagraph(naming: record) {
      return "\(path)#p\(paragraph)"
    }
    return part.map { "\(path)#\($0)" } ?? path
  }

  /// Returns where an article reports a figure that may be its own: the first paragraph that prints the
  /// number, best of all with its unit, or the table of figures.
  func place(of figure: Figure, in article: Reference<Article>) -> String {
    let report = records[article]
    if let own = report.figures.firstIndex(of: figure) {
      return place(ofFigure: own, in: article)
    }
    return place(ofFigureIn: report.body.firstParagraph(printing: figure), of: article)
  }

  /// Returns where an article reports one of its own figures, by its number in the record from 0.
  func place(ofFigure number: Int, in article: Reference<Article>) -> String {
    place(ofFigureIn: mentions[article].paragraph(printing: number).map(Int.init), of: article)
  }

  private func place(ofFigureIn paragraph: Int?, of article: Reference<Article>) -> String {
    let path = addresses[article]
    return paragraph.map { "\(path)#p\($0)" } ?? "\(path)#figures"
  }

  /// Returns the sentence in which an article first names a record.
  func quote(of record: RecordReference, in article: Reference<Article>) -> QuoteRow? {
    guard let place = mentions[article].places.first(where: { $0.record == record }) else {
      return nil
    }
    return quote(
      Naming(source: .article(article), paragraph: place.paragraph, range: place.range)
    )
  }

  /// Returns the sentence in which a text names a record; nil where no paragraph does.
  func quote(_ naming: Naming) -> QuoteRow? {
    guard naming.paragraph > 0,
      let paragraph = records.body(of: naming.source).paragraph(Int(naming.paragraph))
    else { return nil }
    let range = Int(naming.range.lowerBound)..<Int(naming.range.upperBound)
    let sentence = Sentence(around: range, in: paragraph)
    return QuoteRow(
      language: language(of: naming.source),
      before: sentence.before,
      name: paragraph.words(in: range),
      after: sentence.after,
      path: "\(addresses[naming.source])#p\(naming.paragraph)",
      paragraph: Int(naming.paragraph)
    )
  }

  /// Returns the tag of the language of a record's text, where it is another than the interface's.
  private func language(of source: RecordReference) -> String? {
    if case .article(let article) = source {
      return settings.language(ofBodyOf: records[article])
    }
    return settings.language(of: records.body(of: source))
  }
}

extension MarkdownDocument {
  /// Returns a paragraph by its number, from 1.
  fileprivate func paragraph(_ number: Int) -> MarkdownParagraph? {
    paragraphs.first { $0.number == number }
  }
}
