internal import SeededNumbers

/// An invented archive: who and what there is; the articles follow from it one by one.
struct Sample: Sendable {
  let count: Int
  let seed: UInt64
  let calendar: SampleCalendar
  let officials: [SampleOfficial]
  let meetings: [SampleMeeting]
  let roster: Roster

  /// Invents a third as many meetings as articles, and a twentieth as many officials.
  init(articles count: Int, seed: UInt64) {
    self.count = count
    self.seed = seed
    var seeds = SplitMix64(seed: seed)
    calendar = SampleCalendar(seed: seeds.next())
    officials = SampleOfficial.invent(max(5, count / 20), seed: seeds.next())
    roster = Roster(officials)
    let meetingSeed = seeds.next()
    var taken: [String: Int] = [:]
    var meetings: [SampleMeeting] = []
    for number in 0..<max(1, count / 3) {
      var random = SplitMix64(seed: meetingSeed, stream: UInt64(number))
      var meeting = SampleMeeting(by: calendar, &random)
      let same = taken[meeting.id, default: 0] + 1
      taken[meeting.id] = same
      if same > 1 {
        meeting.id += "-\(same)"
        meeting.name += " (lớp \(same))"
      }
      meetings.append(meeting)
    }
    self.meetings = meetings
  }
}
