internal import VietnameseText

/// Cuts names into words so that usual ways of writing one body are the same.
enum PositionWords {
  static func split(_ text: String) -> [Substring] {
    let words = Folding.comparisonKey(of: text).split(separator: " ")
    var result: [Substring] = []
    result.reserveCapacity(words.count)
    var rest = words[...]
    while let first = rest.first {
      let match = abbreviations[first]?.first { rest.starts(with: $0.long) }
      result += match?.short ?? [first]
      rest = rest.dropFirst(match?.long.count ?? 1)
    }
    return result
  }

  /// What is written in several ways, by first word, the longest first.
  private static let abbreviations: [Substring: [(long: [Substring], short: [Substring])]] = {
    let pairs = [
      ("uy ban nhan dan", "ubnd"), ("ban chi dao ve cong tac nhan quyen", "bcd nhan quyen"),
      ("ban chi dao cong tac nhan quyen", "bcd nhan quyen"),
      ("ban chi dao ve nhan quyen", "bcd nhan quyen"), ("ban chi dao", "bcd"),
      ("bcd ve cong tac nhan quyen", "bcd nhan quyen"),
      ("bcd cong tac nhan quyen", "bcd nhan quyen"), ("bcd ve nhan quyen", "bcd nhan quyen"),
      ("bcdnq", "bcd nhan quyen"), ("tphcm", "thanh pho ho chi minh"),
      ("tp hcm", "thanh pho ho chi minh"), ("tp", "thanh pho"), ("cua chinh phu", "chinh phu"),
    ]
    let split = pairs.map { (long: $0.split(separator: " "), short: $1.split(separator: " ")) }
    return Dictionary(grouping: split) { $0.long[0] }
  }()
}
