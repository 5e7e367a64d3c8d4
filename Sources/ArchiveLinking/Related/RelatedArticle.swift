package import ArchiveModel

/// An article that readers of another may want to read next, and why.
package struct RelatedArticle: Sendable, Equatable {
  package var article: Reference<Article>
  /// What both have in common, the most telling first; at least one.
  package var reasons: [RelationReason]
}

/// One thing that two articles have in common; the page puts it into words.
package enum RelationReason: Sendable, Equatable {
  case meeting(Reference<Meeting>)
  /// One or two people who took part in both, the least often named first.
  case officials([Reference<Official>])
  case province(Reference<Province>)
  /// Both are about so many days that are not far from each other.
  case daysApart(Int)
  /// Pairs of neighbouring words that few other articles have: the places of the first word of each
  /// among the syllables of the paragraphs of the article that is read.
  case rareWords([Int])

  /// The places of rare words.
  package var places: [Int] {
    if case .rareWords(let places) = self { places } else { [] }
  }

  /// Whether it is enough alone: one pair of words that both have is mostly chance.
  package var isTelling: Bool {
    switch self {
    case .meeting, .officials, .province: true
    case .rareWords(let places): places.count > 1
    case .daysApart: false
    }
  }
}
