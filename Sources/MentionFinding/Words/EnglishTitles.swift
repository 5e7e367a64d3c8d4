internal import VietnameseText

/// How English texts call posts of the state, by the Vietnamese title as ``CanonicalWords``.
enum EnglishTitles {
  static let titles: [[UInt64]: [[UInt64]]] = Dictionary(
    uniqueKeysWithValues: (list + [ministers("bộ trưởng", ""), ministers("thứ trưởng", "Deputy ")])
      .map { line in
        let parts = line.split(separator: "=").map(String.init)
        return (keys(parts[0]), parts.dropFirst().map { PostBeside.titleWords(syllables($0)) })
      }
  )

  /// `Deputy Foreign Minister`, `Deputy Minister`.
  private static func ministers(_ title: String, _ before: String) -> String {
    let fields = ["", "Vice "] + fields.map { "\($0) " }
    let forms = fields.filter { $0 != "Vice " || !before.isEmpty }.map { field in
      field == "Vice " ? "Vice Minister" : "\(before)\(field)Minister"
    }
    return ([title] + forms).joined(separator: "=")
  }

  private static let fields = [
    "Foreign", "Health", "Transport", "Finance", "Education", "Labour", "Labor", "Justice",
    "Culture",
    "Defence", "Defense", "Public Security", "Home Affairs", "Agriculture", "Construction",
    "Industry",
    "Trade", "Planning", "Information", "Environment", "Science",
  ]

  private static func syllables(_ text: String) -> [ScannedSyllable] {
    SyllableScan.syllables(in: text)
  }

  private static let list = [
    "chủ tịch nước=State President=President",
    "phó chủ tịch nước=Vice State President=Vice President",
    "thủ tướng=Prime Minister=PM", "phó thủ tướng=Deputy Prime Minister=Deputy PM",
    "tổng bí thư=General Secretary=Party General Secretary",
    "chủ tịch quốc hội=Chairman of the National Assembly=National Assembly Chairman"
      + "=Chairwoman of the National Assembly=National Assembly Chairwoman",
    "phó chủ tịch quốc hội=Vice Chairman of the National Assembly"
      + "=Vice Chairwoman of the National Assembly=National Assembly Vice Chairman"
      + "=National Assembly Vice Chairwoman",
    "chủ tịch=Chairman=Chairwoman", "phó chủ tịch=Vice Chairman=Vice Chairwoman=Deputy Chairman",
    "giám đốc=Director", "phó giám đốc=Deputy Director", "cục trưởng=Director General",
    "bí thư=Secretary", "phó bí thư=Deputy Secretary",
  ]
}
