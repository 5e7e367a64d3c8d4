internal import VietnameseText

/// Which province a name means, and when it means none.
extension NameReading {
  /// Returns the place that a name means, or a span without meaning where it is part of something
  /// else; nil where it is no name.
  func placeSpan(_ range: Range<Int>, _ names: [NameTable.Name]) -> NameSpan? {
    let candidate = NameCandidate(words: range, marker: marker(before: range.lowerBound))
    if let rule = rules.places.first(where: { $0.refuses(self, candidate) }) {
      return refusedSpan(range, by: rule)
    }
    let candidates = places(names, candidate.marker)
    guard candidates.isEmpty else {
      return NameSpan(
        words: range,
        reading: decidedPlace(candidates),
        ground: Set(names.map(\.subject)).count > 1 ? .date : .name
      )
    }
    // `huyện Mai Sơn`, `thành phố Hòa Bình`, or a unit of another time.
    return NameSpan(words: range, reading: .thing, isList: isPluralMarker(range.lowerBound))
  }

  /// Returns what refused words are, or nil where they are words as others.
  func refusedSpan(_ range: Range<Int>, by rule: NameRule) -> NameSpan? {
    switch rule.remainder {
    case .words: nil
    case .thing:
      NameSpan(words: range, reading: .thing, isList: isPluralMarker(range.lowerBound))
    case .furtherThing: NameSpan(words: range, reading: .thing, isList: true)
    case .longerName:
      longestPhrase(at: range.lowerBound, under: NameTrie.longer).map {
        NameSpan(words: range.lowerBound..<$0, reading: .nothing)
      }
    }
  }

  /// `các thành phố`, `hai huyện`: more than one name follows.
  private func isPluralMarker(_ first: Int) -> Bool {
    (max(0, first - 4)..<first).contains {
      classes[$0].contains(.others) && classes[$0].isDisjoint(with: [.district])
    }
  }

  /// What kind of unit the words before a name announce.
  enum Marker { case none, province, city, district }

  func marker(before index: Int) -> Marker {
    guard isBeside(index) else { return .none }
    let last = head(before: index)
    if last.contains(.plain) { return index > 1 && isThanhPho(index - 2) ? .city : .none }
    if last.contains(.district) { return .district }
    if last.contains(.province) { return .province }
    if last.contains(.city) || index > 1 && isThanhPho(index - 2) { return .city }
    // `Thành ủy Kon Tum` is that of the town.
    if index > 1, words[index - 2].key == Words.thanh, Words.urban.contains(words[index - 1].key) {
      return .city
    }
    let isTP =
      index > 1 && words[index - 1].key == Words.p && words[index - 2].key == Words.t
      && words[index - 1].gap == .period
    return isTP ? .city : .none
  }

  /// Says whether a word is the head of the name of a thing that goes on behind it.
  ///
  /// `Đại học | Bách khoa`, `cao tốc | Nội Bài`. One syllable is only with a capital behind it (`Báo
  /// cáo` is none).
  func isHeadOfThing(_ index: Int) -> Bool {
    let next = words[index + 1]
    if classes[index].contains(.phraseEnd),
      let phrase = HeadPhrases.press.find(endingAt: index, of: words)
    {
      return !phrase.isDisjoint(with: [.thing, .institution])
    }
    guard !classes[index].isDisjoint(with: [.thing, .institution]) else { return false }
    return next.isCapitalised || next.form.contains(.number) || words[index].isAllCapitals
      || Words.alwaysHeads.contains(words[index].key)
  }

  /// `phía | Bắc`: one of the four quarters, and no part of a name.
  func isQuarter(_ index: Int) -> Bool {
    index > 0 && words[index].gap == .space && PlaceWords.sides.contains(words[index - 1].key)
      && PlaceWords.quarters.contains(words[index].key)
  }

  /// Says whether the name itself begins with `thành phố` or `TP`.
  func beginsWithCity(_ first: Int) -> Bool {
    classes[first].contains(.city) || isThanhPho(first)
  }

  /// Says whether `thành phố` stands at a word.
  func isThanhPho(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].key == Words.thanh && words[index + 1].key == Words.pho
  }

  /// Returns those of the names that the unit's kind and the date allow.
  ///
  /// A unit that is not there at the date is never meant: not one that is to come, and of one that is
  /// no more the name is as often that of a ward.
  func places(_ names: [NameTable.Name], _ marker: Marker) -> [Int32] {
    let ofKind = names.filter {
      switch marker {
      case .city: $0.isCity
      case .province: !$0.isCity
      case .none: true
      case .district: false
      }
    }
    let subjects = ofKind.map(\.subject)
    guard let valid = facts.validPlaces else { return subjects }
    return subjects.filter { valid.contains($0) }
  }

  private func decidedPlace(_ candidates: [Int32]) -> NameSpan.Reading {
    let own = Set(candidates).intersection(facts.places)
    return own.count == 1 ? decided(Array(own)) : decided(candidates)
  }

  /// Says whether a capital behind a name belongs to it: Thái Bình Dương, Hà Nội Mới.
  func isLongerName(_ range: Range<Int>) -> Bool {
    if let end = longestPhrase(at: range.lowerBound, under: NameTrie.longer), end > range.upperBound
    {
      return true
    }
    let end = range.upperBound
    guard isContinued(at: end), words[end].gap == .space, !areCapitals(around: range) else {
      return false
    }
    if beginsPersonalName(at: end) || longestName(at: end) != nil || mayBeBody(end) { return false }
    return classes[end].isDisjoint(with: [.follower, .post, .lead, .rank])
      && !words[end].form.contains(.number)
  }

  /// Says whether it is told behind a place that it is one of another state.
  ///
  /// A country after a comma says so behind `tỉnh` and of names that are places abroad, too; `Tại Hà Nội,
  /// Nhật Bản cam kết` begins a clause.
  func isAbroad(_ range: Range<Int>, hasMarker: Bool) -> Bool {
    let end = range.upperBound
    guard end < words.count else { return false }
    if BodyTail.ofs.contains(words[end].key) { return namesOtherState(behind: end) }
    switch words[end].gap {
    case .comma:
      guard hasMarker || PlaceWords.abroad.contains(words[range].map(\.key)) else { return false }
      // `tỉnh Hà Nam, miền trung Trung Quốc`.
      if Words.parts.contains(words[end].key) {
        return (end + 1..<min(words.count, end + 4)).contains {
          words[$0].gap == .space && country(at: $0) != nil
        }
      }
      // `Thái Nguyên, thủ phủ tỉnh Sơn Tây của Trung Quốc`.
      if PlaceWords.abroad.contains(words[range].map(\.key)) {
        for next in end..<min(words.count, end + 9) {
          if next > end, words[next].gap != .space { break }
          if country(at: next) != nil { return true }
        }
      }
      return isCountryAlone(end) && !isListOfCountries(end)
    case .other:
      // `Hà Nam (Trung Quốc)`, `Thái Nguyên (tỉnh Sơn Tây, Trung Quốc)`.
      if isCountryAlone(end) { return true }
      guard classes[end].contains(.province) || isThanhPho(end) else { return false }
      for next in end + 1..<min(words.count, end + 7) {
        if words[next].gap == .other { break }
        if country(at: next) != nil { return true }
      }
      return false
    default: return false
    }
  }

  /// A country, and not the first word of something longer: `Nga Sơn`, `Mỹ Tho`, `Anh hùng`.
  func isCountryAlone(_ index: Int) -> Bool {
    guard let end = country(at: index) else { return false }
    return end - index > 1 || end == words.count || words[end].gap != .space
      || !words[end].isCapitalised
  }

  /// `tỉnh Nghệ An, Lào và Campuchia`: the countries are named beside the place.
  private func isListOfCountries(_ index: Int) -> Bool {
    guard let after = country(at: index), after < words.count,
      words[after].gap == .comma || words[after].key == Words.and
    else { return false }
    let next = words[after].key == Words.and ? after + 1 : after
    return next < words.count && country(at: next) != nil
  }

  /// Returns the word behind the name of another country that begins at a word, or nil; `Lào Cai` is
  /// none.
  func country(at index: Int) -> Int? {
    guard let end = longestPhrase(at: index, under: NameTrie.countries) else { return nil }
    return longestName(at: index).map { $0.end > end } ?? false ? nil : end
  }

  /// Says whether a word is in a name that was found.
  func isNamed(_ index: Int) -> Bool {
    span(containing: index).map { !$0.isRefused } ?? false
  }

  /// Words by which kinds of units are told.
  enum Words {
    static let thanh = keys("thành")[0]
    static let pho = keys("phố")[0]
    /// Heads of names that may go on with a small letter: `tàu khảo sát Bình Thuận 07`.
    static let alwaysHeads = Set(keys("tàu institut université lycée hôpital institute"))
    static let parts = Set(keys("miền phía thuộc vùng"))
    static let urban = Set(keys("ủy đoàn"))
    static let t = keys("t")[0]
    static let p = keys("p")[0]
    static let and = keys("và")[0]
  }
}
