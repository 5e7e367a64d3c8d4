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

  /// Takes the records of an archive, without its drafts; new are those that were not published.
  init(_ catalogue: Catalogue, besides isKnown: (RecordAddress) -> Bool) {
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
    candidates.append(
      Candidate(address: record.address, isNew: isNew, date: record.occurred)
    )
    places[record.address] = place
    for name in Set(names + [record.name]).sorted() {
      byName[Key(kind: kind, text: NameDigest.digest(of: name)), default: []].append(place)
      guard isNew else { continue }
      bySlug[Key(kind: kind, text: Folding.slug(of: name)), default: []].append(place)
    }
    if isNew, let date = record.occurred {
      byDate[Key(kind: kind, text: date.text), default: []].append(place)
    }
  }

  /// Returns the likeliest heirs of an address, best first.
  func heirs(of gone: AddressEntry) -> [RecordAddress] {
    let kind = gone.address.kind
    var weights: [Int: Int] = [:]
    for name in gone.names {
      for place in byName[Key(kind: kind, text: name)] ?? [] { weights[place] = Weight.name }
    }
    for place in bySlug[Key(kind: kind, text: gone.address.id)] ?? [] {
      weights[place, default: 0] += Weight.spelledOut
    }
    let near = newIDs[kind]?.suggestions(for: gone.address.id, limit: Self.limit) ?? []
    for (rank, id) in near.enumerated() {
      guard let place = places[RecordAddress(kind: kind, id: id)] else { continue }
      weights[place, default: 0] += Weight.nearID - rank
    }
    for date in gone.dates {
      let sameDay = byDate[Key(kind: kind, text: date.text)] ?? []
      // Of several of one day none stands out by the day alone.
      for place in sameDay where sameDay.count == 1 || weights[place] != nil {
        weights[place, default: 0] += Weight.date
      }
    }
    let ranked = weights.map { place, weight in
      (place: place, weight: weight + (candidates[place].isNew ? Weight.isNew : 0))
    }
    return ranked.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
      .prefix(Self.limit).map { candidates[$0.place].address }
  }
}
