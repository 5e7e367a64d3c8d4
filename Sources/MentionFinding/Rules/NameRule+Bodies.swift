internal import VietnameseText

extension NameRule {
  /// Why words are not the name of a body.
  static let ofBodies = [
    documentNumber, insideWord, bareGovernment, otherState, partOfOffice, plural, commonNoun,
    boardOfOffice, madeOfGovernment, longerBody, afterOtherBoard, otherParent, nameOfField,
  ]

  /// `21/KH-UBND`, `46 - TB / TW`, `30 / NQ - CP`: the abbreviation is the end of a document's number.
  static let documentNumber = NameRule("document-number") { reading, name in
    var index = name.first
    guard reading.words[index].isAllCapitals else { return false }
    var hasSlash = false
    while index > 0 {
      let gap = reading.words[index].gap
      let before = reading.words[index - 1]
      let isNumber = before.form.contains(.number)
      switch gap {
      case .slash: hasSlash = true
      case .hyphen: break
      case .dash where before.isAllCapitals && !isNumber: break
      case .other where isNumber || before.isAllCapitals: break
      default: return false
      }
      if isNumber { return hasSlash || gap != .other || index < name.first }
      guard before.isAllCapitals else { return gap == .slash || gap == .hyphen }
      index -= 1
    }
    return hasSlash || reading.words[name.first].gap == .hyphen
  }

  /// `cán bộ công an`, `đồng bộ tư pháp`: the first word of the body is the end of another word.
  ///
  /// With a capital of its own it is none, unless that word has one too.
  static let insideWord = NameRule("inside-word") { reading, name in
    guard name.first > 0, reading.words[name.first].gap == .space else { return false }
    let (word, before) = (reading.words[name.first], reading.words[name.first - 1])
    guard InsideWords.pairs.contains(NameSteps.pair(before.key, word.key)) else { return false }
    return !word.isCapitalised || before.isCapitalised
  }

  /// `Công ty CP Thép`: CP alone is Chính phủ only behind a word that only a government has.
  static let bareGovernment = NameRule("bare-government") { reading, name in
    guard name.words.count == 1, BodyWords.bare.contains(reading.words[name.first].key) else {
      return false
    }
    guard name.first > 0 else { return true }
    if reading.isDefined(name.first) { return false }
    if name.end < reading.words.count, BodyWords.term == reading.words[name.end].key {
      return false
    }
    return !BodyWords.beforeGovernment.contains(reading.words[name.first - 1].key)
  }

  /// `Chính phủ Mỹ`, `Bộ Ngoại giao nước này`, `Quốc hội nước Cộng hòa …`: another state's, also in a
  /// list of such.
  static let otherState = NameRule("other-state") { reading, name in
    if let tail = name.tail, tail.namesPlace {
      return reading.isAbroad(name.words, hasMarker: tail.hasMarker)
    }
    return reading.namesOtherState(behind: name.end)
      || reading.isListedWithOtherState(behind: name.end)
  }

  /// `Thanh tra Chính phủ`, `Văn phòng Quốc hội` without a record: another body, of which the name is
  /// only the end.
  static let partOfOffice = NameRule("part-of-office") { reading, name in
    guard name.first > 1, reading.words[name.first].gap == .space,
      reading.spans.last?.words.upperBound != name.first
    else { return false }
    let before = NameSteps.pair(
      reading.words[name.first - 2].key,
      reading.words[name.first - 1].key
    )
    let isHouse = BodyWords.houses.contains(reading.words[name.first - 1].key)
    return (isHouse || BodyWords.offices.contains(before))
      && !reading.classes[name.first].contains(.bodyHead)
  }

  /// `các Ban Chỉ đạo`: several bodies, and none of them.
  static let plural = NameRule("plural") { reading, name in
    guard name.first > 0, reading.words[name.first].gap == .space,
      name.tail.map({ !$0.namesPlace }) ?? true
    else { return false }
    let before = reading.words[name.first - 1].key
    // `thứ hai Quốc hội họp`: a day.
    if BodyWords.numerals.contains(before), name.first > 1,
      reading.words[name.first - 2].key == BodyWords.ordinal
    {
      return false
    }
    return BodyWords.plurals.contains(before) || BodyWords.numerals.contains(before)
  }

  /// `10 huyện lập ban chỉ đạo`: a kind of body that anybody may have.
  static let commonNoun = NameRule("common-noun") { reading, name in
    guard name.isHead, name.tail.map({ !$0.hasMarker && !$0.namesPlace }) ?? true else {
      return false
    }
    let before = name.first > 0 ? reading.words[name.first - 1].key : 0
    if BodyWords.founding.contains(before) { return true }
    guard !reading.words[name.first].isCapitalised else { return false }
    return name.first == 0 || !BodyWords.members.contains(before)
  }

  /// `Văn phòng Thường trực Ban Chỉ đạo Nhân quyền tỉnh` without a record: not the board itself, nor
  /// the province in its name.
  static let boardOfOffice = NameRule("board-of-office", leaving: .thing) { reading, name in
    guard reading.words[name.first].isCapitalised else { return false }
    var index = name.first - 1
    if index > 0, reading.classes[index].contains(.link) { index -= 1 }
    guard index > 0, reading.words[index + 1].gap == .space else { return false }
    let pair = NameSteps.pair(reading.words[index - 1].key, reading.words[index].key)
    let isShort = reading.words[index].key == BodyWords.vptt
    let isHalf = pair == BodyWords.officeTT
    guard isShort || isHalf || pair == BodyWords.standing else { return false }
    if isShort || isHalf { return reading.isBoard(name.first) }
    return index > 2 && reading.isBoard(name.first)
      && NameSteps.pair(reading.words[index - 3].key, reading.words[index - 2].key)
        == BodyWords.office
  }

  /// `Chính phủ điện tử`, `Chính phủ số`: what a government makes.
  static let madeOfGovernment = NameRule("made-of-government") { reading, name in
    guard name.end < reading.words.count, reading.words[name.end].gap == .space,
      reading.words[name.words].map(\.key) == PostBeside.government
    else { return false }
    let key = reading.words[name.end].key
    if key == BodyWords.digital {
      // `Nghị quyết của Chính phủ số 30` has a number.
      return name.end + 1 >= reading.words.count
        || !reading.words[name.end + 1].form.contains(.number)
    }
    return name.end + 1 < reading.words.count
      && NameSteps.pair(key, reading.words[name.end + 1].key) == BodyWords.electronic
  }

  /// `Thời Đại Xanh`, `Ủy ban Dân tộc Quốc gia …`, `Ban Bí thư T.Ư Đoàn`: the beginning of another name.
  static let longerBody = NameRule("longer-body") { reading, name in
    let end = name.end
    guard end < reading.words.count, reading.words[end].gap == .space,
      reading.words[end].isCapitalised, !reading.areCapitals(around: name.words),
      !reading.words[name.first].isAllCapitals || !reading.words[end].isAllCapitals,
      let tail = name.tail, !tail.hasMarker, !tail.namesPlace
    else { return false }
    let word = reading.canonicalKey(at: end) ?? 0
    if word == BodyWords.centre { return reading.isOfMassOrganization(end) }
    if reading.beginsPersonalName(at: end) || reading.longestName(at: end) != nil { return false }
    // `Chủ nhiệm Ủy ban Dân tộc Sầm Văn Chải`: behind a post a person follows.
    if reading.classes[name.first].contains(.bodyHead), reading.isPost(of: name.first) {
      return false
    }
    let next = reading.classes[end]
    if !next.isDisjoint(with: [.post, .lead, .address, .rank, .follower, .surname, .office]) {
      return false
    }
    return !BodyWords.goingOn.contains(word)
  }

  /// `Ban Chỉ đạo 389 tỉnh … Ban Chỉ đạo đã kiểm tra`: the board that was named last is meant.
  static let afterOtherBoard = NameRule("after-other-board") { reading, name in
    guard name.isHead, name.tail.map({ !$0.hasMarker && !$0.namesPlace }) ?? true,
      reading.isBoard(name.first)
    else { return false }
    var index = name.first - 1
    while index >= 0 {
      if reading.isBoard(index), reading.words[index].isCapitalised,
        !reading.isBoardOfLevel(index),
        !documentNumber.refuses(reading, NameCandidate(words: index..<index + 1))
      {
        return reading.span(containing: index) == nil
      }
      index -= 1
    }
    return false
  }

  /// `Cục Đối ngoại, Bộ Quốc phòng`: a department of that name elsewhere.
  static let otherParent = NameRule("other-parent") { reading, name in
    guard BodyWords.departments.contains(reading.words[name.first].key) else { return false }
    var next = name.end
    guard next < reading.words.count,
      reading.words[next].gap == .comma
        || BodyTail.ofs.contains(reading.words[next].key)
    else { return false }
    if BodyTail.ofs.contains(reading.words[next].key) { next += 1 }
    guard next + 1 < reading.words.count, reading.words[next].key == BodyWords.ministry,
      reading.words[next].isCapitalised, reading.words[next + 1].isCapitalised
    else { return false }
    guard let parent = name.body.flatMap({ reading.table.parents[$0] }) else { return false }
    let named = reading.bodySpan(at: next).map { reading.subjects(of: $0) } ?? []
    return !named.contains(parent)
  }

  /// `Sở Tài nguyên và Môi trường`, `ngành Tài nguyên và Môi trường`: the field, and not the paper that
  /// has its name.
  static let nameOfField = NameRule("name-of-field") { reading, name in
    guard name.first > 0, reading.words[name.first].gap == .space,
      !reading.classes[name.first].contains(.bodyHead), name.tail?.hasMarker != true,
      !reading.isMinistryAnnounced(name.first)
    else { return false }
    return BodyWords.fields.contains(reading.words[name.first - 1].key)
  }
}
