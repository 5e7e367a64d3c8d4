internal import ArchiveModel
internal import Cores

/// Finds for each article the five that have most in common with it.
///
/// What is compared is bounded: of those who have something, the nearest in time, so that the time
/// taken grows with the articles and not with their square.
final class RelatedArticles: Sendable {
  let archive: Archive
  let texts: ArticleTexts
  let features: RelationFeatures
  /// The day that each article is about: of the first meeting that it reports, or its own.
  let days: [Int]
  /// Whether that day is known, and not only the month, the year or about when.
  let isDayKnown: [Bool]
  /// The article that each copies or translates in the end, or itself.
  private let families: [Int]
  let rare: RareWords

  static let count = 5

  /// Of those who have something, so many before and after in time are compared.
  private static let reach = 32

  init(_ archive: Archive, _ texts: ArticleTexts) {
    (self.archive, self.texts) = (archive, texts)
    rare = RareWords(texts.corpus)
    features = RelationFeatures(archive, texts, rare)
    let dates = texts.order.map { archive.occasion(of: archive.articles[$0]) }
    days = dates.map(\.earliest.number)
    isDayKnown = dates.map { $0.start?.day != nil && $0.start?.isApproximate == false }
    families = texts.order.map { CopyCheck.root(of: $0, in: archive).index }
  }

  /// Returns the related articles of each article, in the order of the archive's table.
  func all(jobs: Int) -> [[RelatedArticle]] {
    let size = 256
    let pieces = stride(from: 0, to: texts.order.count, by: size).map {
      $0..<min($0 + size, texts.order.count)
    }
    let found = Parallel(jobs: jobs).map(pieces, batch: 1) { piece in
      var scores = [Int32](repeating: 0, count: texts.order.count)
      return piece.map { related(to: $0, &scores) }
    }
    var all = [[RelatedArticle]](repeating: [], count: texts.order.count)
    for (text, related) in found.joined().enumerated() { all[texts.order[text].index] = related }
    return all
  }

  /// Takes a zero for each article to count in, and leaves zeros.
  private func related(to text: Int, _ scores: inout [Int32]) -> [RelatedArticle] {
    var touched: [Int] = []
    for feature in features.features(of: text) {
      let holders = features.holders(of: feature.number)
      guard holders.count > 1 else { continue }
      let weight = weight(of: feature.number, holders.count)
      let middle = holders.startIndex + Int(feature.place)
      let first = max(holders.startIndex, middle - Self.reach)
      for holder in holders[first..<min(holders.endIndex, middle + Self.reach + 1)] {
        if scores[Int(holder)] == 0 { touched.append(Int(holder)) }
        scores[Int(holder)] += weight
      }
    }
    let best = best(of: touched, for: text, scores)
    for other in touched { scores[other] = 0 }
    return best.compactMap { other in
      let reasons = reasons(for: text, other)
      guard reasons.contains(where: \.isTelling) else { return nil }
      return RelatedArticle(article: texts.order[other], reasons: reasons)
    }
  }

  /// The same meeting outweighs all else; then people, place and words by how few share them.
  private func weight(of feature: UInt32, _ holders: Int) -> Int32 {
    let rarity = Int32(Self.bits(texts.order.count) - Self.bits(holders))
    return switch features.kind(of: feature) {
    case .meeting: 100_000
    case .official: 60 + 20 * rarity
    case .province: 20 + 8 * rarity
    case .rareWords: 6 * rarity
    }
  }

  private static func bits(_ count: Int) -> Int { Int.bitWidth - count.leadingZeroBitCount }

  /// Articles of a week later or earlier gain 50, those of a year or more nothing.
  private func nearness(_ text: Int, _ other: Int) -> Int32 {
    let apart = abs(days[text] - days[other])
    return apart <= 7 ? 50 : apart < 365 ? Int32(50 * (365 - apart) / 365) : 0
  }

  private typealias Candidate = (text: Int, score: Int32, apart: Int)

  /// The best of each family of copies and translations, other than the article's own.
  private func best(of touched: [Int], for text: Int, _ scores: [Int32]) -> [Int] {
    var best: [Candidate] = []
    for other in touched where families[other] != families[text] {
      let apart = abs(days[text] - days[other])
      let candidate = (other, scores[other] + nearness(text, other), apart)
      if best.count == Self.count, let last = best.last, !isBetter(candidate, last) { continue }
      if let twin = best.firstIndex(where: { families[$0.text] == families[other] }) {
        guard isBetter(candidate, best[twin]) else { continue }
        best.remove(at: twin)
      }
      best.insert(candidate, at: best.firstIndex { isBetter(candidate, $0) } ?? best.endIndex)
      if best.count > Self.count { best.removeLast() }
    }
    return best.map(\.text)
  }

  private func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
    (right.score, left.apart, left.text) < (left.score, right.apart, right.text)
  }
}
