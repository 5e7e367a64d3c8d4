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
      let percent = Int(reprint.share * 100)
      return Diagnostic(
        .possibleCopy,
        .warning,
        at: catalogue.written.articles[article.index].source.location,
        "the article '\(archive.articles[article].id)' has \(percent) % of its words in common with "
          + "the earlier '\(archive.articles[other].id)'",
        suggestions: ["copy_of: \(archive.articles[original].id)"]
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
}
