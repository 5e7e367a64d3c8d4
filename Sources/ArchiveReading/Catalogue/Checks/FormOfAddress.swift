internal import VietnameseText

/// What stands before a name and is no part of it: `ông`, a rank, a degree, a post.
///
///     Maj. Gen. Nguyễn Văn Kỷ    ->  Maj. Gen. | Nguyễn Văn Kỷ
struct FormOfAddress {
  let words: String
  /// The name without it.
  let name: String

  /// Returns nil where a text begins with a name; Ông before no surname is one.
  init?(before text: String) {
    let parts = Self.parts(of: text)
    let keys = parts.map { Self.key(of: String($0)) }
    guard keys.count > 1 else { return nil }
    var count = 0
    if keys[0] == "ông" || keys[0] == "bà" {
      guard text.first?.isLowercase == true || Self.surnames.contains(keys[1]) else { return nil }
      count = 1
    }
    func isShortened(_ place: Int) -> Bool {
      Self.shortened.contains(keys[place]) && text[parts[place].endIndex...].first == "."
    }
    while count < keys.count {
      let lead = Self.leads[keys[count]]?.first { keys[count...].starts(with: $0) }
      guard let length = lead?.count ?? (isShortened(count) ? 1 : nil) else { break }
      count += length
    }
    guard count > 0 else { return nil }
    let rest = parts.dropFirst(count).first?.startIndex ?? text.endIndex
    name = String(text[rest...])
    let end = text[..<rest].lastIndex { !" ,\n".contains($0) }
    words = end.map { String(text[...$0]) } ?? ""
  }

  /// `PGS.TS.` is two.
  private static func parts(of text: String) -> [Substring] { text.split { " .,\n".contains($0) } }

  private static func key(of word: String) -> String { TonePlacement.folded(word.lowercased()) }

  /// By their first words, the longest first.
  private static let leads: [String: [[String]]] = {
    let all = (NameWords.ranks + NameWords.degrees + addresses + posts + foreign)
      .map { parts(of: $0).map { key(of: String($0)) } }
    return Dictionary(grouping: all.sorted { $0.count > $1.count }) { $0[0] }
  }()

  private static let addresses = [
    "bác sĩ", "bác sĩ chuyên khoa", "bs", "bs ckii", "bs cki", "bsckii", "bscki", "chuẩn đô đốc",
    "cki", "ckii", "cử nhân", "đại đức", "đô đốc", "đồng chí", "đức cha", "dược sĩ", "già làng",
    "giám mục", "hòa thượng", "hồng y", "kiến trúc sư", "ks", "kts", "kỹ sư", "linh mục", "mục sư",
    "nghệ nhân ưu tú", "nghệ sĩ nhân dân", "nghệ sĩ ưu tú", "nhà báo", "nhà giáo nhân dân",
    "nhà giáo ưu tú", "nhà văn", "ni sư", "ni trưởng", "nsnd", "nsưt", "phó đô đốc", "sư cô",
    "thầy thuốc nhân dân", "thầy thuốc ưu tú", "thượng tọa", "tổng giám mục", "tskh", "tướng",
  ]

  private static let posts = [
    "bí thư", "bộ trưởng", "chánh án", "chánh thanh tra", "chánh văn phòng", "chủ nhiệm",
    "chủ tịch",
    "chủ tịch nước", "cục trưởng", "đại biểu quốc hội", "đại sứ", "giám đốc", "hiệu trưởng",
    "phó bí thư", "phó chánh văn phòng", "phó chủ nhiệm", "phó chủ tịch", "phó cục trưởng",
    "phó giám đốc", "phó hiệu trưởng", "phó thủ tướng", "phó trưởng ban", "phó trưởng phòng",
    "phó viện trưởng", "phó vụ trưởng", "thủ tướng", "thứ trưởng", "tổng bí thư", "tổng giám đốc",
    "trưởng ban", "trưởng phòng", "viện trưởng", "vụ trưởng",
  ]

  private static let foreign = [
    "admiral", "ambassador", "brig gen", "brigadier general", "captain", "chairman", "chairwoman",
    "colonel", "deputy director", "deputy minister", "deputy prime minister", "director", "doctor",
    "general", "lieutenant colonel", "lieutenant general", "lt col", "lt gen", "maj gen", "major",
    "major general", "minister", "mr", "mrs", "ms", "president", "prime minister", "professor",
    "rear admiral", "secretary", "sen col", "sen lt gen", "senior captain", "senior colonel",
    "senior lieutenant colonel", "senior lieutenant general", "sr col", "sr lt gen", "vice admiral",
    "vice chairman", "vice chairwoman", "vice minister", "vice president",
  ]

  /// Names as well, but for a point behind them: Gen Tanaka.
  private static let shortened: Set = [
    "adm", "brig", "capt", "col", "gen", "hon", "lt", "maj", "rev", "sen", "sgt",
  ]

  private static let surnames = Set(parts(of: NameWords.surnames).map { key(of: String($0)) })
}
