internal import ArchiveModel
internal import Templating

/// An article to read next, and what it has in common with the one that is read.
struct RelatedRow: Presentable {
  var article: ArticleRow
  /// `cũng có Nguyễn Văn Kỷ, ở Bắc Giang`.
  var reason: String

  static let fields = Fields<Self>("related article") {
    Field.embedded("article", ArticleRow.self) { $0.article }
    Field.text("reason") { $0.reason }
  }
}

extension SiteView {
  /// So many reasons are said, those that count most.
  private static let reasonsSaid = 3

  func related(to reference: Reference<Article>) -> [RelatedRow] {
    texts.related[reference.index].map { related in
      let reasons = related.reasons.lazy.compactMap { words(for: $0, of: reference) }
      return RelatedRow(
        article: row(related.article),
        reason: reasons.prefix(Self.reasonsSaid).joined(separator: ", ")
      )
    }
  }

  private func words(for reason: RelationReason, of reference: Reference<Article>) -> String? {
    switch reason {
    case .meeting: return wording.text(.relatedMeeting)
    case .officials(let officials):
      let names = officials.map { archive.officials[$0].name }
      return wording.text(.relatedOfficials, ["names": joined(names)])
    case .province(let province):
      return wording.text(.relatedProvince, ["place": archive.provinces[province].name])
    case .daysApart(let days):
      return days == 0 ? wording.text(.relatedSameDay) : wording.count(.relatedDays, days)
    case .rareWords(let places):
      let body = archive.articles[reference].body
      let words = places.compactMap { BodySyllables.pair(at: $0, in: body) }
      guard !words.isEmpty else { return nil }
      return wording.text(.relatedWords, ["words": joined(words.map { "“\($0)”" })])
    }
  }

  private func joined(_ names: [String]) -> String {
    guard names.count == 2 else { return names.joined(separator: ", ") }
    return wording.text(.bothOf, ["first": names[0], "second": names[1]])
  }
}
