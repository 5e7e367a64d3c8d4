internal import ArchiveLinking
internal import ArchiveModel
internal import Markdown
internal import SitePlanning
internal import Templating

/// The sentence in which a text names a record, with the name marked: a keyword in context.
struct QuoteRow: Presentable {
  /// The words of the sentence before the name; `…` where it is cut.
  var before: String
  var name: String
  var after: String
  /// The page of the text, at the paragraph.
  var path: String
  /// The number of the paragraph, from 1.
  var paragraph: Int

  static let fields = Fields<Self>("quote") {
    Field.text("before") { $0.before }
    Field.text("quoted") { $0.name }
    Field.text("after") { $0.after }
    Field.text("quote_path") { $0.path }
    Field.count("paragraph") { $0.paragraph }
  }
}

// Where a page says something, the paragraph of the text that says it.

extension SiteView {
  /// Returns where an article says something of a record: the first paragraph that names it, or the
  /// part of the page that its fields fill.
  func place(
    of record: RecordReference,
    in article: Reference<Article>,
    or part: String? = nil
  ) -> String {
    let path = plan.addresses[article]
    if let paragraph = mentions[article].firstParagraph(naming: record) {
      return "\(path)#p\(paragraph)"
    }
    return part.map { "\(path)#\($0)" } ?? path
  }

  /// Returns where an article reports a figure: the first paragraph that prints the number, best of
  /// all with its unit, or the table of figures.
  func place(of figure: Figure, in article: Reference<Article>) -> String {
    let path = plan.addresses[article]
    let number = PrintedNumber(figure.value, unit: figure.unit)
    let body = archive.articles[article].body
    let paragraph =
      body.firstParagraph(where: number.stands(withUnitIn:))
      ?? body.firstParagraph(where: number.stands(in:))
    return paragraph.map { "\(path)#p\($0)" } ?? "\(path)#figures"
  }

  /// Returns the sentence in which an article first names a record.
  func quote(of record: RecordReference, in article: Reference<Article>) -> QuoteRow? {
    guard let place = mentions[article].places.first(where: { $0.record == record }) else {
      return nil
    }
    let naming = Naming(
      source: RecordReference(article),
      paragraph: place.paragraph,
      range: place.range
    )
    return quote(naming)
  }

  /// Returns the sentence in which a text names a record; nil where no paragraph does.
  func quote(_ naming: Naming) -> QuoteRow? {
    guard naming.paragraph > 0,
      let paragraph = body(of: naming.source).paragraph(Int(naming.paragraph))
    else { return nil }
    let range = Int(naming.range.lowerBound)..<Int(naming.range.upperBound)
    let sentence = Sentence(around: range, in: paragraph.bytes)
    let path = link(naming.source).path
    return QuoteRow(
      before: sentence.before,
      name: paragraph.words(in: range),
      after: sentence.after,
      path: "\(path)#p\(naming.paragraph)",
      paragraph: Int(naming.paragraph)
    )
  }

  private func body(of record: RecordReference) -> MarkdownDocument {
    switch record.kind {
    case .article: archive.articles.records[record.index].body
    case .meeting: archive.meetings.records[record.index].body
    case .official: archive.officials.records[record.index].body
    case .organization: archive.organizations.records[record.index].body
    case .province, .topic: MarkdownDocument()
    }
  }
}

/// The sentence around a part of a text, cut at spaces where it is long.
struct Sentence {
  let before: String
  let after: String

  /// Sides longer than this many bytes are cut: some 20 words.
  private static let longest = 140

  init(around range: Range<Int>, in bytes: [UInt8]) {
    var start = range.lowerBound
    while start > 0, !Self.endsSentence(at: start - 1, in: bytes) { start -= 1 }
    while start < range.lowerBound, bytes[start] == UInt8(ascii: " ") { start += 1 }
    var end = range.upperBound
    while end < bytes.count {
      end += 1
      if Self.endsSentence(at: end - 1, in: bytes) { break }
    }
    before = Self.cut(bytes[start..<range.lowerBound], atStart: true)
    after = Self.cut(bytes[range.upperBound..<end], atStart: false)
  }

  /// A full stop, question or exclamation mark before a space or the end.
  private static func endsSentence(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ") else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index])
  }

  private static func cut(_ bytes: ArraySlice<UInt8>, atStart: Bool) -> String {
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    let space = UInt8(ascii: " ")
    if atStart {
      let rest = bytes.suffix(longest)
      let kept = rest.firstIndex(of: space).map { rest[$0...] } ?? rest
      return "…" + String(decoding: kept, as: UTF8.self)
    }
    let rest = bytes.prefix(longest)
    let kept = rest.lastIndex(of: space).map { rest[..<$0] } ?? rest
    return String(decoding: kept, as: UTF8.self) + "…"
  }
}

extension MarkdownDocument {
  /// Returns a paragraph by its number, from 1.
  fileprivate func paragraph(_ number: Int) -> MarkdownParagraph? {
    paragraphs.first { $0.number == number }
  }
}
