internal import VietnameseText

/// What the abbreviations of the press stand for, as keys of words.
struct Abbreviations: Sendable {
  private let expansions: [UInt64: [UInt64]]
  private let information: [UInt64]
  private let communications: [UInt64]
  private let standing: [UInt64]
  private let room: UInt64
  private let information2: UInt64

  static let press = Abbreviations()

  private init() {
    expansions = Dictionary(
      uniqueKeysWithValues: Abbreviations.list.map { (keys($0)[0], keys($1)) }
    )
    information = keys("thông tin")
    communications = keys("truyền thông")
    standing = keys("thường trực")
    room = keys("phòng")[0]
    information2 = keys("tt")[0]
  }

  /// Returns the words for which a word in capitals stands, or nil.
  ///
  /// `TT` is Thông tin before and Truyền thông after `&`, and Thường trực after `Văn phòng`.
  func words(
    for syllable: ScannedSyllable,
    after previous: UInt64,
    before next: ScannedSyllable?
  ) -> [UInt64]? {
    guard syllable.isAllCapitals else { return nil }
    guard syllable.key == information2 else { return expansions[syllable.key] }
    if next?.gap == .ampersand { return information }
    if syllable.gap == .ampersand { return communications }
    return previous == room ? standing : nil
  }

  private static let list = [
    ("BCĐ", "ban chỉ đạo"), ("BCĐNQ", "ban chỉ đạo nhân quyền"),
    ("VPTT", "văn phòng thường trực"), ("CVP", "chánh văn phòng"), ("VP", "văn phòng"),
    ("UBND", "ủy ban nhân dân"), ("HĐND", "hội đồng nhân dân"), ("CA", "công an"),
    ("CATP", "công an tp"), ("TW", "trung ương"), ("TƯ", "trung ương"), ("CP", "chính phủ"),
    ("LHQ", "liên hợp quốc"), ("MTTQ", "mặt trận tổ quốc"), ("ĐCSVN", "đảng cộng sản việt nam"),
    ("LĐTB", "lao động thương binh"), ("LĐ", "lao động"), ("TB", "thương binh"), ("XH", "xã hội"),
    ("LĐTBXH", "lao động thương binh và xã hội"), ("TTTT", "thông tin và truyền thông"),
    ("VHTT", "văn hóa thể thao"), ("DL", "du lịch"), ("VH", "văn hóa"),
    ("VHTTDL", "văn hóa thể thao và du lịch"), ("CNTT", "công nghệ thông tin"),
    ("GD", "giáo dục"), ("ĐT", "đào tạo"), ("NQ", "nhân quyền"),
  ]
}

/// Returns the keys of the words of a text.
func keys(_ text: String) -> [UInt64] { SyllableScan.syllables(in: text).map(\.key) }
