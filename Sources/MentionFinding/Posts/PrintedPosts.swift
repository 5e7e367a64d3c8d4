/// What a printed position says of posts, before it is known in which article it stands.
///
/// A post is a title in a body (Popolo). Where the body is one that many provinces have (`UBND
/// tỉnh`), only the article tells whose it is: see ``posts(in:)``.
package struct PrintedPosts: Sendable, Hashable {
  /// Titles that stand before one body.
  struct Part: Sendable, Hashable {
    /// As printed, from the first title to the end of the body.
    var text: String
    /// None where the part is nothing but the name of a body, or its titles cannot be told.
    var titles: [Title]
    var body: Body
  }

  struct Title: Sendable, Hashable {
    var text: String
    /// The post was held before: `nguyên`, `cựu`.
    var isFormer: Bool
  }

  enum Body: Sendable, Hashable {
    /// No body of the archive stands at the end.
    case none
    /// The bodies of one name: as a rule one, else those of units that were not there at one time.
    case named([LocalBody])
    /// A name that the bodies of several provinces share, without the province.
    case open([LocalBody])
    /// A body that the archive does not have: `UBND tỉnh` of a province without such a record.
    case unknown
  }

  /// A body and its province, -1 where it has none.
  struct LocalBody: Sendable, Hashable {
    var subject: Int32
    var place: Int32
  }

  var parts: [Part] = []
  /// The names of provinces in the position, each once, as the units that have had the name.
  var places: [Set<Int32>] = []
}

/// What an article tells of a participant beside the position.
package struct PostCircumstances: Sendable {
  /// The body that the participant's `organization` names.
  package var organization: Int32?
  /// Its province.
  package var placeOfOrganization: Int32?
  /// The provinces of the article's meetings and those that it names.
  package var places: Set<Int32>
  /// The provinces that existed at the date of which the article speaks.
  package var validPlaces: Set<Int32>

  package init(
    organization: Int32? = nil,
    placeOfOrganization: Int32? = nil,
    places: Set<Int32> = [],
    validPlaces: Set<Int32>
  ) {
    self.organization = organization
    self.placeOfOrganization = placeOfOrganization
    self.places = places
    self.validPlaces = validPlaces
  }
}

/// The posts of a printed position, and what of it could not be read.
package struct ReadPosts: Sendable, Hashable {
  package struct Post: Sendable, Hashable {
    package var title: String
    package var body: Int32
    package var isFormer: Bool

    package init(title: String, body: Int32, isFormer: Bool = false) {
      self.title = title
      self.body = body
      self.isFormer = isFormer
    }
  }

  package var posts: [Post] = []
  /// A name that several provinces share was completed.
  package var isCompleted = false
  /// Parts of which the body is not known, as printed.
  package var unread: [String] = []

  package init(posts: [Post] = [], unread: [String] = []) {
    self.posts = posts
    self.unread = unread
  }
}

extension PrintedPosts {
  /// Whether the posts are the same in whatever article prints the position.
  package var isSettled: Bool {
    parts.allSatisfy { part in
      switch part.body {
      case .named(let bodies): bodies.count == 1 || part.titles.isEmpty
      case .unknown: true
      case .none, .open: part.titles.isEmpty
      }
    }
  }

  /// Whether provinces are named.
  package var namesPlaces: Bool { !places.isEmpty }

  /// Says whether provinces are named, but not this one.
  package func namesOther(than place: Int32) -> Bool {
    !places.isEmpty && !places.contains { $0.contains(place) }
  }

  /// Returns the posts where an article prints the position.
  ///
  /// A name that several provinces share is completed by the only province that the position names,
  /// else by that of the organization, else by the only one of the article. Of bodies of one name,
  /// that counts whose province existed then.
  package func posts(in circumstances: PostCircumstances) -> ReadPosts {
    var read = ReadPosts()
    for part in parts {
      guard !part.titles.isEmpty, let body = body(of: part, circumstances) else {
        read.unread.append(part.text)
        continue
      }
      if case .open = part.body { read.isCompleted = true }
      for title in part.titles {
        let post = ReadPosts.Post(title: title.text, body: body, isFormer: title.isFormer)
        if !read.posts.contains(post) { read.posts.append(post) }
      }
    }
    return read
  }

  private func body(of part: Part, _ circumstances: PostCircumstances) -> Int32? {
    switch part.body {
    case .unknown: nil
    case .none:
      circumstances.placeOfOrganization.map(namesOther(than:)) ?? false
        ? nil : circumstances.organization
    case .named(let bodies): decided(bodies, circumstances)
    case .open(let bodies): completed(bodies, circumstances)
    }
  }

  private func completed(
    _ bodies: [LocalBody],
    _ circumstances: PostCircumstances
  ) -> Int32? {
    let own = circumstances.placeOfOrganization.map { Set([$0]) }
    let held = circumstances.places.map { Set([$0]) }
    // Several names leave open which is meant, unless only one of the units existed.
    func only(_ said: [Set<Int32>]) -> Set<Int32>? {
      let valid = said.filter { !$0.isDisjoint(with: circumstances.validPlaces) }
      return said.count == 1 ? said[0] : valid.count == 1 ? valid[0] : nil
    }
    guard let named = only(places) ?? own ?? (places.isEmpty ? only(held) : nil) else {
      return nil
    }
    return decided(bodies.filter { named.contains($0.place) }, circumstances)
  }

  /// Returns the body that the organization is, or the only one, or the only one of that time.
  private func decided(_ bodies: [LocalBody], _ circumstances: PostCircumstances) -> Int32? {
    let subjects = Set(bodies.map(\.subject))
    if let organization = circumstances.organization, subjects.contains(organization) {
      return organization
    }
    if subjects.count == 1 { return subjects.first }
    let valid = bodies.filter { $0.place < 0 || circumstances.validPlaces.contains($0.place) }
    let found = Set(valid.map(\.subject))
    return found.count == 1 ? found.first : nil
  }
}
