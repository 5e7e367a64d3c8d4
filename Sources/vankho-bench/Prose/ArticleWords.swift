internal import SeededNumbers

/// The words and names that one article leans to.
///
/// A text on a subject says the same words again. So each article has a main field and a second one,
/// a few favourite words of the main field, which its title is made of, and a few names of its own.
struct ArticleWords {
  /// How often a favourite is taken where there is a choice.
  enum Leaning: Int {
    /// In every case: words of a title, which the text below it takes up.
    case title = 100
    case text = 20
  }

  private let main: PressField
  private let second: PressField
  /// Favourites of the main field, by the number of the kind.
  private let favourites: [[Grammar.Part]]
  private let leaning: Leaning
  private let names: LocalNames
  /// The field of the sentence at hand; nil means the main one, with its favourites.
  private var other: PressField?
  /// The words of the sentence at hand, so that none is said twice in a breath.
  private var said: [Grammar.Part] = []

  /// Makes the same words and names for the same theme and seed, whatever the leaning.
  init(theme: Int, seed: UInt64, leaning: Leaning) {
    var random = SplitMix64(seed: seed, stream: 5)
    let all = PressField.all
    // Half of the articles have the field of their topic, the others any.
    let main = all[random.chance(50) ? theme % all.count : random.below(all.count)]
    self.main = main
    second = random.pick(all)
    favourites = PressField.Kind.allCases.map {
      main.words($0, count: Self.counts[$0.rawValue], &random)
    }
    names = LocalNames(&random)
    self.leaning = leaning
  }

  /// Chooses the field of the next sentence, whose words should have to do with each other.
  mutating func turn(_ random: inout SplitMix64) {
    said.removeAll(keepingCapacity: true)
    guard leaning == .text else { return }
    switch random.below(100) {
    case 0..<55: other = nil
    case 55..<78: other = second
    default: other = random.pick(PressField.all)
    }
  }

  mutating func word(_ kind: PressField.Kind, _ random: inout SplitMix64) -> Grammar.Part {
    var word = choice(kind, &random)
    for _ in 0..<5 where said.contains(word) { word = choice(kind, &random) }
    said.append(word)
    return word
  }

  private func choice(_ kind: PressField.Kind, _ random: inout SplitMix64) -> Grammar.Part {
    if let other { return other.word(kind, &random) }
    guard random.chance(leaning.rawValue) else { return main.word(kind, &random) }
    return random.pick(favourites[kind.rawValue])
  }

  /// Returns a name of the article, or, in texts, at times one that comes only once.
  func name(_ kind: LocalNames.Kind, _ random: inout SplitMix64) -> String {
    guard leaning == .title || random.chance(22) else { return LocalNames.name(kind, &random) }
    return names.name(kind, &random)
  }

  /// How many favourites there are of each kind.
  private static let counts = [4, 9, 8, 6, 3]
}
