internal import VietnameseText

/// The ranks of police and army before names.
extension NameReading {
  /// Says whether a rank stands before a name that the person is known to have.
  func hasRank(of person: Int32, before first: Int) -> Bool {
    guard let rank = rank(before: first) else { return false }
    return ranks(of: person).contains(rank)
  }

  func isGeneral(before first: Int) -> Bool {
    first > 1 && words[first - 1].key == RankWords.general && rank(before: first) != nil
  }

  func ranks(of person: Int32) -> Set<UInt64> {
    let printed = (facts.ranks[person] ?? []).union(introducedRanks[person] ?? [])
    return printed.isEmpty ? table.people[person]?.ranks ?? [] : printed
  }

  /// Returns the rank before a name as ``KnownPerson/ranks`` has it: `Đại tá`, or `Tướng` alone.
  func rank(before first: Int) -> UInt64? {
    guard isBeside(first), classes[first - 1].contains(.rank) else { return nil }
    if first > 1, words[first - 1].gap == .space, words[first - 2].key == RankWords.minister {
      return nil
    }
    if first > 1, words[first - 1].gap == .space, RankWords.grades.contains(words[first - 2].key) {
      return NameSteps.pair(words[first - 2].key, words[first - 1].key)
    }
    return words[first - 1].key
  }
}

/// Words of ranks.
enum RankWords {
  static let general = keys("tướng")[0]
  /// `Thủ tướng` is no rank.
  static let minister = keys("thủ")[0]
  static let grades = Set(keys("đại thượng trung thiếu chuẩn"))
}
