internal import ArchiveModel

/// What stage 4 makes of an archive.
struct Links: Sendable {
  let mentions: Mentions
  let connections: Connections
  let texts: TextConnections
}

extension SiteBuild {
  /// Stage 4, in the steps that ``LinkStep`` names.
  func link(_ archive: Archive) -> Links {
    let jobs = options.jobs
    let mentions = step(.mentions) { Mentions.link(archive, jobs: jobs) }
    let connections = step(.connections) { Connections.link(archive, mentions) }
    let (texts, passages) = step(.passages) {
      let texts = ArticleTexts(archive, jobs: jobs)
      return (texts, SharedPassages(texts, jobs: jobs))
    }
    let related = step(.related) { RelatedArticles(archive, texts).all(jobs: jobs) }
    return Links(
      mentions: mentions,
      connections: connections,
      texts: TextConnections(texts: texts, shared: passages, related: related)
    )
  }

  private func step<Value>(_ step: LinkStep, _ work: () -> Value) -> Value {
    observe(.beganStep(step))
    defer { observe(.endedStep(step)) }
    return work()
  }
}
