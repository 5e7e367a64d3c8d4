internal import ArchiveModel

/// The provinces that existed at the date of each article, one set for all articles of a date.
struct ValidPlaces: Sendable {
  private let sets: [Set<Int32>]
  private let numbers: [Int]

  init(_ archive: Archive) {
    var sets: [Set<Int32>] = []
    var known: [String: Int] = [:]
    numbers = archive.articles.records.map { article in
      let date = archive.occasion(of: article)
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
