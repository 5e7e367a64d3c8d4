internal import VietnameseText

/// What is said of people who hold no post of ours.
extension NameReading {
  /// Says whether somebody is known by a post in such a firm.
  func knows(firm: UInt64, of person: Int32?) -> Bool {
    guard let person, let known = table.people[person] else { return false }
    return known.posts.contains { post in
      zip(post.title, post.title.dropFirst()).contains { NameSteps.pair($0, $1) == firm }
    }
  }

  /// `Giám đốc hợp tác xã Trần Văn Bình`: the post before a name is one in a firm that the person is
  /// not known in.
  func isOfFirm(_ name: NameCandidate) -> Bool {
    var index = name.first - 1
    while index > 0, name.first - index < 8, words[index].gap == .space,
      !isNamed(index)
    {
      if !classes[index].isDisjoint(with: [.verb, .function]), !words[index].isCapitalised {
        break
      }
      let firm = NameSteps.pair(words[index - 1].key, words[index].key)
      if CitizenWords.firms.contains(firm) { return !knows(firm: firm, of: name.person) }
      index -= 1
    }
    return false
  }

  /// `cố Chủ tịch Quốc hội …`: the late holder of a post.
  func isLate(_ first: Int) -> Bool {
    phrase(before: first).contains { index in
      guard words[index].key == OrderWords.late, !words[index].isCapitalised,
        index + 1 < words.count, words[index + 1].gap == .space,
        words[index + 1].isCapitalised
          || !classes[index + 1].isDisjoint(with: [.post, .lead, .address])
      else { return false }
      // `củng cố`, `sự cố`, `kiên cố` are other words.
      return words[index].gap != .space || index == 0
        || !OrderWords.beforeLate.contains(words[index - 1].key)
    }
  }

  /// `anh …`, `chị …` before a full name: nobody who holds a post is called so in the press.
  func isCalledAsEqual(_ name: NameCandidate) -> Bool {
    name.words.count > 1 && isBeside(name.first)
      && OrderWords.equals.contains(words[name.first - 1].key)
  }

  /// `chú Tư …`, `bác Ba …`: a neighbour, called by the order of birth.
  func isCalledByOrder(_ first: Int) -> Bool {
    first > 1 && words[first].gap == .space && words[first - 1].gap == .space
      && words[first - 1].isCapitalised && OrderWords.births.contains(words[first - 1].key)
      && OrderWords.kin.contains(words[first - 2].key)
  }

  /// `ông`, `bà`, `đồng chí` directly before a name.
  func hasAddress(_ first: Int) -> Bool { head(before: first).contains(.address) }

  /// Says whether a bracket closes within a few words.
  func closes(_ index: Int) -> Bool {
    let end = min(words.count, index + 5)
    guard index < end else { return index >= words.count }
    return (index..<end).contains { words[$0].gap == .other }
  }

  /// Says whether a calling begins at a word that is no post: `thợ hàn`, `chủ vựa`, `nông dân`.
  func beginsCalling(_ index: Int) -> Bool {
    guard index + 1 < words.count, words[index + 1].gap == .space else { return false }
    let (key, next) = (words[index].key, words[index + 1].key)
    return CitizenWords.crafts.contains(key)
      || key == CitizenWords.owner && !CitizenWords.offices.contains(next)
      || CitizenWords.callings.contains(NameSteps.pair(key, next))
  }

  /// `Theo ông …,`: says whose word it is.
  func followsAccording(_ first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index < 8 {
      if words[index].key == OrderWords.according { return true }
      guard words[index].gap == .space else { return false }
      index -= 1
    }
    return false
  }
}

/// Words by which neighbours are called in the south.
private enum OrderWords {
  static let births = Set(keys("hai ba tư năm sáu bảy tám chín mười út"))
  static let according = keys("theo")[0]
  static let equals = Set(keys("anh chị"))
  static let late = keys("cố")[0]
  static let beforeLate = Set(keys("củng sự kiên gia ngoan"))
  static let kin = Set(keys("chú bác anh chị cô dì cậu ông bà"))
}

extension ScannedSyllable {
  /// A number of four digits.
  var isYear: Bool { form.contains(.number) && end - start == 4 }
}
