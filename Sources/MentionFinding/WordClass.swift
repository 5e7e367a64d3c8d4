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
