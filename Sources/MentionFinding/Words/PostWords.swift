internal import VietnameseText

/// Words between a name and the post behind it.
enum PostWords {
  private static let links = Set(keys("là hiện nay giữ đương"))
  static let wealth = keys("tài")[0]
  static let room = keys("phòng")[0]

  private static let leading = Set(keys("kiêm là đồng chí ông bà nguyên cựu quyền"))

  private static let halves = Set(keys("trưởng phó chánh"))

  /// Says whether a title of one word is the end of others.
  static func isHalf(_ key: UInt64) -> Bool { halves.contains(key) }

  /// Says whether a title may begin behind a word.
  static func mayPrecede(_ key: UInt64) -> Bool { leading.contains(key) }

  static func isLink(_ key: UInt64) -> Bool { links.contains(key) }
}
