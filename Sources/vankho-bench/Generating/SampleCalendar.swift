internal import SeededNumbers

/// When and where things happen, and what they are about.
struct SampleCalendar: Sendable {
  /// The units before and after the merger, as places in the list of all.
  private let before: [Int]
  private let after: [Int]
  private let beforeLaw: ZipfLaw
  private let afterLaw: ZipfLaw
  private let topicLaw: ZipfLaw

  init(seed: UInt64) {
    let places = Array(SampleProvince.all.indices)
    var random = SplitMix64(seed: seed)
    before = places.filter { SampleProvince.all[$0].from != .merger }.shuffled(&random)
    after = places.filter { SampleProvince.all[$0].exists(on: .merger) }.shuffled(&random)
    // Some provinces report three times as much as others, not sixty times.
    beforeLaw = ZipfLaw(count: before.count, offset: 30)
    afterLaw = ZipfLaw(count: after.count, offset: 15)
    topicLaw = ZipfLaw(count: SampleTopic.all.count, offset: 3)
  }

  /// Returns a day that leaves time for reports; the later years have more of them.
  func day(_ random: inout SplitMix64) -> SampleDay {
    let bound = SampleDay.last.number - 8
    return SampleDay(number: max(random.below(bound), random.below(bound)))
  }

  /// Returns the place of a province that existed on a day.
  func province(on day: SampleDay, _ random: inout SplitMix64) -> Int {
    let choices = day < .merger ? before : after
    let law = day < .merger ? beforeLaw : afterLaw
    // Of both units of Huế one is wrong on any day: draw again.
    while true {
      let place = choices[law.place(&random)]
      if SampleProvince.all[place].exists(on: day) { return place }
    }
  }

  /// Returns one topic or more, each once.
  func topics(upTo most: Int, _ random: inout SplitMix64) -> [Int] {
    var topics: [Int] = []
    for _ in 0..<random.within(1...most) {
      let topic = topicLaw.place(&random)
      if !topics.contains(topic) { topics.append(topic) }
    }
    return topics
  }
}

extension Array {
  /// Returns the elements in another order (Fisher and Yates); the library's own may change.
  func shuffled(_ random: inout SplitMix64) -> [Element] {
    var result = self
    for place in result.indices.dropFirst() { result.swapAt(place, random.below(place + 1)) }
    return result
  }
}
