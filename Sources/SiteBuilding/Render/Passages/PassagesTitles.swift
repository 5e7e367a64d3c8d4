internal import ArchiveModel
internal import SitePlanning

/// What the pages of passages call their articles, so that no two have the same title.
///
/// An article goes by its headline; where several have the same, by its publisher, if known, and its
/// date as well, and where those are the same, by the id.
struct PassagesTitles: Sendable {
  private let titles: [Reference<Article>: String]

  init(_ plan: SitePlan, _ rows: [ArticleRow], _ archive: Archive) {
    let articles: [Reference<Article>] = plan.pages.compactMap { page in
      if case .passages(let article) = page.route { article } else { nil }
    }
    var titles = Dictionary(uniqueKeysWithValues: articles.map { ($0, rows[$0.index].link.name) })
    for details in 1...2 {
      let counts = Dictionary(titles.values.map { ($0, 1) }, uniquingKeysWith: +)
      for article in articles where titles[article].flatMap({ counts[$0] }) ?? 1 > 1 {
        let row = rows[article.index]
        let origin = [row.publisher?.name, row.date].compactMap { $0 }
        let id = details == 2 ? [archive.articles[article].id.text] : []
        titles[article] = "\(row.link.name) (\((origin + id).joined(separator: ", ")))"
      }
    }
    self.titles = titles
  }

  subscript(article: Reference<Article>) -> String? { titles[article] }
}
