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
    let all = texts.related[reference.index]
    let places = all.flatMap(\.reasons).flatMap(\.places)
    let pairs = BodySyllables.pairs(at: places, in: archive.articles[reference].body)
    return all.map { related in
      let reasons = related.reasons.compactMap { words(for: $0, pairs) }
      return RelatedRow(
        article: row(related.article),
        reason: reasons.prefix(Self.reasonsSaid).joined(separator: ", ")
      )
    }
  }

  private func words(for reason: RelationReason, _ pairs: [Int: String]) -> String? {
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
      let words = places.compactMap { pairs[$0] }
      guard !words.isEmpty else { return nil }
      return wording.text(.relatedWords, ["words": joined(words.map { "“\($0)”" })])
    }
  }

  private func joined(_ names: [String]) -> String {
    guard names.count == 2 else { return names.joined(separator: ", ") }
    return wording.text(.bothOf, ["first": names[0], "second": names[1]])
  }
}
