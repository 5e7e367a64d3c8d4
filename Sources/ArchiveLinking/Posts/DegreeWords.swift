internal import VietnameseText

/// Ranks and degrees in a form in which their abbreviations are what they stand for.
enum DegreeWords {
  /// Returns a form in which `PGS.TS` and `Phó Giáo sư, Tiến sĩ` are equal.
  static func comparisonKey(of text: String) -> String {
    let key = Folding.comparisonKey(of: text)
    let words = key.split(separator: " ")
    guard words.contains(where: { written[$0] != nil }) else { return key }
    return words.map { written[$0] ?? $0 }.joined(separator: " ")
  }

  private static let written: [Substring: Substring] = [
    "gs": "giao su", "pgs": "pho giao su", "ts": "tien si", "ths": "thac si", "cn": "cu nhan",
    "bs": "bac si", "ls": "luat su",
  ]
}
