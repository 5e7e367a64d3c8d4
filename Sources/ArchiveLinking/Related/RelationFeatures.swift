internal import ArchiveModel

/// What each article can have in common with others, as numbers, and who has each.
///
/// Articles are numbered in the order of time here, so that the lists of who has what are too.
struct RelationFeatures: Sendable {
  /// A meeting, an official, a province or a pair of rare words.
  enum Kind: Sendable { case meeting, official, province, rareWords }

  struct Feature: Sendable {
    var number: UInt32
    /// Its place in the list of those that have it.
    var place: UInt32
  }

  private var features: [Feature] = []
  private var starts: [Int] = [0]
  /// Who has each feature, those of one in a row and in the order of time.
  private var holders: [UInt32] = []
  private var holderStarts: [Int]
  private let firstOfficial: UInt32
  private let firstProvince: UInt32
  private let firstPair: UInt32

  init(_ archive: Archive, _ texts: ArticleTexts, _ rare: RareWords) {
    firstOfficial = UInt32(archive.meetings.count)
    firstProvince = firstOfficial + UInt32(archive.officials.count)
    firstPair = firstProvince + UInt32(archive.provinces.count)
    holderStarts = Array(repeating: 0, count: Int(firstPair) + rare.count + 1)
    for (text, reference) in texts.order.enumerated() {
      let article = archive.articles[reference]
      take(facts(of: article, archive) + rare.pairs[text].map { firstPair + $0.number })
    }
    takeHolders()
  }

  func features(of text: Int) -> ArraySlice<Feature> { features[starts[text]..<starts[text + 1]] }

  func holders(of feature: UInt32) -> ArraySlice<UInt32> {
    holders[holderStarts[Int(feature)]..<holderStarts[Int(feature) + 1]]
  }

  func kind(of feature: UInt32) -> Kind {
    if feature < firstOfficial { return .meeting }
    if feature < firstProvince { return .official }
    return feature < firstPair ? .province : .rareWords
  }

  /// The place of a feature's record in the table of its kind.
  func index(of feature: UInt32) -> Int {
    switch kind(of: feature) {
    case .meeting: Int(feature)
    case .official: Int(feature - firstOfficial)
    case .province: Int(feature - firstProvince)
    case .rareWords: Int(feature - firstPair)
    }
  }

  func feature(ofPair number: UInt32) -> UInt32 { firstPair + number }

  private func facts(of article: Article, _ archive: Archive) -> [UInt32] {
    let meetings = article.meetings.map { UInt32($0.meeting.index) }
    let officials = article.participations.map { firstOfficial + UInt32($0.official.index) }
    var provinces = article.meetings.compactMap { archive.meetings[$0.meeting].province }
    provinces += article.provinces + article.figures.compactMap(\.province)
    return meetings + officials + provinces.map { firstProvince + UInt32($0.index) }
  }

  /// Takes the features of the next article, each once.
  private mutating func take(_ numbers: [UInt32]) {
    for (index, number) in numbers.enumerated() where !numbers[..<index].contains(number) {
      features.append(Feature(number: number, place: UInt32(holderStarts[Int(number)])))
      holderStarts[Int(number)] += 1
    }
    starts.append(features.count)
  }

  /// Turns the counts of holders into where each list starts, and fills the lists.
  private mutating func takeHolders() {
    var sum = 0
    for number in holderStarts.indices {
      (holderStarts[number], sum) = (sum, sum + holderStarts[number])
    }
    holders = Array(repeating: 0, count: sum)
    for text in 0..<starts.count - 1 {
      for feature in features[starts[text]..<starts[text + 1]] {
        holders[holderStarts[Int(feature.number)] + Int(feature.place)] = UInt32(text)
      }
    }
  }
}
