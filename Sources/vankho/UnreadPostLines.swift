internal import ArchiveLinking
internal import Diagnostics

/// The posts of which the body could not be told, one a line.
enum UnreadPostLines {
  /// Returns no line where all could be read, and says at the end how many are left out.
  ///
  ///     Posts whose body could not be told (name it in the position, or say 'posts'):
  ///       Content/articles/2024/a.md:21  Phó Chủ tịch UBND tỉnh (Trần Văn Bình)
  ///     … and 7 more
  static func lines(of posts: UnreadPosts) -> [String] {
    guard !posts.first.isEmpty else { return [] }
    let lines = posts.first.map { post in
      "  \(post.place.path):\(post.place.position.line)  \(post.text) (\(post.person))"
    }
    let further = posts.total - posts.first.count
    return ["Posts whose body could not be told (name it in the position, or say 'posts'):"] + lines
      + (further > 0 ? ["… and \(further) more"] : [])
  }
}
