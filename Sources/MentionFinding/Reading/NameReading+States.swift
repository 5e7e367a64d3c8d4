internal import VietnameseText

/// Whether a body is that of another state.
extension NameReading {
  /// Says whether another state is named behind a body: `Mỹ`, `nước Cộng hòa Pháp`, `nước này`.
  func namesOtherState(behind end: Int) -> Bool {
    guard end < words.count else { return false }
    var index = end
    if BodyTail.ofs.contains(words[index].key), index + 1 < words.count { index += 1 }
    guard words[index].gap == .space || words[index].gap == .other else { return false }
    if words[index].gap == .other ? isCountryAlone(index) : country(at: index) != nil {
      return true
    }
    if classes[index].contains(.others), index + 1 < words.count {
      // `Chính phủ hai nước`, `Vụ Hợp tác quốc tế của các bộ khác`.
      return StateWords.units.contains(words[index + 1].key)
    }
    if index + 1 < words.count,
      StateWords.royal == NameSteps.pair(words[index].key, words[index + 1].key)
    {
      return true
    }
    if StateWords.kinds.contains(words[index].key), index + 1 < words.count {
      // `nước Cộng hòa Pháp`, `Vương quốc Anh`, `Cộng hòa Liên bang Đức`.
      for next in index + 1..<min(words.count, index + 7) {
        guard words[next].gap == .space else { break }
        if country(at: next) != nil { return true }
        if words[next].key == StateWords.viet { return false }
      }
      return words[index].key == StateWords.state
        && StateWords.others.contains(words[index + 1].key)
    }
    return false
  }

  /// Says whether a body is named together with one that is another state's: `Chính phủ, Quốc hội và
  /// Bộ Tư pháp nước này`, `Cục Đối ngoại, Bộ Công an Lào`.
  func isListedWithOtherState(behind end: Int) -> Bool {
    guard end < words.count, words[end].gap == .comma || words[end].key == Words.and,
      !(end > 1 && words[end - 2].key == StateWords.viet)
    else { return false }
    var hasBody = false
    for index in end..<min(words.count, end + 14) {
      switch words[index].gap {
      case .space, .comma, .hyphen, .dash, .ampersand: break
      default: return false
      }
      if classes[index].contains(.bodyHead), words[index].isCapitalised { hasBody = true }
      if hasBody, index > end, namesOtherState(behind: index) { return true }
      if !classes[index].isDisjoint(with: [.verb, .function, .post]), !words[index].isCapitalised,
        words[index].key != Words.and
      {
        return false
      }
    }
    return false
  }
}

/// Words by which other states are told.
enum StateWords {
  static let royal = pairKey("hoàng gia")
  static let short = keys("tắt")[0]
  static let state = keys("nước")[0]
  static let viet = keys("việt")[0]
  static let kinds = Set(keys("nước vương cộng liên đảng the republic kingdom"))
  static let units = Set(keys("nước bộ tỉnh ngành bên địa"))
  static let others = Set(keys("này bạn đó sở ấy láng chủ khác ngoài"))
}
