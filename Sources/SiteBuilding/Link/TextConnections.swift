/// What the texts of the articles have in common: passages that recur, and articles to read next.
struct TextConnections: Sendable {
  let texts: ArticleTexts
  let shared: SharedPassages
  /// At most five for each article, in the order of the archive's table.
  let related: [[RelatedArticle]]
}
