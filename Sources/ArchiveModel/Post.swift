/// A title in a body (Popolo: a post): `Phó Chủ tịch` in `ubnd-can-tho`.
package struct Post: Sendable, Hashable {
  /// Empty where it is only said that somebody is of the body.
  package var title: String
  package var organization: Reference<Organization>

  package init(title: String, organization: Reference<Organization>) {
    self.title = title
    self.organization = organization
  }
}

/// A post as an editor reads it out of what an article prints.
package struct StatedPost: Sendable, Hashable {
  package var title: String
  package var organization: Reference<Organization>?
  /// It was held before the date of which the article speaks.
  package var isFormer: Bool

  package init(title: String, organization: Reference<Organization>?, isFormer: Bool = false) {
    self.title = title
    self.organization = organization
    self.isFormer = isFormer
  }
}

/// What an article says that someone holds, or held before.
package struct HeldPost: Sendable, Hashable {
  package var post: Post
  package var isFormer: Bool

  package init(_ post: Post, isFormer: Bool = false) {
    self.post = post
    self.isFormer = isFormer
  }
}
