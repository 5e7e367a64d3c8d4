internal import ArchiveModel
internal import PassageMatching

/// What the texts of the articles have in common: passages that recur, and articles to read next.
struct TextConnections: Sendable {
  let texts: ArticleTexts
  /// Texts are numbered as in ``texts``, in the order in which they appeared.
  let passages: RecurringPassages
  /// The same passages, found from the articles.
  let shared: SharedPassages
  /// At most five for each article, in the order of the archive's table.
  let related: [[RelatedArticle]]

  static func link(_ archive: Archive, jobs: Int) -> TextConnections {
    let texts = ArticleTexts(archive, jobs: jobs)
    let passages = RecurringPassages(in: texts.corpus, jobs: jobs)
    return TextConnections(
      texts: texts,
      passages: passages,
      shared: SharedPassages(texts, passages.clusters),
      related: RelatedArticles(archive, texts).all(jobs: jobs)
    )
  }
}
