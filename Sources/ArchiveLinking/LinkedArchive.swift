package import ArchiveModel

/// Stage 4: an archive with what its records have to do with each other, as data.
package struct LinkedArchive: Sendable {
  package let archive: Archive
  /// Who and what the texts of articles name.
  package let mentions: Mentions
  /// Every reference seen from its other end.
  package let connections: Connections
  /// What the texts of articles have in common.
  package let texts: TextConnections

  /// Links an archive, in the steps that ``LinkStep`` names.
  ///
  /// - Parameters:
  ///   - archive: what was read.
  ///   - jobs: how many threads work at once.
  ///   - observe: is told of each step when it begins and when it ends.
  package init(_ archive: Archive, jobs: Int, observe: (LinkProgress) -> Void = { _ in }) {
    func step<Value>(_ step: LinkStep, _ work: () -> Value) -> Value {
      observe(.began(step))
      defer { observe(.ended(step)) }
      return work()
    }
    let valid = ValidPlaces(archive)
    let mentions = step(.mentions) { Mentions.link(archive, valid, jobs: jobs) }
    let connections = step(.connections) { Connections.link(archive, mentions, valid) }
    let (texts, passages) = step(.passages) {
      let texts = ArticleTexts(archive, jobs: jobs)
      return (texts, SharedPassages(texts, jobs: jobs))
    }
    let related = step(.related) {
      PerRecord<Article, _>(RelatedArticles(archive, texts).all(jobs: jobs))
    }
    self.archive = archive
    self.mentions = mentions
    self.connections = connections
    self.texts = TextConnections(texts: texts, shared: passages, related: related)
  }
}

/// The steps of linking: names in the texts, references turned round, passages that recur, articles
/// to read next.
package enum LinkStep: String, Sendable, CaseIterable {
  case mentions, connections, passages, related
}

/// How far linking is.
package enum LinkProgress: Sendable {
  case began(LinkStep)
  case ended(LinkStep)
}
