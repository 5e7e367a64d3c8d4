internal import VietnameseText

extension NameRule {
  /// Why words are not the name of a province.
  static let ofPlaces = [
    smallLetters, townOfProvince, nameOfThing, partOfThing, afterThing, personalName, longerName,
    numbered, abroad,
  ]

  /// `mong hòa bình`, `đánh giá cao bằng điểm`: a place is written with capitals, or it is words.
  static let smallLetters = NameRule("small-letters") { reading, name in
    let start = reading.isThanhPho(name.first) ? name.first + 2 : name.first
    let isWritten = (start..<name.end).allSatisfy {
      reading.words[$0].isCapitalised || reading.classes[$0].contains(.city)
    }
    guard isWritten else { return true }
    // In capitals throughout peace is written as the province is.
    return name.marker == .none && reading.areCapitals(around: name.words)
      && reading.words[name.words].map(\.key) == PlaceWords.peace
  }

  /// `Cà Mau (tỉnh Cà Mau)`, `Bắc Ninh, tỉnh Bắc Ninh`: the town of the province.
  static let townOfProvince = NameRule("town-of-province") { reading, name in
    let words = reading.words
    let start = name.end + 1
    guard name.marker == .none, start + name.words.count <= words.count,
      words[name.end].gap == .other || words[name.end].gap == .comma,
      reading.classes[name.end].contains(.province)
    else { return false }
    return words[name.words].map(\.key)
      == words[start..<start + name.words.count].map(\.key)
  }

  /// `thủy điện Hòa Bình`, `sông Đồng Nai`, `đường Hà Nội`: what has the place's name.
  static let nameOfThing = NameRule("name-of-thing", leaving: .thing) { reading, name in
    guard name.marker == .none, !reading.beginsWithCity(name.first) else { return false }
    // `the Son La hydropower plant`.
    if name.end < reading.words.count, reading.words[name.end].gap == .space,
      PlaceWords.englishThings.contains(reading.words[name.end].key)
    {
      return true
    }
    let head = reading.head(before: name.first)
    guard !head.isDisjoint(with: [.thing, .institution, .district]) else { return false }
    // Điểm cầu is a site of a meeting, not a bridge.
    return !(name.first > 1 && reading.words[name.first - 2].key == PlaceWords.site)
  }

  /// `ĐH Bách khoa Hà Nội`, `Bệnh viện Đa khoa Hà Tĩnh`: the end of the name of a school, a hospital
  /// or a company.
  static let partOfThing = NameRule("part-of-thing") { reading, name in
    guard name.marker == .none || name.marker == .city, name.first > 0,
      reading.isBeside(name.first) || reading.words[name.first].gap == .dash,
      reading.spans.last.map({ $0.words.upperBound < name.first || $0.isRefused }) ?? true
    else { return false }
    var index = name.first - 1
    // The marker belongs to the name: `ĐH Luật TP. Hồ Chí Minh`.
    while index > 0, name.marker == .city, BodyTail.markerWords.contains(reading.words[index].key) {
      index -= 1
    }
    while index >= 0, name.first - index < 9, !reading.isNamed(index) {
      let word = reading.words[index]
      let classes = reading.classes[index]
      if index < name.first - 1, reading.isHeadOfThing(index) { return true }
      guard
        word.gap == .space || word.gap == .hyphen || word.gap == .dash || word.gap == .ampersand,
        classes.isDisjoint(with: [.province, .city, .post, .verb, .function]) || word.isCapitalised,
        !PlaceWords.breaks.contains(word.key)
      else { return false }
      index -= 1
    }
    return false
  }

  /// `cao tốc Hà Nội - Hải Phòng`: the further parts of the name of a thing.
  static let afterThing = NameRule("after-thing", leaving: .furtherThing) { reading, name in
    guard name.first > 0, name.marker == .none, let last = reading.spans.last, last.isThing else {
      return false
    }
    let gap = reading.words[name.first].gap
    if last.words.upperBound == name.first {
      return gap == .dash || gap == .hyphen || last.isList && gap == .comma
    }
    return last.isList && last.words.upperBound == name.first - 1 && gap == .space
      && reading.words[name.first - 1].key == NameReading.Words.and
  }

  /// `ông Trương Hòa Bình`, `bà Hà Giang`: a person.
  static let personalName = NameRule("personal-name") { reading, name in
    guard name.marker == .none, !reading.beginsWithCity(name.first) else { return false }
    let first = name.first
    // Hồ Chí Minh without TP is a person, or in the name of something.
    if name.words.count > 2, reading.classes[first].contains(.surname),
      reading.words[first + 1].gap == .space, reading.words[first + 2].gap == .space,
      reading.words[name.end - 1].key != PlaceWords.city,
      !reading.words[first].isAllCapitals
    {
      return true
    }
    guard reading.isBeside(first) else { return false }
    let before = reading.head(before: first)
    if before.contains(.address), !before.contains(.plain) { return true }
    let word = reading.words[first - 1]
    guard word.isCapitalised, !reading.isQuarter(first - 1) else { return false }
    if reading.spans.last?.words.upperBound == first { return false }
    if reading.areCapitals(around: name.words) {
      return before.contains(.surname) && !before.contains(.common)
    }
    if before.contains(.function), first > 1, reading.words[first - 1].gap == .space,
      reading.classes[first - 2].contains(.address)
    {
      return true
    }
    if !before.isDisjoint(with: [.office, .function]) { return false }
    if PlaceWords.groups.contains(word.key) {
      return first > 1 && reading.words[first - 1].gap == .space
        && (!reading.head(before: first - 1).isDisjoint(with: [.address, .rank, .event])
          || CitizenWords.ages.contains(reading.words[first - 2].key))
    }
    // At the start of a sentence a capital says nothing; only a surname does.
    if reading.beginsSentence(first - 1) {
      return before.contains(.surname) && !before.contains(.common)
    }
    return !before.contains(.plain) || before.contains(.surname)
  }

  /// `Thái Bình Dương`, `Hà Nội FC`: the beginning of another name.
  static let longerName = NameRule("longer-name", leaving: .longerName) { reading, name in
    reading.isLongerName(name.words)
  }

  /// `tàu Hải Dương 8`: a number that counts nothing.
  static let numbered = NameRule("numbered") { reading, name in
    guard name.end < reading.words.count, reading.words[name.end].gap == .space,
      reading.words[name.end].form.contains(.number)
    else { return false }
    var next = name.end + 1
    // `Hà Tĩnh 1.200 tỷ`, `Hà Nội 30/8/2018`: an amount or a date.
    while next < reading.words.count, reading.words[next].form.contains(.number),
      [.period, .comma, .slash, .hyphen].contains(reading.words[next].gap)
    {
      next += 1
    }
    guard next == name.end + 1 else { return false }
    guard next < reading.words.count, reading.words[next].gap == .space,
      !reading.words[next].isCapitalised
    else { return true }
    // Ships are named Hải Dương, and nothing with a number after another province.
    return reading.words[name.words].map(\.key) == PlaceWords.sea
      && !reading.classes[next].contains(.counted)
  }

  /// `tỉnh Hà Nam (Trung Quốc)`, `tỉnh Hà Nam của Trung Quốc`: a place of that name elsewhere.
  static let abroad = NameRule("abroad") { reading, name in
    reading.isAbroad(name.words, hasMarker: name.marker != .none)
  }
}
