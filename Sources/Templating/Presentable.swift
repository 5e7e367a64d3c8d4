/// A row of a page: everything that a template may say of one thing.
///
/// A plain struct that lists its fields once:
///
///     struct ParticipantRow: Presentable {
///       var name: String
///       var rank: String?
///       var posts: [PostRow]
///
///       static let fields = Fields<Self>("participant") {
///         Field.text("name") { $0.name }
///         Field.optionalText("rank") { $0.rank }
///         Field.list("posts", PostRow.self) { $0.posts }
///       }
///     }
///
/// A row may hold rows of its own kind: other kinds are looked at only when a template is compiled.
package protocol Presentable: Sendable {
  static var fields: Fields<Self> { get }
}

/// A row that heads a list: its number of items, say, and the items.
package protocol Listing: Presentable {
  /// Whether the list has no item, so that there is nothing to head.
  var isEmpty: Bool { get }
}

extension Presentable {
  /// The names and kinds of the fields, without the way to read them.
  static var shape: Shape { fields.shape }
}
