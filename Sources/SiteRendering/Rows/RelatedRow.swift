internal import ArchiveLinking
internal import ArchiveModel
internal import Templating
internal import Wording

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

/// Says which articles may be read next, and why.
struct RelatedRowMaker: Sendable {
  let records: RecordDoor
  let rows: RowMaker
  let wording: Words
  let related: Findings<Article, [RelatedArticle]>

  /// So many reasons are said, those that count most.
  private static let reasonsSaid = 3

  func related(to reference: Reference<Article>) -> [RelatedRow] {
    let all = related[reference].map { ($0.article, Self.plain($0.reasons)) }
    let places = all.flatMap(\.1).flatMap { Self.phrases($0.places) }
    let phrases = BodySyllables.phrases(at: places, in: records[reference].body)
    return all.map { article, plain in
      let reasons = plain.compactMap { words(for: $0, phrases) }
      return RelatedRow(
        article: rows.row(article),
        reason: reasons.prefix(Self.reasonsSaid).joined(separator: ", ")
      )
    }
  }

  /// Words in common are mostly scraps of a sentence: they are said only where nothing else tells.
  private static func plain(_ reasons: [RelationReason]) -> [RelationReason] {
    let others = reasons.filter { $0.places.isEmpty }
    return others.contains(where: \.isTelling) ? others : reasons
  }

  private func words(for reason: RelationReason, _ phrases: [ClosedRange<Int>: String]) -> String? {
    switch reason {
    case .meeting: return wording.text(.relatedMeeting)
    case .officials(let officials):
      let names = officials.map { rows.name($0).link.name }
      return wording.text(.relatedOfficials, ["names": joined(names)])
    case .province(let province):
      return wording.text(.relatedProvince, ["place": records[province].name])
    case .daysApart(let days):
      return days == 0 ? wording.text(.relatedSameDay) : wording.count(.relatedDays, days)
    case .rareWords(let places):
      let words = Self.phrases(places).compactMap { phrases[$0] }
      guard !words.isEmpty else { return wording.text(.relatedWording) }
      return wording.text(.relatedWords, ["words": joined(words.map { "“\($0)”" })])
    }
  }

  /// Returns the places of phrases, into which pairs that share a word are joined.
  ///
  /// `sếu đầu` and `đầu đỏ` are `sếu đầu đỏ`. A pair alone is left out: it is more often a scrap, as
  /// `là bản`, than words that say something.
  private static func phrases(_ places: [Int]) -> [ClosedRange<Int>] {
    var phrases: [ClosedRange<Int>] = []
    for place in places {
      if let last = phrases.last, last.upperBound == place {
        phrases[phrases.count - 1] = last.lowerBound...place + 1
      } else {
        phrases.append(place...place + 1)
      }
    }
    return phrases.filter { $0.count > 2 }
  }

  private func joined(_ names: [String]) -> String {
    guard names.count == 2 else { return names.joined(separator: ", ") }
    return wording.text(.bothOf, ["first": names[0], "second": names[1]])
  }
}
