internal import VietnameseText

/// What the abbreviations of the press stand for, as keys of words.
struct Abbreviations: Sendable {
  private let expansions: [UInt64: [UInt64]]
  private let words = AbbreviationWords()

  static let press = Abbreviations()

  private static let links = Set(keys("về của và"))

  private init() {
    var expansions: [UInt64: [UInt64]] = [:]
    for group in PressAbbreviations.groups {
      // `về` and `và` are left out of the names that are compared.
      let texts = group.filter { !$0.contains(".") }.map { keys($0) }
      let most = texts.map(\.count).max() ?? 0
      let full = (texts.first { $0.count == most } ?? []).filter { !Self.links.contains($0) }
      for short in group.map({ SyllableScan.syllables(in: $0) })
      where short.count == 1 && short[0].isAllCapitals { expansions[short[0].key] = full }
    }
    for (short, full) in PressAbbreviations.parts {
      expansions[keys(short)[0]] = keys(full).filter { !Self.links.contains($0) }
    }
    // `TP` stays as it is: it marks a city, and the name of one may have it.
    expansions[keys("TP")[0]] = nil
    self.expansions = expansions
  }

  /// Says whether a word stands for others.
  func know(_ key: UInt64) -> Bool { expansions[key] != nil || key == words.tt }

  /// Returns the words for which a word in capitals stands, or nil.
  ///
  /// What it stands for may hang on its neighbours: `TT` is Thông tin before and Truyền thông after
  /// `&`, Thể thao after Văn hóa, and Thường trực after `Văn phòng`.
  ///
  /// `previous` is the word before it, written out.
  func words(
    for syllable: ScannedSyllable,
    after previous: UInt64,
    before next: ScannedSyllable?
  ) -> [UInt64]? {
    guard syllable.isAllCapitals else { return nil }
    switch syllable.key {
    case words.tt:
      if previous == words.culture { return words.sports }
      if next?.gap == .ampersand || next?.key == words.tt { return words.information }
      if syllable.gap == .ampersand || previous == words.informing { return words.communications }
      return previous == words.room ? words.standing : nil
    case words.dt: return previous == words.plan ? words.investment : words.training
    case words.kh where next?.key == words.cn: return words.science
    default: return expansions[syllable.key]
    }
  }
}

/// Words on which the meaning of an abbreviation hangs.
private struct AbbreviationWords: Sendable {
  let tt = keys("tt")[0]
  let dt = keys("đt")[0]
  let kh = keys("kh")[0]
  let cn = keys("cn")[0]
  let room = keys("phòng")[0]
  let culture = keys("hóa")[0]
  let informing = keys("tin")[0]
  let plan = keys("hoạch")[0]
  let information = keys("thông tin")
  let communications = keys("truyền thông")
  let sports = keys("thể thao")
  let standing = keys("thường trực")
  let training = keys("đào tạo")
  let investment = keys("đầu tư")
  let science = keys("khoa học")
}
