internal import ArchiveModel

/// A day, and which provinces existed on it.
struct PlacesOfDate: Sendable {
  let valid: Set<Int32>
  /// The day, or the first of several, as a number.
  let day: Int

  init(_ date: EDTFDate, in archive: Archive) {
    day = date.earliest.number
    let valid = archive.provinces.references.filter { archive.provinces[$0].existed(on: date) }
    self.valid = Set(valid.map(\.subject))
  }
}

/// The provinces that existed at the date of each article, one set for all articles of a date.
struct ValidPlaces: Sendable {
  private let sets: [PlacesOfDate]
  private let numbers: [Int]

  init(_ archive: Archive) {
    var sets: [PlacesOfDate] = []
    var known: [String: Int] = [:]
    numbers = archive.articles.records.map { article in
      let date = archive.occasion(of: article)
      if let number = known[date.text] { return number }
      known[date.text] = sets.count
      sets.append(PlacesOfDate(date, in: archive))
      return sets.count - 1
    }
    self.sets = sets
  }

  subscript(article: Reference<Article>) -> Set<Int32> { sets[numbers[article.index]].valid }

  /// The date of an article and the provinces of it.
  func places(of article: Reference<Article>) -> PlacesOfDate { sets[numbers[article.index]] }
}
