internal import ArchiveModel

/// What the pages of passages call their articles, so that no two have the same title.
///
/// An article goes by its headline; where several have the same, by its publisher, if known, and its
/// date as well, and where those are the same, by the id.
struct PassagesTitles: Sendable {
  private let titles: [Reference<Article>: String]

  /// Takes the articles that have such pages.
  init(_ articles: [Reference<Article>], _ rows: RowMaker, _ archive: Archive) {
    var titles = Dictionary(uniqueKeysWithValues: articles.map { ($0, archive[$0].title) })
    for details in 1...2 {
      let counts = Dictionary(titles.values.map { ($0, 1) }, uniquingKeysWith: +)
      for article in articles where titles[article].flatMap({ counts[$0] }) ?? 1 > 1 {
        let row = rows.row(article)
        let origin = [row.publisher?.name, row.date].compactMap { $0 }
        let id = details == 2 ? [archive[article].id.text] : []
        titles[article] = "\(row.link.name) (\((origin + id).joined(separator: ", ")))"
      }
    }
    self.titles = titles
  }

  subscript(article: Reference<Article>) -> String? { titles[article] }
}
