internal import ArchiveModel
internal import ArchiveReading
internal import Diagnostics
internal import VietnameseText

/// The records that may have taken the place of one that is gone: most of all a new one of the same
/// name and date, then one whose id is near or says the same, then one that was there before and has
/// the name.
struct LikelyHeirs {
  private struct Candidate {
    var address: RecordAddress
    var isNew: Bool
    var names: Set<String>
    var date: EDTFDate?
  }

  private struct Key: Hashable {
    var kind: RecordKind
    var text: String
  }

  /// What speaks for a candidate, the strongest first; one of the same name and date has both.
  private enum Weight {
    static let name = 8
    static let date = 5
    static let spelledOut = 4
    static let nearID = 3
    static let isNew = 2
  }

  /// So many are suggested.
  private static let limit = 3

  private var candidates: [Candidate] = []
  private var byName: [Key: [Int]] = [:]
  private var bySlug: [Key: [Int]] = [:]
  private var byDate: [Key: [Int]] = [:]
  private var newIDs: [RecordKind: KnownWords] = [:]
  private var places: [RecordAddress: Int] = [:]
  /// The names of all that is gone: who has one of them took the place of that one.
  private let lostNames: Set<String>

  /// What so many have in common says nothing of one of them.
  private static let mostAlike = 32
  /// Ids of fewer letters are near to each other without meaning the same.
  private static let tellingID = 8

  /// Takes the records of an archive, without its drafts; new are those that were not published.
  init(
    _ catalogue: Catalogue,
    of gone: [AddressEntry],
    besides isKnown: (RecordAddress) -> Bool
  ) {
    lostNames = Set(gone.flatMap(\.names))
    let drafts = catalogue.drafts
    for kind in RecordKind.allCases {
      var fresh: [String] = []
      for (index, written) in catalogue.written.records(of: kind).enumerated() {
        let record = catalogue.archive[RecordReference(kind, at: index)]
        guard !drafts.contains(record.address) else { continue }
        let isNew = !isKnown(record.address)
        if isNew { fresh.append(record.address.id) }
        take(record, names: written.names, isNew: isNew)
      }
      newIDs[kind] = KnownWords(fresh)
    }
  }

  private mutating func take(_ record: any ArchiveRecord, names: [String], isNew: Bool) {
    let place = candidates.count
    let kind = record.address.kind
    let digests = Set((names + [record.name]).map(NameDigest.digest))
    candidates.append(
      Candidate(address: record.address, isNew: isNew, names: digests, date: record.occurred)
    )
    places[record.address] = place
    for digest in digests { byName[Key(kind: kind, text: digest), default: []].append(place) }
    for slug in Set(names + [record.name]).map(Folding.slug) where isNew {
      let key = Key(kind: kind, text: slug)
      if bySlug[key]?.last != place { bySlug[key, default: []].append(place) }
    }
    if isNew, let date = record.occurred {
      byDate[Key(kind: kind, text: date.text), default: []].append(place)
    }
  }

  /// Returns the likeliest heirs of an address, best first; without its `isNearAsked` ids that are near
  /// to its own are not looked for.
  func heirs(of gone: AddressEntry, isNearAsked: Bool = true) -> [RecordAddress] {
    let kind = gone.address.kind
    var weights: [Int: Int] = [:]
    for name in gone.names {
      for place in few(byName[Key(kind: kind, text: name)]) { weights[place] = Weight.name }
    }
    for place in few(bySlug[Key(kind: kind, text: gone.address.id)])
    where !isClaimed(place, besides: gone) { weights[place, default: 0] += Weight.spelledOut }
    for (rank, place) in (isNearAsked ? near(gone) : []).enumerated() {
      weights[place, default: 0] += Weight.nearID - rank
    }
    for date in gone.dates where date.start?.day != nil || !weights.isEmpty {
      let sameDay = few(byDate[Key(kind: kind, text: date.text)])
      // Of several of one day none stands out by the day alone.
      for place in sameDay
      where weights[place] != nil || (sameDay.count == 1 && !isClaimed(place, besides: gone)) {
        weights[place, default: 0] += Weight.date
      }
    }
    let ranked = weights.map { place, weight in
      (place: place, weight: weight + (candidates[place].isNew ? Weight.isNew : 0))
    }
    return ranked.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
      .prefix(Self.limit).map { candidates[$0.place].address }
  }

  private func few(_ places: [Int]?) -> [Int] {
    places.map { $0.count <= Self.mostAlike ? $0 : [] } ?? []
  }

  /// The places of new records with a near id; a short id says little where the names are known to
  /// differ.
  private func near(_ gone: AddressEntry) -> [Int] {
    let (kind, id) = (gone.address.kind, gone.address.id)
    let ids = newIDs[kind]?.suggestions(for: id, limit: Self.limit) ?? []
    return ids.compactMap { places[RecordAddress(kind: kind, id: $0)] }.filter { place in
      let other = candidates[place].address.id
      let isTelling =
        gone.names.isEmpty || id.utf8.count >= Self.tellingID || other.hasPrefix(id)
        || id.hasPrefix(other) || !candidates[place].names.isDisjoint(with: gone.names)
      return isTelling && !isClaimed(place, besides: gone)
    }
  }

  /// Says whether a record has the name of another one that is gone.
  private func isClaimed(_ place: Int, besides gone: AddressEntry) -> Bool {
    let names = candidates[place].names
    return names.isDisjoint(with: gone.names) && !names.isDisjoint(with: lostNames)
  }
}
