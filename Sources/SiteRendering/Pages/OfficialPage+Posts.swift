internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// A rank and post with the articles that attest it, in order of time.
struct AttestedPost {
  struct Source {
    var date: EDTFDate
    var article: Reference<Article>
  }

  var post: Post
  /// At least one.
  var sources: [Source]

  var first: EDTFDate { sources[0].date }
  var last: EDTFDate { sources[sources.count - 1].date }
}

/// Makes the rows of someone's ranks and posts.
struct PostRowMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let rows: RowMaker
  let quotes: QuoteMaker
  let wording: Words

  /// A page shows so many of the articles that attest one post; all stand under the meetings.
  private static let shownSources = 30

  /// Groups appearances by rank and post, in the order in which they are first attested.
  func attestedPosts(_ appearances: [Appearance]) -> [AttestedPost] {
    var attested: [Post: [AttestedPost.Source]] = [:]
    for appearance in appearances {
      let article = records[appearance.article]
      let post = article.participations[appearance.index].post
      guard !post.isEmpty, attested[post]?.last?.article != appearance.article else { continue }
      attested[post, default: []].append(
        AttestedPost.Source(
          date: article.occasion { records[$0] },
          article: appearance.article
        )
      )
    }
    return attested.map { post, sources in
      AttestedPost(
        post: post,
        sources: sources.sorted {
          $0.date != $1.date ? $0.date < $1.date : $0.article < $1.article
        }
      )
    }.sorted { left, right in
      if left.first != right.first { return left.first < right.first }
      let (words, others) = (rows.words(of: left.post), rows.words(of: right.post))
      if words != others { return words.utf8.lexicographicallyPrecedes(others.utf8) }
      // Two bodies may have posts of one wording: every tie is broken, or pages differ by the run.
      return (left.post.organization?.index ?? -1, left.sources[0].article)
        < (right.post.organization?.index ?? -1, right.sources[0].article)
    }
  }

  func row(_ attested: AttestedPost, of official: Reference<Official>) -> PostRow {
    let first = wording.date(attested.first)
    let last = wording.date(attested.last)
    return PostRow(
      rank: attested.post.rank,
      position: attested.post.position,
      organization: attested.post.organization.map(links.link),
      first: first,
      last: last == first ? nil : last,
      sources: attested.sources.prefix(Self.shownSources).map {
        rows.row(
          $0.article,
          at: quotes.place(of: .official(official), in: $0.article, or: "participants")
        )
      },
      furtherSources: max(0, attested.sources.count - Self.shownSources),
      sourceCount: wording.count(.countArticles, attested.sources.count)
    )
  }

  func row(
    _ position: Official.KnownPosition,
    of official: Reference<Official>
  ) -> KnownPositionRow {
    let span = [
      position.from.map { wording.text(.dateFrom, ["date": wording.date($0)]) },
      position.to.map { wording.text(.dateUntil, ["date": wording.date($0)]) },
    ].compactMap { $0 }
    return KnownPositionRow(
      title: position.title,
      organization: position.organization.map(links.link),
      span: span.isEmpty ? nil : span.joined(separator: " "),
      source: position.source.map {
        rows.row($0, at: quotes.place(of: .official(official), in: $0))
      }
    )
  }
}
