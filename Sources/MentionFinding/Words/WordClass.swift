internal import VietnameseText

/// What a word beside a name says about the name.
struct WordClass: OptionSet, Sendable {
  var rawValue: UInt32

  static let surname = WordClass(rawValue: 1 << 0)
  /// May stand directly before a person's name: the last word of an address, rank, degree or post.
  static let lead = WordClass(rawValue: 1 << 1)
  /// An address that is used with the given name alone: ông Hè.
  static let address = WordClass(rawValue: 1 << 2)
  /// The first word of a post, which may follow a name: `…, Phó Chủ tịch`.
  static let post = WordClass(rawValue: 1 << 3)
  /// What follows is the name of a street, school, river or fund.
  static let thing = WordClass(rawValue: 1 << 4)
  /// What follows is a unit below the province.
  static let district = WordClass(rawValue: 1 << 5)
  static let province = WordClass(rawValue: 1 << 6)
  static let city = WordClass(rawValue: 1 << 7)
  /// A word that the printed names of bodies have or leave out: về, của, thuộc.
  static let link = WordClass(rawValue: 1 << 8)
  /// A credit follows: `Ảnh: Thu Huyền`.
  static let credit = WordClass(rawValue: 1 << 9)
  /// A small word, which begins a sentence without being part of a name.
  static let function = WordClass(rawValue: 1 << 10)
  /// After the beginning of a body's name: the name goes on with bodies that are not meant.
  static let others = WordClass(rawValue: 1 << 11)
  static let former = WordClass(rawValue: 1 << 12)
  /// A body's first word, by which unknown bodies are seen.
  static let bodyHead = WordClass(rawValue: 1 << 13)
  /// May precede a name in capitals without being part of it: UBND, HĐND, MTTQ.
  static let office = WordClass(rawValue: 1 << 14)
  /// A capital that may follow the name of a place in English.
  static let follower = WordClass(rawValue: 1 << 15)
  /// A sentence goes on with it where a body's shortened name ends: `Ban Chỉ đạo đã …`.
  static let verb = WordClass(rawValue: 1 << 16)
  /// After a body's first word it makes another word: hội nghị, bộ trưởng, công tác.
  static let notBody = WordClass(rawValue: 1 << 17)
  /// What follows may be the name of a body or that of a person: hội, viện, học viện.
  static let institution = WordClass(rawValue: 1 << 18)
  /// A phrase whose last word alone would say something else: biên bản, thị trường.
  static let plain = WordClass(rawValue: 1 << 19)
  /// Before the name of somebody of the past, or of a citizen: khởi nghĩa, nhà thơ, bị cáo.
  static let event = WordClass(rawValue: 1 << 20)
  /// A rank of police or army, its last word: tướng, tá, úy.
  static let rank = WordClass(rawValue: 1 << 21)
  /// May stand between a title and a name without being another body: thường trực, chuyên trách.
  static let filler = WordClass(rawValue: 1 << 22)
  /// Goes on the name of a board, in small letters: phòng chống, cải cách, xây dựng.
  static let boardWord = WordClass(rawValue: 1 << 23)
  /// Counts what follows a number: người, đại biểu, tỷ.
  static let counted = WordClass(rawValue: 1 << 24)
  /// A surname that is as often a common word: đoàn, mai, cao.
  static let common = WordClass(rawValue: 1 << 25)
  /// A syllable of many personal names, by which capitals throughout are told apart.
  static let nameSyllable = WordClass(rawValue: 1 << 26)
  /// A word that ``CanonicalWords`` may leave out or write otherwise.
  static let canonical = WordClass(rawValue: 1 << 28)
  /// The last word of one of the ``HeadPhrases``.
  static let phraseEnd = WordClass(rawValue: 1 << 27)
}

/// The classes of the words that have any, by the words' keys.
struct WordClasses: Sendable {
  private var keys: [UInt64]
  private var classes: [WordClass]
  private let mask = 4095

  static let vietnamese = WordClasses(lists)

  private init(_ lists: [(WordClass, String)]) {
    keys = Array(repeating: 0, count: mask + 1)
    classes = Array(repeating: [], count: mask + 1)
    for (list, words) in lists {
      for word in SyllableScan.syllables(in: words) { enter(word.key, list) }
    }
    for key in HeadPhrases.lastWords { enter(key, .phraseEnd) }
  }

  private mutating func enter(_ key: UInt64, _ list: WordClass) {
    var place = Int(truncatingIfNeeded: key) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    keys[place] = key
    classes[place].insert(list)
  }

  @inline(__always)
  subscript(_ key: UInt64) -> WordClass {
    var place = Int(truncatingIfNeeded: key) & mask
    while true {
      if keys[place] == key { return classes[place] }
      if keys[place] == 0 { return [] }
      place = (place + 1) & mask
    }
  }
}
