internal import ArchiveLinking
internal import ArchiveModel
internal import HTML
internal import Markdown
internal import SitePlanning
internal import Wording

/// Makes HTML of the texts of records, with links to records as links to their pages.
struct TextMaker: Sendable {
  let records: RecordDoor
  let addresses: Addresses
  let wording: Words
  /// The tag of the language of the interface.
  let language: String
  /// What tells people of one name apart.
  let distinctions: Findings<Official, String?>

  /// Returns a record's text as HTML.
  ///
  /// Its ids begin with `prefix`, where a page holds several texts. Where it `numbersParagraphs`,
  /// each shows the number by which it is cited. Around `names` links are made; paragraphs that have
  /// a mark show it. Words of the interface within it are marked as such where it is in another
  /// `language`. Tables are called by `table`, or by that word of the interface, and their number. Of
  /// an `article` the participants' posts say whom a short name means.
  func html(
    _ document: MarkdownDocument,
    of article: Reference<Article>? = nil,
    root: String,
    prefix: String = "",
    names: [ArticleMentions.NameLink] = [],
    numbersParagraphs: Bool = false,
    marks: [Int: ParagraphMark] = [:],
    language: String? = nil,
    table: String? = nil
  ) -> HTMLBytes {
    guard !document.isEmpty else { return HTMLBytes() }
    let words = MarkdownHTML.Words(
      footnotes: wording.text(.footnotes),
      backToText: wording.text(.backToText),
      paragraph: numbersParagraphs ? wording.text(.paragraph) : nil,
      table: table ?? wording.text(.table),
      language: language == nil ? nil : self.language,
      areFromLeft: language.flatMap(TextDirection.attribute) != nil
    )
    let names = names.map { name in
      MarkdownHTML.NameLink(
        span: name.span,
        href: root + addresses[name.record],
        title: title(of: name, in: article)
      )
    }
    return MarkdownHTML.render(
      document,
      words: words,
      prefix: prefix,
      names: names,
      marks: marks
    ) { text in
      switch LinkDestination(text) {
      case .record(let kind, let id, let fragment):
        guard let record = records.reference(kind, id) else { return .none }
        let end = fragment.map { "#" + $0 } ?? ""
        return .link(href: root + addresses[record] + end, title: title(of: record))
      case .web(let address): return .link(href: address, isExternal: true)
      case .fragment(let fragment): return .link(href: "#" + fragment)
      case .unknownScheme, .relative: return .none
      }
    }
  }

  /// Says whom or what a name means, and by what that is known, where a reader could doubt it.
  private func title(
    of name: ArticleMentions.NameLink,
    in article: Reference<Article>?
  ) -> String? {
    switch name.ground {
    case .name: title(of: name.record)
    case .article: wording.text(.nameByArticle, ["name": fullName(of: name.record, in: article)])
    case .post: wording.text(.nameByPost, ["name": fullName(of: name.record, in: article)])
    case .date: fullName(of: name.record, in: article)
    }
  }

  /// `Mai Sơn, Phó Chủ tịch UBND tỉnh Bắc Giang`, with the post as the article prints it.
  private func fullName(of record: RecordReference, in article: Reference<Article>?) -> String {
    switch record {
    case .official(let official):
      let participation = article.flatMap { article in
        records[article].participations.first { $0.official == official }
      }
      if let position = participation?.printed.position {
        return "\(records[official].name), \(position)"
      }
      return LinkMaker.name(records[official].name, distinctions[official])
    case .organization(let organization): return records[organization].name
    case .province(let province): return wording.fullName(records[province])
    case .meeting(let meeting): return records[meeting].name
    case .article(let article): return records[article].title
    case .topic(let topic): return records[topic].name
    }
  }

  /// Says which of several people of one name is meant.
  private func title(of record: RecordReference) -> String? {
    guard case .official(let official) = record, let distinction = distinctions[official] else {
      return nil
    }
    return LinkMaker.name(records[official].name, distinction)
  }
}
