internal import VietnameseText

/// The words with which a title begins (`Phó`, `Giám đốc`, `deputy`), by their keys.
struct TitleWords: Sendable {
  static let press = TitleWords()

  private let first: Set<UInt64>
  private let pairs: Set<UInt64>
  /// `trưởng` and `phó` behind the word for a body make a title: `Cục trưởng`, `Viện phó`.
  private let seconds = Set(keys("trưởng phó"))
  private let branch = keys("chi")[0]
  /// `Tỉnh ủy viên`.
  private let member = keys("ủy viên")
  /// What may be left of a title before a body whose first word belongs to it: `Trưởng | Ban …`.
  private let bare: Set<[UInt64]>
  /// Titles are held in full or for a time: `quyền Trưởng Ban`.
  private let acting: [[UInt64]]
  let former: Set<UInt64>
  /// Words between a title and its body: `của`, `of the`.
  let links: Set<UInt64>
  /// Words with which a title ends, behind which the name of a body may begin small.
  let ends: Set<UInt64>
  /// Ranks, degrees and forms of address, which stand before a title and are none.
  private let leads: [[UInt64]]
  private let otherBodies: Set<UInt64>
  private let otherWords: Set<UInt64>
  /// Words for parts of a body.
  private let partWords = Set(keys("cục vụ viện"))
  /// `Ban Chỉ đạo` with more behind it.
  private let board = TitleWords.pair(keys("ban chỉ"))
  /// `Công an` with more behind it; `Trưởng Công an` alone names none.
  private let police = TitleWords.pair(keys("công an"))
  private let partyTitles: [[UInt64]]
  /// A body's own committee of the party: `Bí thư Đảng ủy, Giám đốc Công an tỉnh`.
  private let ownParty: [[UInt64]]
  private let partyWords = Set(keys("ủy đảng đoàn hội ương"))
  private let publicPairs = Set(["ủy ban", "hội đồng"].map { TitleWords.pair(keys($0)) })

  private init() {
    first = Set(keys(Self.firstWords))
    pairs = Set(Self.firstPairs.map { TitleWords.pair(keys($0)) })
    bare = Set(["trưởng", "phó trưởng", "phó", "chánh", "phó chánh"].map { keys($0) })
    acting = ["quyền", "q", "phụ trách"].map { keys($0) }
    former = Set(keys("nguyên cựu former ex"))
    links = Set(keys("của thuộc tại of the at for in"))
    ends = Set(keys("trưởng phó chánh tịch đốc viên thư nhiệm"))
    leads = (Self.leadWords + NameWords.ranks + NameWords.degrees).map { keys($0) }
    otherBodies = Set(Self.otherPairs.map { TitleWords.pair(keys($0)) })
    otherWords = Set(keys(Self.otherSingles))
    partyTitles = [
      "bí thư", "phó bí thư", "ủy viên ban thường vụ", "ủy viên btv", "ủy viên ban chấp hành",
      "ủy viên thường vụ",
    ].map { keys($0) }
    ownParty = ["đảng ủy", "đảng đoàn", "cán sự"].map { keys($0) }
  }

  /// Says whether a title begins at a word.
  func begin(at index: Int, of words: [ScannedSyllable]) -> Bool {
    guard index < words.count else { return false }
    if first.contains(words[index].key) || former.contains(words[index].key) { return true }
    guard index + 1 < words.count, words[index + 1].gap == .space else { return false }
    let next = words[index + 1].key
    if seconds.contains(next) || pairs.contains(Self.pair([words[index].key, next])) {
      return true
    }
    if index + 2 < words.count, next == member[0], words[index + 2].key == member[1] { return true }
    return words[index].key == branch && index + 2 < words.count
      && seconds.contains(words[index + 2].key)
  }

  /// How many words at the start are `nguyên`, a rank, a degree or a form of address.
  func leadCount(of words: some Collection<ScannedSyllable>) -> Int {
    let keys = words.lazy.map(\.key)
    if let first = keys.first, former.contains(first) { return 1 }
    return leads.first { keys.starts(with: $0) }?.count ?? 0
  }

  /// Says whether a title names another body than the one behind it: `Đại biểu Quốc hội`; with
  /// `besidesParts` what may be a part of a body, `Vụ`, `Cục`, does not count.
  func nameOther(
    _ range: Range<Int>,
    of words: [ScannedSyllable],
    besidesParts: Bool = false
  ) -> Bool {
    range.contains { index in
      let key = words[index].key
      let isFirst = index == range.lowerBound
      if index + 1 < range.upperBound {
        let pair = Self.pair([key, words[index + 1].key])
        if otherBodies.contains(pair) { return true }
        if !isFirst, pair == board, index + 3 < range.upperBound { return true }
        if !isFirst, pair == police, index + 2 < range.upperBound { return true }
      }
      guard words[index].isCapitalised, !isFirst || words[index].isAllCapitals else { return false }
      return otherWords.contains(key) || !besidesParts && partWords.contains(key)
    }
  }

  /// Says whether a title is one in a committee of the party, without naming which: `Phó Bí thư`.
  func areOfParty(_ range: Range<Int>, of words: [ScannedSyllable]) -> Bool {
    let keys = words[range].map(\.key)
    guard partyTitles.contains(where: { keys.starts(with: $0) }) else { return false }
    return !ownParty.contains { pair in
      zip(keys, keys.dropFirst()).contains { $0 == pair[0] && $1 == pair[1] }
    }
  }

  /// Says whether such a title may be one in a body, by its name: `Tỉnh ủy`, `Hội Nông dân`.
  func mayHaveParty(_ range: Range<Int>, of words: [ScannedSyllable]) -> Bool {
    range.prefix(2).contains { index in
      let key = words[index].key
      let next = index + 1 < range.upperBound ? words[index + 1].key : 0
      return partyWords.contains(key) && !publicPairs.contains(Self.pair([key, next]))
    }
  }

  /// Says whether some words are such a rest of a title.
  func isBare(_ words: some Collection<ScannedSyllable>) -> Bool {
    var keys = words.map(\.key)
    for lead in acting where keys.starts(with: lead) { keys.removeFirst(lead.count) }
    return bare.contains(keys)
  }

  private static func pair(_ keys: [UInt64]) -> UInt64 { NameSteps.pair(keys[0], keys[1]) }

  private static let firstWords = """
    phó trưởng chánh quyền hàm \
    vice deputy director head chair chairman chairwoman chairperson chief minister secretary \
    president member acting representative ambassador spokesperson spokesman spokeswoman \
    coordinator officer assistant adviser advisor commissioner governor consul expert
    """

  /// The first is what may stand between `nguyên` and the title.
  private static let leadWords = [
    "là", "ông", "bà", "chuẩn đô đốc", "cử nhân", "đồng chí", "thượng tọa", "hòa thượng", "đại đức",
    "ni trưởng", "ni sư", "linh mục", "mục sư",
  ]

  /// Bodies of their own, beside those that a title may name as part of another (`Đảng ủy`).
  private static let otherPairs = [
    "quốc hội", "ủy ban", "mặt trận", "hội đồng", "liên đoàn", "công đoàn", "thủ tướng",
    "học viện", "trung ương", "hội nông", "hội luật", "hội cựu", "hội liên", "liên hiệp",
    "hiệp hội", "huyện ủy", "quận ủy", "thị ủy", "tỉnh ủy", "thành ủy", "đảng bộ", "tỉnh đoàn",
    "thành đoàn", "huyện đoàn", "quân khu", "quân đoàn", "bệnh viện", "tạp chí", "tòa án",
    "chi cục", "sứ quán", "ngân hàng", "tập đoàn", "công ty", "đại học",
  ]

  private static let otherSingles = "ubnd hđnd mttq uvtw đbqh sở bộ trường hội báo đài"

  private static let firstPairs = [
    "phụ trách", "ủy viên", "chủ tịch", "chủ nhiệm", "giám đốc", "tổng giám", "tổng bí",
    "tổng biên", "tổng thư", "tổng cục", "tổng thanh", "tổng kiểm", "tổng lãnh", "bí thư",
    "thường trực", "tư lệnh", "chính ủy", "thành viên", "chuyên viên", "chuyên gia", "thủ tướng",
    "thủ trưởng", "đại biểu", "đại sứ", "đại diện", "người phát", "người đứng", "thư ký",
    "điều phối", "giảng viên", "nghiên cứu", "kiểm sát", "thẩm phán", "cố vấn", "trợ lý",
    "tham mưu", "tham tán", "điều tra", "cán bộ", "hội thẩm", "viên chức", "đồng chủ",
    "prime minister", "standing deputy", "standing vice", "standing member", "permanent deputy",
    "permanent vice", "permanent representative", "senior officer", "general secretary",
    "general director",
  ]
}
