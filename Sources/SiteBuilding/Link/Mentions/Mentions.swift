internal import ArchiveModel
internal import Cores
internal import MentionFinding

/// Who and what is named where in the texts of all articles.
struct Mentions: Sendable {
  /// In the order of the archive's table.
  let articles: [ArticleMentions]

  static func link(_ archive: Archive, jobs: Int) -> Mentions {
    let finder = MentionFinder(NameTable(archive))
    let valid = ValidPlaces(archive)
    let references = Array(archive.articles.references)
    return Mentions(
      articles: Parallel(jobs: jobs).map(references) { reference in
        MentionReading.mentions(
          of: reference,
          in: archive,
          finder: finder,
          validPlaces: valid[reference]
        )
      }
    )
  }

  subscript(article: Reference<Article>) -> ArticleMentions { articles[article.index] }
}

/// The provinces that existed at the date of each article, one set for all articles of a date.
private struct ValidPlaces: Sendable {
  private let sets: [Set<Int32>]
  private let numbers: [Int]

  init(_ archive: Archive) {
    var sets: [Set<Int32>] = []
    var known: [String: Int] = [:]
    numbers = archive.articles.records.map { article in
      let date =
        article.meetings.first.map { archive.meetings[$0.meeting].date }
        ?? article.published
      if let number = known[date.text] { return number }
      known[date.text] = sets.count
      let valid = archive.provinces.references.filter { archive.provinces[$0].existed(on: date) }
      sets.append(Set(valid.map(\.subject)))
      return sets.count - 1
    }
    self.sets = sets
  }

  subscript(article: Reference<Article>) -> Set<Int32> { sets[numbers[article.index]] }
}
