internal import VietnameseText

/// Groups of words that mean the same, as sequences of bases: `bcd=ban chi dao`.
struct Equivalents {
  private static let mostLearned = 200

  private(set) var groups: [[String]] = []

  mutating func add(_ group: [String]) { groups.append(group) }

  /// Brings together the usual abbreviations, those of the archive's organizations, and what its
  /// texts introduce.
  init(_ given: [[String]], learned: [IntroducedNames.Name: Int]) {
    var seen: Set<[String]> = []
    for texts in PressAbbreviations.groups + given {
      var group: [String] = []
      for text in texts {
        let bases = Self.bases(of: text)
        if !bases.isEmpty, !group.contains(bases) { group.append(bases) }
      }
      if group.count > 1, seen.insert(group).inserted { groups.append(group) }
    }
    learn(learned)
  }

  /// Takes for each abbreviation the name that it most often stands for.
  private mutating func learn(_ names: [IntroducedNames.Name: Int]) {
    var best: [String: (long: String, count: Int)] = [:]
    for (name, count) in names {
      let short = String(decoding: name.short, as: UTF8.self)
      let long = String(decoding: Array(name.long.joined(separator: [0x20])), as: UTF8.self)
      if let known = best[short], (known.count, long) > (count, known.long) { continue }
      best[short] = (long, count)
    }
    let sorted = best.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    var number = 0
    for (short, name) in sorted where number < Self.mostLearned {
      guard !groups.contains(where: { $0.contains(short) && $0.contains(name.long) }) else {
        continue
      }
      groups.append([short, name.long])
      number += 1
    }
  }

  private static func bases(of text: String) -> String {
    SearchText.words(of: text).words.map(\.base).joined(separator: " ")
  }
}
