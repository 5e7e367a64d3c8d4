internal import VietnameseText

/// The words with which a title begins (`Phó`, `Giám đốc`, `deputy`), by their keys.
struct TitleWords: Sendable {
  static let press = TitleWords()

  private let first: Set<UInt64>
  private let pairs: Set<UInt64>
  /// `trưởng` and `phó` behind the word for a body make a title: `Cục trưởng`, `Viện phó`.
  private let seconds = Set(keys("trưởng phó"))
  private let branch = keys("chi")[0]
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

  private init() {
    first = Set(keys(Self.firstWords))
    pairs = Set(Self.firstPairs.map { TitleWords.pair(keys($0)) })
    bare = Set(["trưởng", "phó trưởng", "phó", "chánh", "phó chánh"].map { keys($0) })
    acting = ["quyền", "q", "phụ trách"].map { keys($0) }
    former = Set(keys("nguyên cựu former ex"))
    links = Set(keys("của thuộc tại of the at for in"))
    ends = Set(keys("trưởng phó chánh tịch đốc viên thư nhiệm"))
    leads = (Self.leadWords + Self.ranks).map { keys($0) }
    otherBodies = Set(Self.otherPairs.map { TitleWords.pair(keys($0)) })
    otherWords = Set(keys("ubnd hđnd mttq uvtw đbqh sở bộ cục vụ viện trường hội"))
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
    return words[index].key == branch && index + 2 < words.count
      && seconds.contains(words[index + 2].key)
  }

  /// How many words at the start are `nguyên`, a rank, a degree or a form of address.
  func leadCount(of words: some Collection<ScannedSyllable>) -> Int {
    let keys = words.lazy.map(\.key)
    if let first = keys.first, former.contains(first) { return 1 }
    return leads.first { keys.starts(with: $0) }?.count ?? 0
  }

  /// Says whether a title names another body than the one behind it: `Đại biểu Quốc hội`.
  func nameOther(_ range: Range<Int>, of words: [ScannedSyllable]) -> Bool {
    range.contains { index in
      let isPair =
        index + 1 < range.upperBound
        && otherBodies.contains(Self.pair([words[index].key, words[index + 1].key]))
      let isWord = words[index].isCapitalised && otherWords.contains(words[index].key)
      return isPair || isWord && (index > range.lowerBound || words[index].isAllCapitals)
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

  private static let ranks = ["tướng", "tá", "úy"].flatMap { rank in
    ["đại", "thượng", "trung", "thiếu"].map { "\($0) \(rank)" }
  }

  /// The first is what may stand between `nguyên` and the title.
  private static let leadWords = [
    "là", "ts", "ths", "pgs", "gs", "gsts", "ông", "bà", "dr", "prof", "chuẩn đô đốc",
    "phó giáo sư", "giáo sư", "tiến sĩ", "thạc sĩ", "cử nhân", "luật sư", "đồng chí",
  ]

  /// Bodies of their own, beside those that a title may name as part of another (`Đảng ủy`).
  private static let otherPairs = [
    "quốc hội", "ủy ban", "mặt trận", "hội đồng", "liên đoàn", "công đoàn", "thủ tướng",
    "học viện", "trung ương", "hội nông", "hội luật",
  ]

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
