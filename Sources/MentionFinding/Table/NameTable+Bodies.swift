internal import VietnameseText

/// The names of bodies, cut into a stem, which many provinces share, and the province.
extension NameTable {
  /// Returns the names of every place, as canonical words, the longest first.
  static func placeNames(in names: [KnownName]) -> [Int32: [[UInt64]]] {
    var found: [Int32: [[UInt64]]] = [:]
    for name in names where name.kind == .place {
      found[name.subject, default: []].append(canonical(name.text))
    }
    return found.mapValues { $0.sorted { $0.count > $1.count } }
  }

  mutating func enter(body: KnownName, placeNames: [[UInt64]]) {
    let whole = NameTable.canonical(body.text)
    // An alias that ends in `tỉnh` or `TP` (CATP) is read by the grammar, in every province.
    let isUnfinished =
      body.place != nil && NameTable.markers.contains { whole.suffix($0.count).elementsEqual($0) }
    guard !whole.isEmpty, !isUnfinished else { return }
    if SyllableScan.syllables(in: body.text).count == 1 {
      enterAbbreviation(body)
      return
    }
    let stem = NameTable.withoutPlace(whole, placeNames)
    let isLocal = stem.count < whole.count && stem.count > 1
    let words = isLocal ? stem : whole
    let place = isLocal ? body.place ?? -1 : -1
    enter(words, body.subject, place)
    for head in NameTable.heads where words.starts(with: head) && words.count > head.count {
      enter(head, body.subject, place, isHead: true)
    }
    enterShortened(words, body, place)
  }

  /// Enters what the press leaves of a long name, where the article says which body is meant:
  /// `Ban Chỉ đạo của Chính phủ`, `Vụ Hợp tác quốc tế` without its ministry.
  private mutating func enterShortened(_ words: [UInt64], _ body: KnownName, _ place: Int32) {
    let government = NameTable.government
    if place < 0, words.count > 5, words.suffix(2).elementsEqual(government) {
      enter(words.dropLast(2), body.subject, place, isHead: true)
      for head in NameTable.heads where words.starts(with: head) {
        enter(head + government, body.subject, place, isHead: true)
      }
    }
    let parts = body.text.split(separator: ",")
    guard let department = parts.first, let ministry = parts.last, parts.count > 1 else { return }
    let isOfMinistry = ministry.dropFirst().first?.isUppercase ?? false
    let short = NameTable.canonical(String(department))
    guard isOfMinistry, short.count > 2 else { return }
    enter(short, body.subject, place, isHead: true)
  }

  private mutating func enterAbbreviation(_ body: KnownName) {
    let words = SyllableScan.syllables(in: body.text)
    // A name with signs (Vietnam+) is not told from the word without them.
    guard words[0].start == 0, Int(words[0].end) == body.text.utf8.count else { return }
    let isCapitals = words[0].isAllCapitals
    let name = Name(
      subject: body.subject,
      kind: .body,
      isCity: false,
      isForeign: false,
      hasLead: false,
      isAbbreviation: isCapitals
    )
    firstWritten.insert(words[0].key)
    let node = trie.insert([words[0].key], under: NameTrie.written)
    let list = trie.ends[Int(node)]
    if list >= 0 {
      names[Int(list)].append(name)
    } else {
      trie.setEnd(Int32(names.count), of: node)
      names.append([name])
    }
  }

  private mutating func enter(
    _ words: some Collection<UInt64>,
    _ subject: Int32,
    _ place: Int32,
    isHead: Bool = false
  ) {
    let stem = Stem(
      subject: subject,
      place: place,
      isHead: isHead,
      needsPlace: place >= 0 && words.elementsEqual(NameTable.police),
      length: words.count
    )
    if let first = words.first { firstOfStems.insert(first) }
    let node = trie.insert(Array(words), under: NameTrie.stems)
    let list = trie.ends[Int(node)]
    if list < 0 {
      trie.setEnd(Int32(stems.count), of: node)
      stems.append([stem])
    } else if let known = stems[Int(list)].firstIndex(where: { $0.subject == subject }) {
      stems[Int(list)][known].isHead = stems[Int(list)][known].isHead && isHead
    } else {
      stems[Int(list)].append(stem)
    }
  }

  static func withoutPlace(_ words: [UInt64], _ placeNames: [[UInt64]]) -> [UInt64] {
    for name in placeNames where words.count > name.count {
      guard words.suffix(name.count).elementsEqual(name) else { continue }
      var stem = Array(words.dropLast(name.count))
      for marker in markers where stem.suffix(marker.count).elementsEqual(marker) {
        stem.removeLast(marker.count)
        break
      }
      return stem
    }
    return words
  }

  static func canonical(_ text: String) -> [UInt64] {
    let syllables = SyllableScan.syllables(in: text)
    let classes = syllables.map { WordClasses.vietnamese[$0.key] }
    return CanonicalWords(syllables, classes).words.map(\.key)
  }

  static let markers = [keys("tỉnh"), keys("thành phố"), keys("tp")]
  private static let heads = [keys("ban chỉ đạo"), keys("văn phòng thường trực")]
  private static let government = keys("chính phủ")
  static let armed = [keys("công an"), keys("quốc phòng"), keys("quân đội"), keys("biên phòng")]
  private static let police = keys("công an")
}
