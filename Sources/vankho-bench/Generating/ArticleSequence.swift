internal import SeededNumbers

/// The articles of an archive, one after the other, each with the one whose text it has: itself, or
/// for a reprint the original.
struct ArticleSequence: Sequence, IteratorProtocol {
  private let sample: Sample
  private var number = 0
  /// How many articles each meeting has got so far, and the first of them.
  private var reports: [Int]
  private var firsts: [SampleArticle?]

  init(_ sample: Sample) {
    self.sample = sample
    reports = Array(repeating: 0, count: sample.meetings.count)
    firsts = Array(repeating: nil, count: sample.meetings.count)
  }

  mutating func next() -> (article: SampleArticle, original: SampleArticle)? {
    guard number < sample.count else { return nil }
    defer { number += 1 }
    var random = SplitMix64(seed: sample.seed &+ 1, stream: UInt64(number))
    guard let meeting = meeting(&random) else {
      let article = article(about: nil, &random)
      return (article, article)
    }
    reports[meeting] += 1
    if let first = firsts[meeting], random.chance(5) {
      return (reprint(of: first, &random), first)
    }
    let article = article(about: meeting, &random)
    if firsts[meeting] == nil { firsts[meeting] = article }
    return (article, article)
  }

  /// Every meeting gets an article, then any of them more; some articles are about none.
  private func meeting(_ random: inout SplitMix64) -> Int? {
    let meetings = sample.meetings.count
    if number < meetings { return number }
    return random.chance(14) ? nil : random.below(meetings)
  }

  private func article(about meeting: Int?, _ random: inout SplitMix64) -> SampleArticle {
    let meetings = meeting.map { [$0] } ?? []
    let report = meeting.map { sample.meetings[$0] }
    let day =
      report.map { $0.until + Swift.min(random.below(4), random.below(3)) }
      ?? sample.calendar.day(&random)
    let place = report?.province ?? sample.calendar.province(on: day, &random)
    let participants = participants(in: place, on: day, &random)
    return SampleArticle(
      id: id(of: meeting, in: place, on: day),
      day: day,
      published: published(on: day, &random),
      publisher: SampleOrganization.publisherPlaces.lowerBound + publisherLaw.place(&random),
      author: random.chance(45) ? PersonNames.name(&random) : nil,
      meetings: meetings,
      topics: sample.calendar.topics(upTo: 4, &random),
      provinces: provinces(with: place, on: day, &random),
      participants: participants,
      organizations: organizations(of: participants, report, &random),
      figures: figures(in: day.year, &random),
      copyOf: nil,
      note: random.chance(5) ? random.pick(Self.notes) : nil,
      rights: random.chance(80) ? "citation" : random.pick(["full-text", "open"]),
      textSeed: random.next(),
      titleSeed: random.next()
    )
  }

  private func reprint(of first: SampleArticle, _ random: inout SplitMix64) -> SampleArticle {
    var reprint = first
    reprint.id = id(of: first.meetings.first, in: first.provinces[0], on: first.day)
    reprint.day = first.day + random.below(3)
    reprint.published = reprint.day.text
    reprint.publisher = SampleOrganization.publisherPlaces.lowerBound + publisherLaw.place(&random)
    reprint.copyOf = first.id
    // Papers that take over a text put a title of their own above it.
    reprint.titleSeed = random.next()
    reprint.note = nil
    return reprint
  }

  private func id(of meeting: Int?, in place: Int, on day: SampleDay) -> String {
    guard let meeting else {
      return "\(SampleProvince.all[place].slug)-\(day.text)-bai-\(number)"
    }
    let report = reports[meeting]
    return sample.meetings[meeting].id + (report > 1 ? "-bai-\(report)" : "")
  }

  /// A few records know the month only, or the day not for certain.
  private func published(on day: SampleDay, _ random: inout SplitMix64) -> String {
    switch random.below(100) {
    case 0: day.monthText
    case 1: "\(day.text)~"
    default: day.text
    }
  }

  private func provinces(
    with place: Int,
    on day: SampleDay,
    _ random: inout SplitMix64
  ) -> [Int] {
    var provinces = [place]
    for _ in 0..<Swift.min(random.below(3), random.below(3)) {
      let other = sample.calendar.province(on: day, &random)
      if !provinces.contains(other) { provinces.append(other) }
    }
    return provinces
  }

  private func participants(
    in place: Int,
    on day: SampleDay,
    _ random: inout SplitMix64
  ) -> [SampleArticle.Participant] {
    // Every official takes part in something.
    let official = number / 20
    let first = number % 20 == 0 && official < sample.officials.count ? official : nil
    let people = sample.roster.people(in: SampleProvince.all[place], first: first, &random)
    return people.enumerated().map { order, person in
      let role = order == 0 ? random.pick(["chair", "opening"]) : random.pick(Self.roles)
      let post = sample.officials[person].post(on: day)
      return SampleArticle.Participant(official: person, role: role, post: post)
    }
  }

  private func organizations(
    of participants: [SampleArticle.Participant],
    _ meeting: SampleMeeting?,
    _ random: inout SplitMix64
  ) -> [Int] {
    var bodies: [Int] = meeting?.organizers ?? []
    for case let body? in participants.map(\.post.organization) where random.chance(70) {
      if !bodies.contains(body) { bodies.append(body) }
    }
    return bodies
  }

  private func figures(in year: Int, _ random: inout SplitMix64) -> [SampleArticle.Figure] {
    guard random.chance(25) else { return [] }
    return (0..<random.within(1...4)).map { _ in SampleArticle.Figure(in: year, &random) }
  }

  private var publisherLaw: ZipfLaw { Self.publisherLaw }
  private static let publisherLaw = ZipfLaw(
    count: SampleOrganization.publisherPlaces.count,
    offset: 2
  )
  private static let roles = [
    "speaker", "attendee", "presenter", "quoted", "speaker", "closing", "organizer", "attendee",
  ]
  private static let notes = [
    "Bản đã đọc thiếu đoạn cuối.", "Trang không ghi tên tác giả; ngày lấy theo địa chỉ trang.",
    "Chức vụ in thiếu chữ, ở đây ghi đủ.", "Một con số trong bài khác với số trong bảng.",
  ]
}
