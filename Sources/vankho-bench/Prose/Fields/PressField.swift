internal import SeededNumbers

/// The words of a field of public life, in the order of how often a text on it uses them.
///
/// There are 18 fields with over 2,000 nouns and 750 verbs and adjectives, three in four of them of
/// two syllables, as most words of the language are.
struct PressField: Sendable {
  /// What a word can stand for in a sentence.
  enum Kind: Int, CaseIterable, Sendable {
    /// People or bodies, who act.
    case crowd
    /// What can be made, kept and counted.
    case thing
    /// What cannot, such as `giá cả`.
    case matter
    /// A verb that needs no object, or has it with it: `gieo cấy`, `đón khách`.
    case deed
    /// What things and matters can be.
    case trait
  }

  /// By the number of the kind.
  private let rows: [[Grammar.Part]]
  private let laws: [ZipfLaw]

  init(crowds: String, things: String, matters: String, deeds: String, traits: String) {
    rows = [crowds, things, matters, deeds, traits].map(Self.words)
    laws = rows.map { ZipfLaw(count: $0.count, offset: 12) }
  }

  static let all: [PressField] = [
    administration, welfare, health, education, farming, justice, trade, industry, transport,
    weather, security, culture, environment, urban, technology, sport, seafaring, diplomacy,
  ]

  /// Returns a word; the first of the row often, the last seldom.
  func word(_ kind: Kind, _ random: inout SplitMix64) -> Grammar.Part {
    rows[kind.rawValue][laws[kind.rawValue].place(&random)]
  }

  /// Returns some words, each once, all of them equally likely.
  func words(_ kind: Kind, count: Int, _ random: inout SplitMix64) -> [Grammar.Part] {
    let row = rows[kind.rawValue]
    var places: [Int] = []
    while places.count < min(count, row.count) {
      let place = random.below(row.count)
      if !places.contains(place) { places.append(place) }
    }
    return places.map { row[$0] }
  }

  private static func words(_ text: String) -> [Grammar.Part] {
    text.split { $0 == "," || $0 == "\n" }
      .map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }
      .map { .word($0) }
  }
}
