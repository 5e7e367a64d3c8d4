internal import SeededNumbers

/// A meeting that articles report.
struct SampleMeeting: Sendable {
  var id: String
  var name: String
  var kind: String
  var scope: String
  var from: SampleDay
  var until: SampleDay
  /// The province as it was on the day: a place in the list of all.
  var province: Int
  var mode: String
  var attendees: Int?
  var sites: Int?
  /// Places in the list of all organizations.
  var organizers: [Int]
  /// Places in the list of all topics.
  var topics: [Int]
  var note: String?
  /// The seed of its paragraph; nil where there is none.
  var textSeed: UInt64?

  var date: String { from == until ? from.text : "\(from.text)/\(until.text)" }
}

extension SampleMeeting {
  /// Invents one; two that got the same id are told apart by whoever lists them.
  init(by calendar: SampleCalendar, _ random: inout SplitMix64) {
    let day = calendar.day(&random)
    let place = calendar.province(on: day, &random)
    let province = SampleProvince.all[place]
    let isRegional = random.chance(8)
    let kinds = [
      ("training", "Hội nghị tập huấn công tác nhân quyền"),
      ("annual-review", "Hội nghị tổng kết công tác nhân quyền"),
      ("half-year-review", "Hội nghị sơ kết sáu tháng công tác nhân quyền"),
      ("regional-assessment", "Hội nghị giao ban công tác nhân quyền khu vực"),
      ("planning", "Cuộc họp triển khai kế hoạch công tác nhân quyền"),
      ("other", "Tọa đàm trao đổi kinh nghiệm"),
    ]
    let kind = isRegional ? kinds[3] : kinds[Self.kindLaw.place(&random)]
    id = "\(province.slug)-\(day.text)-\(kind.0)"
    name = "\(kind.1) năm \(day.year) tại \(province.label)"
    self.kind = kind.0
    scope = isRegional ? "regional" : random.chance(15) ? "district" : "provincial"
    from = day
    until = random.chance(6) && day.number % 365 < 360 ? day + 1 : day
    self.province = place
    let online = random.chance(25)
    mode = online ? random.pick(["online", "hybrid"]) : "in-person"
    attendees = random.chance(60) ? random.within(4...60) * 10 : nil
    sites = online ? random.within(5...190) : nil
    let board = SampleOrganization.place(.board, of: province)
    let office = SampleOrganization.centralPlaces.lowerBound + 1
    organizers = random.chance(40) ? [office, board] : [board]
    topics = calendar.topics(upTo: 3, &random)
    note = random.chance(6) ? "Số đại biểu do ban tổ chức cung cấp, chưa đối chiếu." : nil
    textSeed = random.chance(50) ? random.next() : nil
  }

  private static let kindLaw = ZipfLaw(count: 6)
}
