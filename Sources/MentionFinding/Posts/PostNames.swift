internal import VietnameseText

/// The names of bodies as positions print them: whole, or a stem that many provinces share.
struct PostNames: Sendable {
  /// A name, or a stem to which the name of a province belongs.
  struct Entry: Sendable {
    var words: [UInt64]
    /// Whose name it is.
    var whole: [PrintedPosts.LocalBody] = []
    /// Whose name it is together with the name of the province.
    var local: [PrintedPosts.LocalBody] = []
  }

  /// The entries that begin with a word, the longest first.
  private var entries: [UInt64: [Entry]] = [:]
  /// The names of provinces that begin with a word, the longest first.
  private var places: [UInt64: [(words: [UInt64], subjects: Set<Int32>)]] = [:]
  let cities: Set<Int32>

  init(_ names: [KnownName]) {
    cities = Set(names.lazy.filter { $0.kind == .place && $0.isCity }.map(\.subject))
    let placeNames = NameTable.placeNames(in: names + NameTable.spellings(of: names))
    for (subject, names) in placeNames {
      for name in names where !name.isEmpty { enter(place: name, subject) }
    }
    for name in names where name.kind == .body {
      enter(body: name, name.place.flatMap { placeNames[$0] } ?? [])
    }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
    for key in places.keys { places[key]?.sort { $0.words.count > $1.words.count } }
  }

  func entries(beginning key: UInt64) -> [Entry] { entries[key] ?? [] }

  /// Returns the longest name of a province at a word, and how many words it has.
  func place(at index: Int, of words: [CanonicalWord]) -> (subjects: Set<Int32>, count: Int)? {
    guard index < words.count else { return nil }
    let rest = words[index...]
    let found = places[words[index].key]?.first { name in
      rest.count >= name.words.count && rest.prefix(name.words.count).map(\.key) == name.words
    }
    return found.map { ($0.subjects, $0.words.count) }
  }

  private mutating func enter(place words: [UInt64], _ subject: Int32) {
    let list = places[words[0], default: []]
    if let known = list.firstIndex(where: { $0.words == words }) {
      places[words[0]]?[known].subjects.insert(subject)
    } else {
      places[words[0], default: []].append((words, [subject]))
    }
  }

  private mutating func enter(body: KnownName, _ placeNames: [[UInt64]]) {
    let whole = NameTable.canonical(body.text)
    guard !whole.isEmpty else { return }
    let local = PrintedPosts.LocalBody(subject: body.subject, place: body.place ?? -1)
    let stem = NameTable.withoutPlace(whole, placeNames)
    let isUnfinished =
      body.place != nil && NameTable.markers.contains { whole.suffix($0.count).elementsEqual($0) }
    if isUnfinished {
      let marker = NameTable.markers.first { whole.suffix($0.count).elementsEqual($0) } ?? []
      enter(Array(whole.dropLast(marker.count)), local: local)
    } else if stem.count < whole.count, stem.count > 1 || body.place != nil {
      enter(stem, local: local)
    } else {
      enter(whole, whole: local)
    }
  }

  private mutating func enter(
    _ words: [UInt64],
    whole: PrintedPosts.LocalBody? = nil,
    local: PrintedPosts.LocalBody? = nil
  ) {
    guard let first = words.first else { return }
    var list = entries[first, default: []]
    let known = list.firstIndex { $0.words == words }
    var entry = known.map { list[$0] } ?? Entry(words: words)
    if let whole, !entry.whole.contains(whole) { entry.whole.append(whole) }
    if let local, !entry.local.contains(local) { entry.local.append(local) }
    if let known { list[known] = entry } else { list.append(entry) }
    entries[first] = list
  }
}
