internal import VietnameseText

extension NameRule {
  /// Why words with capitals are not the whole name of a person.
  static let ofPersonalNames = [partOfLongerName, thingOfName, creditLine]

  /// Why a person of that name is not meant.
  static let ofPeople = [ofThePast, citizen, otherProvince, belowProvince]

  /// `Nguyễn Minh Hải` is not Nguyễn Minh, nor is `Trần Nguyễn Minh`.
  static let partOfLongerName = NameRule("part-of-longer-name") { reading, name in
    let capitals = reading.areCapitals(around: name.words)
    if reading.isContinued(at: name.end) {
      let next = reading.classes[name.end]
      if capitals {
        if next.contains(.nameSyllable), next.isDisjoint(with: [.post, .office]),
          name.words.count < 3 || !reading.beginsWord(name.end)
        {
          return true
        }
      } else if next.isDisjoint(with: [.post, .office]) {
        return true
      } else if next.contains(.thing), reading.words[name.end].gap == .space {
        return true
      }
    }
    guard reading.isBeside(name.first), reading.words[name.first].gap != .stop,
      reading.words[name.first].gap != .period
    else { return false }
    let before = reading.head(before: name.first)
    let word = reading.words[name.first - 1]
    guard word.isCapitalised,
      !word.isAllCapitals || name.words.allSatisfy({ reading.words[$0].isAllCapitals })
    else { return false }
    if reading.spans.last?.words.upperBound == name.first { return false }
    if reading.beginsSentence(name.first - 1), before.contains(.common) { return false }
    return before.contains(.surname) && before.isDisjoint(with: [.lead, .address, .post])
  }

  /// `đường Phan Đình Phùng`, `quỹ Nguyễn Minh`, `huyện Mai Sơn`: what is named after a person.
  ///
  /// Behind a body of ours, or a post in what may be a body, a person follows: `Chủ tịch Quốc hội …`.
  static let thingOfName = NameRule("thing-of-name") { reading, name in
    guard reading.isBeside(name.first), reading.words[name.first].gap == .space else {
      return false
    }
    if let last = reading.spans.last, last.words.upperBound == name.first, !last.isRefused {
      return false
    }
    let before = reading.head(before: name.first)
    if before.contains(.plain) { return false }
    if reading.marker(before: name.first) == .city { return false }
    if !before.isDisjoint(with: [.thing, .district]) { return true }
    guard before.contains(.institution) else { return false }
    return !reading.isPost(of: name.first)
  }

  /// `(Ảnh: Thu Huyền)`, or a paragraph that is nothing but the name and the agency.
  static let creditLine = NameRule("credit-line") { reading, name in
    let words = reading.words
    if name.first > 0, words[name.first].gap == .other,
      reading.classes[name.first - 1].contains(.credit)
    {
      return true
    }
    guard name.first == 0, words.count - name.end <= 2 else { return false }
    return name.end == words.count || words[name.end].gap == .other
  }

  /// `khởi nghĩa Phan Đình Phùng`, `cố Bộ trưởng …`, `Phan Đình Phùng (1847 - 1895)`: somebody of the past,
  /// or of another calling.
  static let ofThePast = NameRule("of-the-past") { reading, name in
    if reading.head(before: name.first).contains(.event) || reading.isCalledByOrder(name.first)
      || reading.isLate(name.first) || reading.isCalledAsEqual(name)
    {
      return true
    }
    guard name.end + 1 < reading.words.count, reading.words[name.end].gap == .other else {
      return false
    }
    let (from, to) = (reading.words[name.end], reading.words[name.end + 1])
    return from.isYear && to.isYear && (to.gap == .dash || to.gap == .hyphen)
  }

  /// `Mai Sơn, nông dân`, `Mai Sơn (sinh năm 1980)`, `Mai Sơn, Giám đốc Công ty …`: a citizen.
  static let citizen = NameRule("citizen") { reading, name in
    let words = reading.words
    if reading.isOfFirm(name) { return true }
    // `Theo ông Phùng, học sinh …`: the clause begins behind the comma.
    guard name.end + 1 < words.count, !reading.followsAccording(name.first) else { return false }
    if words[name.end].gap == .comma, reading.beginsCalling(name.end) { return true }
    switch words[name.end].gap {
    case .comma, .dash, .other, .space: break
    default: return false
    }
    var index = name.end
    let end = min(words.count, name.end + 9)
    while index < end, index == name.end || words[index].gap == .space {
      if CitizenWords.ages.contains(words[index].key) {
        // Somebody whom the text named by the post may have an age, and no other calling.
        return !(name.person.map(reading.introduced.contains) ?? false)
          || !reading.hasAddress(name.first) || reading.beginsCalling(index + 1)
      }
      if index + 1 < words.count, words[index + 1].gap == .space {
        let pair = NameSteps.pair(words[index].key, words[index + 1].key)
        let isFirst = index == name.end && words[name.end].gap != .space
        // A semicolon begins another's name, and a bracket closes again.
        let isOpen = words[name.end].gap == .other && !reading.closes(index + 2)
        if CitizenWords.callings.contains(pair), !isOpen {
          return isFirst || words[name.end].gap != .space && CitizenWords.firms.contains(pair)
        }
        if words[name.end].gap != .space, CitizenWords.firms.contains(pair) {
          return !reading.knows(firm: pair, of: name.person)
        }
      }
      if words[name.end].gap == .space { return false }
      index += 1
    }
    return false
  }

  /// `Phạm Anh Tuấn, Phó Chủ tịch UBND tỉnh Hà Nam`, where ours is of another province.
  static let otherProvince = NameRule("other-province") { reading, name in
    guard let person = name.person, let known = reading.table.people[person] else { return false }
    let own = reading.provinces(of: known.belongsTo)
    let beside = reading.belongings(beside: name.words)
    let said = reading.provinces(of: beside)
    // Of somebody of the state a post in a province is another's, too.
    guard !own.isEmpty else {
      return !said.isEmpty && !known.belongsTo.isEmpty && beside.isDisjoint(with: known.belongsTo)
        && reading.isPost(of: name.first)
    }
    return !said.isEmpty && own.isDisjoint(with: said) && beside.isDisjoint(with: known.belongsTo)
      && !reading.isSuccession(from: own, to: said)
  }

  /// `Bí thư Huyện ủy Yên Thế Mai Sơn`, where ours is known for posts of the province only.
  static let belowProvince = NameRule("below-province") { reading, name in
    guard let person = name.person, let known = reading.table.people[person],
      !known.isOfDistrict
    else { return false }
    let beside = reading.postBeside(name.words)
    let last = beside.before.lastIndex { index in reading.words[index].gap == .comma }
    let before = max(last ?? beside.before.lowerBound, name.first - 10)..<name.first
    return reading.namesDistrict(before) && reading.hasPostWord(before)
      || reading.namesDistrict(beside.behind.prefix(10))
        && reading.hasPostWord(beside.behind.prefix(3))
  }
}
