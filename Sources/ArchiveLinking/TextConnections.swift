package import ArchiveModel

/// What the texts of the articles have in common: passages that recur, and articles to read next.
package struct TextConnections: Sendable {
  package let texts: ArticleTexts
  package let shared: SharedPassages
  /// At most five for each article.
  package let related: PerRecord<Article, [RelatedArticle]>
}
