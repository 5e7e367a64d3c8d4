internal import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// What stands in positions of articles and could not be read as a post, each place once.
package struct UnreadPosts: Sendable, Equatable {
  package struct Place: Sendable, Equatable {
    /// As printed.
    package var text: String
    package var person: String
    package var place: SourceLocation
  }

  /// How many there are.
  package var total = 0
  /// The first of them, by path and line.
  package var first: [Place] = []

  package init() {}

  /// Reads the posts of all articles, and returns the first places that could not be read.
  package static func find(in catalogue: Catalogue, limit: Int) -> UnreadPosts {
    let archive = catalogue.archive
    let posts = ReadPostsOfArticles.link(archive, ValidPlaces(archive))
    var places: [Place] = []
    for (written, reference) in zip(catalogue.written.articles, archive.articles.references) {
      let article = archive.articles[reference]
      for (index, told) in posts[reference].enumerated()
      // What an editor has settled is no question.
      where !told.unread.isEmpty && article.participations[index].statedPosts == nil {
        let person = archive.officials[article.participations[index].official].name
        let position = written.participants[index].position?.position
        for text in told.unread {
          let place = SourceLocation(
            path: written.source.path,
            position: position ?? written.source.position
          )
          places.append(Place(text: text, person: person, place: place))
        }
      }
    }
    var unread = UnreadPosts()
    unread.total = places.count
    unread.first = Array(places.sorted { $0.place < $1.place }.prefix(limit))
    return unread
  }
}
