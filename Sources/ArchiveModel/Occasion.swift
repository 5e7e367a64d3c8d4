extension Archive {
  /// The date to which what an article says belongs: that of the first meeting that it reports, or
  /// its own.
  package func occasion(of article: Article) -> EDTFDate { article.occasion { meetings[$0] } }
}

extension Article {
  /// The same, where meetings are looked up by `meeting`.
  package func occasion(_ meeting: (Reference<Meeting>) -> Meeting) -> EDTFDate {
    meetings.first.map { $0.date ?? meeting($0.meeting).date } ?? fields.published
  }
}

extension PrintedPost {
  /// Returns rank and position as printed, or the organization's name where only that is known.
  package func words(_ name: (Reference<Organization>) -> String) -> String {
    let position = position ?? organization.map(name)
    return [rank, position].compactMap { $0 }.joined(separator: ", ")
  }
}
