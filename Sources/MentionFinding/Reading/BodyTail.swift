internal import VietnameseText

/// What follows the stem of a body's name: whose body it is.
struct BodyTail {
  enum Meaning {
    /// A province is named.
    case places([Int32])
    /// `tỉnh` or `thành phố` without a name: that of the article.
    case home(isCity: Bool)
    /// A unit is named that is no province.
    case foreign
    /// Nothing follows; the province that a later post of the same person names, if any.
    case none(shared: [Int32]?)
  }

  var meaning: Meaning
  /// The word behind the name.
  var end: Int
  /// `tỉnh` or `thành phố` stands before the province.
  var hasMarker = false
  /// The words behind say that other bodies are meant: UBND các huyện.
  var isContinued = false
  /// The phrase is over, or a small word goes on, as in `Ban Chỉ đạo đã họp`.
  var endsPhrase = false

  var namesPlace: Bool {
    if case .places = meaning { true } else { false }
  }

  static let numerals = Set(keys("một hai ba bốn nhiều mỗi từng mọi"))
  static let otherUnits = Set(keys("bạn khác này đó lân giáp"))
  static let markerWords = Set(keys("tỉnh thành phố tp"))
  static let tp = keys("tp")[0]
  static let of = keys("của")[0]
  static let ofs = Set(keys("của of de thuộc"))
}

extension NameReading {
  func tail(behind end: Int) -> BodyTail {
    let start = end < words.count && words[end].key == BodyTail.of ? end + 1 : end
    guard start < words.count, words[start].gap == .space else { return emptyTail(at: end) }
    if classes[start].contains(.province) { return tail(of: .province, at: start + 1) }
    // The name of the city may begin with the marker: Thành phố Hồ Chí Minh, TP.HCM.
    if let places = placeNames(at: start, .none), !places.subjects.isEmpty {
      return BodyTail(meaning: .places(places.subjects), end: places.end, hasMarker: start > end)
    }
    if classes[start].contains(.city) { return tail(of: .city, at: start + 1) }
    if isThanhPho(start) { return tail(of: .city, at: start + 2) }
    return emptyTail(at: end)
  }

  /// Returns what is behind `tỉnh` or `thành phố`.
  func tail(of marker: Marker, at start: Int) -> BodyTail {
    let home = BodyTail(meaning: .home(isCity: marker == .city), end: start, hasMarker: true)
    guard start < words.count, isBeside(start), words[start].isCapitalised else {
      // `UBND tỉnh bạn`, `Công an các tỉnh khác`.
      guard start < words.count, words[start].gap == .space,
        BodyTail.otherUnits.contains(words[start].key)
      else { return home }
      return BodyTail(meaning: .foreign, end: start, hasMarker: true)
    }
    if let places = placeNames(at: start, marker) {
      let meaning: BodyTail.Meaning =
        places.subjects.isEmpty ? .foreign : .places(places.subjects)
      return BodyTail(meaning: meaning, end: places.end, hasMarker: true)
    }
    if beginsPersonalName(at: start) || longestName(at: start) != nil { return home }
    if areCapitals(around: start..<start + 1) || classes[start].contains(.post) { return home }
    return BodyTail(meaning: .foreign, end: start, hasMarker: true)
  }

  private func placeNames(at index: Int, _ marker: Marker) -> (subjects: [Int32], end: Int)? {
    guard let match = longestName(at: index) else { return nil }
    let names = table.names[Int(match.list)].filter { $0.kind == .place }
    let last = match.end - 1
    guard !names.isEmpty, words[last].isCapitalised, !isLongerName(index..<match.end) else {
      return nil
    }
    return (places(names, marker), match.end)
  }

  private func emptyTail(at end: Int) -> BodyTail {
    var tail = BodyTail(meaning: .none(shared: sharedPlaces(behind: end)), end: end)
    guard end < words.count, words[end].gap == .space else {
      tail.endsPhrase = true
      return tail
    }
    let isName = beginsPersonalName(at: end) || longestName(at: end) != nil
    let isCapital =
      words[end].isCapitalised && !areCapitals(around: end - 1..<end)
      || words[end].form.contains(.number)
    let isPost = classes[end].contains(.post) && words[end].key != BodyWords.centre
    tail.isContinued = namesOthers(end) || isCapital && !isName && !isPost
    // Any small word goes on with the sentence, and a verb in capital letters throughout, but not one
    // that goes on with the names of boards.
    let isSmall = !words[end].isCapitalised && !words[end].form.contains(.number)
    let isVerb = classes[end].contains(.verb) && !isCapital
    let goesOn = (isSmall || isVerb) && !BoardPhrases.begin(at: end, of: words, classes)
    tail.endsPhrase = goesOn || isName || isPost && words[end].isCapitalised
    return tail
  }

  /// `UBND các huyện`, `Ban Chỉ đạo hai tỉnh`; not `Ban Chỉ đạo hai lần mỗi năm`.
  private func namesOthers(_ index: Int) -> Bool {
    guard classes[index].contains(.others) else { return false }
    guard BodyTail.numerals.contains(words[index].key), index + 1 < words.count else { return true }
    return !classes[index + 1].isDisjoint(with: [.district, .province, .others, .bodyHead])
  }

  /// Returns the province of two posts that is written once, behind the second:
  /// `Phó Chủ tịch UBND, Trưởng Ban Chỉ đạo về Nhân quyền tỉnh Kiên Giang`.
  private func sharedPlaces(behind end: Int) -> [Int32]? {
    guard end + 1 < words.count, words[end].gap == .comma, classes[end].contains(.post) else {
      return nil
    }
    for index in end + 1..<min(end + 14, words.count) {
      switch words[index].gap {
      case .stop, .other, .comma, .dash: return nil
      default: break
      }
      let isMarker = classes[index].contains(.province) || classes[index].contains(.city)
      let start = isMarker ? index + 1 : isThanhPho(index) ? index + 2 : words.count
      guard start < words.count else { continue }
      let marker: Marker = classes[index].contains(.province) ? .province : .city
      return placeNames(at: start, marker)?.subjects
    }
    return nil
  }
}
