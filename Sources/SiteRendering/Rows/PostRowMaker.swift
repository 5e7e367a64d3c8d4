internal import ArchiveLinking
internal import ArchiveModel
internal import SitePlanning
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
  let postsOfProvinces: Findings<Official, [PostQuestions.PostElsewhere]>

  /// A page shows so many of the articles that attest one post; the others are folded away.
  private static let shownSources = 30

  /// Returns the rows of someone's posts.
  func rows(of career: Career, of official: Reference<Official>) -> [PostRow] {
    let elsewhere = postsOfProvinces[official]
    return career.posts.enumerated().map { place, post in
      row(post, at: place, of: official, elsewhere: elsewhere.first { $0.place == place })
    }
  }

  private func row(
    _ attested: Career.AttestedPost,
    at place: Int,
    of official: Reference<Official>,
    elsewhere: PostQuestions.PostElsewhere?
  ) -> PostRow {
    let shared = shared(in: attested.post.organization, at: place, of: official)
    return PostRow(
      title: attested.post.title,
      language: language(of: attested.post.title, attested),
      organization: links.link(attested.post.organization),
      isFormer: attested.isFormer,
      attesting: attesting(attested),
      forms: forms(of: attested),
      known: known(attested, of: official),
      others: shared?.officials.filter { $0 != official }.map(links.link) ?? [],
      isSharedUncertainly: shared?.isUncertain ?? false,
      isElsewhere: elsewhere != nil,
      isElsewhereUncertainly: elsewhere?.isUncertain ?? false
    )
  }

  /// Returns who is said to hold someone's post at the same time.
  private func shared(
    in body: Reference<Organization>,
    at place: Int,
    of official: Reference<Official>
  ) -> PostQuestions.SharedPost? {
    let shared = sharedPosts[body].filter { $0.officials.contains(official) }
    guard !shared.isEmpty else { return nil }
    let posts = bodyPosts[body]
    let own = BodyPost.Holder(official: official, place: place)
    return shared.first { posts[$0.place].holders.contains(own) }
  }

  func row(_ attested: Career.AttestedWords) -> AttestedWordsRow {
    AttestedWordsRow(
      words: attested.words,
      language: attested.attestations.first.flatMap {
        rows.language(ofPrinted: attested.words, in: $0.article)
      },
      attesting: attesting(
        attested.attestations,
        first: attested.attested.map { wording.dates($0.first) },
        last: attested.attested.map { wording.dates($0.last) }
      )
    )
  }

  func row(
    _ position: Official.KnownPosition,
    of official: Reference<Official>
  ) -> KnownPositionRow {
    let span = [
      position.from.map(wording.since),
      position.to.map(wording.until),
    ].compactMap { $0 }
    return KnownPositionRow(
      title: position.title,
      language: links.language(ofName: position.title),
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
    shared: PostQuestions.SharedPost?,
    in body: Reference<Organization>? = nil,
    of unit: LinkRow? = nil
  ) -> BodyPostRow {
    BodyPostRow(
      title: title,
      language: holders.first.flatMap {
        language(of: title, careers[$0.official].posts[$0.place])
      },
      organization: body.map(links.link),
      unit: unit,
      isShared: shared != nil,
      isSharedUncertainly: shared?.isUncertain ?? false,
      holders: holders.map(row)
    )
  }

  private func row(_ holder: BodyPost.Holder) -> HolderRow {
    let attested = careers[holder.official].posts[holder.place]
    return HolderRow(
      official: rows.name(holder.official),
      isFormer: attested.isFormer,
      attesting: attesting(attested),
      known: known(attested, of: holder.official)
    )
  }

  private func known(
    _ attested: Career.AttestedPost,
    of official: Reference<Official>
  ) -> [KnownPositionRow] {
    attested.known.map { row(records[official].positions[$0], of: official) }
  }

  private func forms(of attested: Career.AttestedPost) -> [FormRow] {
    var seen: Set<String> = []
    return (attested.held + attested.former).compactMap { attestation in
      guard let text = attestation.position, seen.insert(text).inserted else { return nil }
      return FormRow(
        text: text,
        language: rows.language(ofPrinted: text, in: attestation.article)
      )
    }
  }

  /// The title is in the words of the first article that says it, or of the editor who knows it.
  private func language(of title: String, _ attested: Career.AttestedPost) -> String? {
    guard let first = attested.held.first ?? attested.former.first else {
      return links.language(ofName: title)
    }
    return rows.language(ofPrinted: title, in: first.article)
  }

  private func attesting(_ attested: Career.AttestedPost) -> AttestingRow {
    let before = attested.formerSince.map(wording.before)
    return attesting(
      attested.attestations,
      first: attested.attested.map { wording.dates($0.first) } ?? before,
      last: attested.attested.map { wording.dates($0.last) }
    )
  }

  private func attesting(
    _ attestations: [Career.Attestation],
    first: String?,
    last: String?
  ) -> AttestingRow {
    let all = attestations.map { attestation in
      let place = attestation.paragraph.map { "p\($0)" } ?? "participants"
      return rows.row(attestation.article, at: "\(quotes.addresses[attestation.article])#\(place)")
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
