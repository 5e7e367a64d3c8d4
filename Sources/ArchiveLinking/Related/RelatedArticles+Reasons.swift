internal import ArchiveModel

extension RelatedArticles {
  /// Articles so many days apart are said to be near in time.
  private static let near = 31

  /// What two articles have in common, in the order in which it counts.
  func reasons(for text: Int, _ other: Int) -> [RelationReason] {
    // Both lists are short: looking through one for each of the other is faster than a set.
    let others = features.features(of: other)
    let shared = features.features(of: text).map(\.number).filter { number in
      others.contains { $0.number == number }
    }
    var reasons = shared.filter { features.kind(of: $0) == .meeting }.prefix(1).map {
      RelationReason.meeting(Reference(index: features.index(of: $0)))
    }
    let officials = shared.filter { features.kind(of: $0) == .official }.sorted {
      (features.holders(of: $0).count, $0) < (features.holders(of: $1).count, $1)
    }
    if !officials.isEmpty {
      reasons.append(
        .officials(officials.prefix(2).map { Reference(index: features.index(of: $0)) })
      )
    }
    let province = shared.first { features.kind(of: $0) == .province }
    if let province { reasons.append(.province(Reference(index: features.index(of: province)))) }
    let apart = abs(days[text] - days[other])
    let isKnown = isDayKnown[text] && isDayKnown[other]
    // Reports on one meeting are of one day.
    if isKnown, apart <= Self.near, !shared.contains(where: { features.kind(of: $0) == .meeting }) {
      reasons.append(.daysApart(apart))
    }
    let words = shared.filter { features.kind(of: $0) == .rareWords }
    let places = words.prefix(2).compactMap { word in
      rare.pairs[text].first { features.feature(ofPair: $0.number) == word }.map { Int($0.place) }
    }
    if !places.isEmpty { reasons.append(.rareWords(places.sorted())) }
    return reasons
  }
}
