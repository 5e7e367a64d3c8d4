internal import SeededNumbers

/// Who is likely to be at a meeting: a few are in the news all the time, and locals at home.
struct Roster: Sendable {
  private let everybody: ZipfLaw
  /// Places in the list of officials, by the slug of the province's name.
  private var locals: [String: [Int]] = [:]
  private let localLaws: [ZipfLaw]

  init(_ officials: [SampleOfficial]) {
    everybody = ZipfLaw(count: officials.count)
    for (place, official) in officials.enumerated() {
      if let home = official.home { locals[home, default: []].append(place) }
    }
    let longest = locals.values.map(\.count).max() ?? 0
    localLaws = (0...longest).map { ZipfLaw(count: $0) }
  }

  /// Returns one official or more, each once; `first` is among them where there is one.
  func people(
    in province: SampleProvince,
    first: Int?,
    _ random: inout SplitMix64
  ) -> [Int] {
    let home = locals[province.slug, default: []]
    var people = first.map { [$0] } ?? []
    let wanted = 1 + min(random.below(5), random.below(6))
    for _ in 0..<wanted where people.count < wanted {
      let isLocal = !home.isEmpty && random.chance(60)
      let person = isLocal ? home[localLaws[home.count].place(&random)] : everybody.place(&random)
      if !people.contains(person) { people.append(person) }
    }
    return people
  }
}
