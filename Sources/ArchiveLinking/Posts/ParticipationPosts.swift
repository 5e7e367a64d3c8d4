package import ArchiveModel
internal import MentionFinding
internal import VietnameseText

/// The posts that one participation tells of.
package struct ParticipationPosts: Sendable, Hashable {
  package var held: [HeldPost] = []
  /// What stands in the position and could not be read, as printed.
  package var unread: [String] = []
  /// A body is not named in full, and may be another than was read.
  var isCompleted = false
  /// The position names provinces, and that of the participant's organization is none of them.
  var namesOtherPlace = false

  package init(held: [HeldPost] = [], unread: [String] = []) {
    self.held = held
    self.unread = unread
  }
}

/// The posts of all participations of each article, in their order.
package typealias ReadPostsOfArticles = PerRecord<Article, [ParticipationPosts]>

extension ReadPostsOfArticles {
  /// Reads the posts out of what articles print, by the rules of the content format ("Posts"); what
  /// an editor states replaces them.
  static func link(_ archive: Archive, _ valid: ValidPlaces) -> Self {
    let reader = PostReader(NameTable.places(archive) + NameTable.bodies(archive))
    // A position says the same wherever it is printed; only whose it is differs.
    var known: [ExactText: PrintedPosts] = [:]
    var settled: [ExactText: ParticipationPosts] = [:]
    return Self(
      archive.articles.references.map { reference in
        let article = archive.articles[reference]
        guard !article.participations.isEmpty else { return [] }
        let held = article.meetings.compactMap { archive.meetings[$0.meeting].province }
        let places = Set((held + article.provinces).map(\.subject))
        return article.participations.map { participation in
          if let stated = participation.statedPosts { return ParticipationPosts(stated) }
          let organization = participation.printed.organization
          guard let text = participation.printed.position else {
            let post = organization.map { HeldPost(Post(title: "", organization: $0)) }
            return ParticipationPosts(held: post.map { [$0] } ?? [])
          }
          let position = ExactText(text)
          if let settled = settled[position] { return settled }
          let printed = known[position] ?? reader.read(text)
          let isSettled = printed.isSettled && (organization == nil || !printed.namesPlaces)
          guard !isSettled else {
            let posts = ParticipationPosts(printed.posts(in: PostCircumstances(validPlaces: [])))
            settled[position] = posts
            return posts
          }
          known[position] = printed
          let place = organization.flatMap { archive.organizations[$0].province }
          let circumstances = PostCircumstances(
            organization: organization?.subject,
            placeOfOrganization: place?.subject,
            places: places,
            validPlaces: valid[reference]
          )
          var posts = ParticipationPosts(printed.posts(in: circumstances))
          posts.namesOtherPlace = place.map(\.subject).map(printed.namesOther(than:)) ?? false
          return posts
        }
      }
    )
  }
}

extension ParticipationPosts {
  /// A post without a body is one that cannot be placed.
  fileprivate init(_ stated: [StatedPost]) {
    self.init()
    for post in stated {
      if let organization = post.organization {
        held.append(
          HeldPost(Post(title: post.title, organization: organization), isFormer: post.isFormer)
        )
      } else {
        unread.append(post.title)
      }
    }
  }

  fileprivate init(_ read: ReadPosts) {
    unread = read.unread
    isCompleted = read.isCompleted
    held = read.posts.compactMap { post in
      guard case .organization(let organization) = RecordReference(subject: post.body) else {
        return nil
      }
      return HeldPost(Post(title: post.title, organization: organization), isFormer: post.isFormer)
    }
  }
}
