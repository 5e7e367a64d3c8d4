package import ArchiveModel
package import ArchiveReading
package import Diagnostics
internal import PassageMatching

/// An article stands in an earlier one as a whole, and neither says that it is a copy.
package enum CopyCheck {
  package static func findings(in catalogue: Catalogue, _ connections: TextConnections)
    -> [Diagnostic]
  {
    let archive = catalogue.archive
    return connections.shared.reprints.compactMap { reprint in
      let article = connections.texts.order[reprint.text]
      let other = connections.texts.order[reprint.original]
      let original = root(of: other, in: archive)
      guard root(of: article, in: archive) != original else { return nil }
      return standsInEarlier(
        archive.articles[article].id,
        by: reprint.share,
        archive.articles[other].id,
        original: archive.articles[original].id,
        at: catalogue.written.articles[article.index].source.location
      )
    }
  }

  /// The article that one copies or translates in the end, or itself; loops are found elsewhere.
  package static func root(of reference: Reference<Article>, in archive: Archive) -> Reference<
    Article
  > {
    let chain = reference.chain {
      archive.articles[$0].copyOf ?? archive.articles[$0].translationOf
    }
    return chain[chain.count - 1]
  }

  private static func standsInEarlier(
    _ id: ID<Article>,
    by share: Double,
    _ other: ID<Article>,
    original: ID<Article>,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .possibleCopy,
      .warning,
      at: place,
      "the article '\(id)' has \(Int(share * 100)) % of its words in common with "
        + "the earlier '\(other)'",
      suggestions: ["copy_of: \(original)"]
    )
  }
}
