internal import VietnameseText

/// Which province a name means, and when it means none.
extension NameReading {
  /// Returns the place that a name means; nil where it is part of something else.
  func placeSpan(_ range: Range<Int>, _ names: [NameTable.Name]) -> NameSpan? {
    guard isWrittenAsPlace(range) else { return nil }
    let marker = marker(before: range.lowerBound)
    let begins = classes[range.lowerBound].contains(.city) || isThanhPho(range.lowerBound)
    switch marker {
    case .none where !begins:
      guard standsAlone(range) else { return nil }
    case .district: return nil
    default: break
    }
    guard !isLongerName(range.upperBound) else { return nil }
    let candidates = places(names, marker)
    return candidates.isEmpty ? nil : NameSpan(words: range, reading: decidedPlace(candidates))
  }

  /// What kind of unit the words before a name announce.
  enum Marker { case none, province, city, district }

  func marker(before index: Int) -> Marker {
    guard isBeside(index) else { return .none }
    let last = classes[index - 1]
    if last.contains(.district) { return .district }
    if last.contains(.province) { return .province }
    if last.contains(.city) || index > 1 && isThanhPho(index - 2) { return .city }
    let isTP =
      index > 1 && words[index - 1].key == Words.p && words[index - 2].key == Words.t
      && words[index - 1].gap == .period
    return isTP ? .city : .none
  }

  /// Says whether `thành phố` stands at a word.
  func isThanhPho(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].key == Words.thanh && words[index + 1].key == Words.pho
  }

  /// Returns those of the names that the unit's kind and the date allow.
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
    let valid = subjects.filter { facts.validPlaces?.contains($0) ?? true }
    return valid.isEmpty ? subjects : valid
  }

  private func decidedPlace(_ candidates: [Int32]) -> NameSpan.Reading {
    let own = Set(candidates).intersection(facts.places)
    return own.count == 1 ? decided(Array(own)) : decided(candidates)
  }

  /// Places are written with capitals, or they are words: hòa bình, cao bằng.
  private func isWrittenAsPlace(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    let name = isThanhPho(first) ? first + 2..<range.upperBound : range
    return name.allSatisfy { words[$0].isCapitalised || classes[$0].contains(.city) }
  }

  /// Says whether what stands before a name without `tỉnh` or `TP` leaves it a province.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    // Hồ Chí Minh without TP is a person, or in the name of something.
    if range.count > 2, classes[first].contains(.surname), words[first + 1].gap == .space,
      !words[first].isAllCapitals
    {
      return false
    }
    guard isBeside(first) else { return true }
    let before = classes[first - 1]
    if !before.isDisjoint(with: [.thing, .address, .district]) {
      // Điểm cầu is a site of a meeting, not a bridge.
      return first > 1 && words[first - 2].key == Words.diem
    }
    guard words[first - 1].isCapitalised else { return true }
    if spans.last?.words.upperBound == first { return true }
    return !before.isDisjoint(with: [.office, .function])
  }

  /// Says whether a capital behind a name belongs to it: Thái Bình Dương, Hà Nội Mới.
  func isLongerName(_ end: Int) -> Bool {
    guard isContinued(at: end), words[end].gap == .space else { return false }
    if beginsPersonalName(at: end) || longestName(at: end) != nil { return false }
    return classes[end].isDisjoint(with: [.follower, .post])
      && !words[end].form.contains(.number)
  }

  /// Words by which kinds of units are told.
  enum Words {
    static let thanh = keys("thành")[0]
    static let pho = keys("phố")[0]
    static let diem = keys("điểm")[0]
    static let t = keys("t")[0]
    static let p = keys("p")[0]
  }
}
