internal import ArchiveLinking
internal import ArchiveModel
internal import Wording

/// Makes the rows of posts and ranks: of a person, and of a body.
struct PostRowMaker: Sendable {
  let records: RecordDoor
  let links: LinkMaker
  let rows: RowMaker
  let quotes: QuoteMaker
  let wording: Words
  let careers: Findings<Official, Career>
  let bodyPosts: Findings<Organization, [BodyPost]>
  let sharedPosts: Findings<Organization, [PostQuestions.SharedPost]>
  let postsOfProvinces: Findings<Official, [Int]>

  /// A page shows so many of the articles that attest one post; the others are folded away.
  private static let shownSources = 30

  /// Returns the rows of someone's posts.
  func rows(of career: Career, of official: Reference<Official>) -> [PostRow] {
    let elsewhere = postsOfProvinces[official]
    return career.posts.enumerated().map { place, post in
      row(post, at: place, of: official, isElsewhere: elsewhere.contains(place))
    }
  }

  private func row(
    _ attested: Career.AttestedPost,
    at place: Int,
    of official: Reference<Official>,
    isElsewhere: Bool
  ) -> PostRow {
    PostRow(
      title: attested.post.title,
      organization: links.link(attested.post.organization),
      isFormer: attested.isFormer,
      attesting: attesting(attested, of: official),
      forms: forms(of: attested),
      known: known(attested, of: official),
      others: others(in: attested.post.organization, at: place, of: official),
      isElsewhere: isElsewhere
    )
  }

  /// Returns those who are attested in someone's post at the same time.
  private func others(
    in body: Reference<Organization>,
    at place: Int,
    of official: Reference<Official>
  ) -> [LinkRow] {
    let shared = sharedPosts[body].filter { $0.officials.contains(official) }
    guard !shared.isEmpty else { return [] }
    let posts = bodyPosts[body]
    let own = BodyPost.Holder(official: official, place: place)
    return shared.filter { posts[$0.place].holders.contains(own) }.flatMap(\.officials)
      .filter { $0 != official }.map(links.link)
  }

  func row(
    _ attested: Career.AttestedWords,
    of official: Reference<Official>
  ) -> AttestedWordsRow {
    AttestedWordsRow(
      words: attested.words,
      attesting: attesting(
        attested.attestations.map(\.article),
        of: official,
        first: attested.attestations.first.map { wording.date($0.date) },
        last: attested.attestations.last.map { wording.date($0.date) }
      )
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

  /// Returns a post of a body with some of its holders.
  func row(
    _ title: String,
    _ holders: [BodyPost.Holder],
    isShared: Bool,
    in body: Reference<Organization>? = nil,
    of unit: Reference<Province>? = nil
  ) -> BodyPostRow {
    BodyPostRow(
      title: title,
      organization: body.map(links.link),
      unit: unit.map(links.link),
      isShared: isShared,
      holders: holders.map(row)
    )
  }

  private func row(_ holder: BodyPost.Holder) -> HolderRow {
    let attested = careers[holder.official].posts[holder.place]
    return HolderRow(
      official: rows.name(holder.official),
      isFormer: attested.isFormer,
      attesting: attesting(attested, of: holder.official),
      known: known(attested, of: holder.official)
    )
  }

  private func known(
    _ attested: Career.AttestedPost,
    of official: Reference<Official>
  ) -> [KnownPositionRow] {
    attested.known.map { row(records[official].positions[$0], of: official) }
  }

  private func forms(of attested: Career.AttestedPost) -> [String] {
    var seen: Set<String> = []
    return (attested.held + attested.former).compactMap(\.position)
      .filter { seen.insert($0).inserted }
  }

  private func attesting(
    _ attested: Career.AttestedPost,
    of official: Reference<Official>
  ) -> AttestingRow {
    let before = attested.former.first.map {
      wording.text(.dateBefore, ["date": wording.date($0.date)])
    }
    return attesting(
      attested.articles,
      of: official,
      first: attested.attested.map { wording.date($0.first) } ?? before,
      last: attested.attested.map { wording.date($0.last) }
    )
  }

  private func attesting(
    _ articles: [Reference<Article>],
    of official: Reference<Official>,
    first: String?,
    last: String?
  ) -> AttestingRow {
    let all = articles.map {
      rows.row($0, at: quotes.place(of: .official(official), in: $0, or: "participants"))
    }
    return AttestingRow(
      first: first,
      last: last == first ? nil : last,
      sources: Array(all.prefix(Self.shownSources)),
      furtherSources: Array(all.dropFirst(Self.shownSources)),
      sourceCount: wording.count(.countArticles, all.count)
    )
  }
}

extension Career.AttestedPost {
  /// It is only said that it had been held.
  var isFormer: Bool { held.isEmpty && !former.isEmpty }
}
