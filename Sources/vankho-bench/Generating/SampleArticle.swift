internal import SeededNumbers

/// One invented article: everything but its text, which is made while it is written.
struct SampleArticle: Sendable {
  struct Participant: Sendable {
    /// A place in the list of all officials.
    var official: Int
    var role: String
    var post: SampleOfficial.Post
  }

  struct Figure: Sendable {
    var measure: String
    var value: String
    var unit: String
    var period: String
    var qualifier: String?
  }

  var id: String
  /// The day on which it was published, and how the record writes it.
  var day: SampleDay
  var published: String
  /// A place in the list of all organizations, as in the other lists of bodies.
  var publisher: Int
  var author: String?
  /// Places in the list of all meetings, of topics, of provinces; those lists may be empty.
  var meetings: [Int]
  var topics: [Int]
  var provinces: [Int]
  var participants: [Participant]
  var organizations: [Int]
  var figures: [Figure]
  var copyOf: String?
  var note: String?
  var rights: String
  /// A reprint has that of its original.
  var textSeed: UInt64
  var titleSeed: UInt64
}

extension SampleArticle.Figure {
  init(in year: Int, _ random: inout SplitMix64) {
    let (measure, unit) = random.pick(Self.measures)
    self.measure = measure
    self.unit = unit
    let isShare = unit == "%"
    let whole = random.within(isShare ? 2...97 : 10...9000)
    value = isShare && random.chance(60) ? "\(whole).\(random.within(1...9))" : "\(whole)"
    period = random.pick(["\(year)", "\(year - 1)", "\(year)-01/\(year)-06", "\(year - 4)/\(year)"])
    qualifier = random.chance(30) ? random.pick(["estimated", "over", "under", "about"]) : nil
  }

  private static let measures = [
    ("Tăng trưởng GRDP", "%"), ("Tỷ lệ hộ nghèo", "%"), ("Tỷ lệ bao phủ bảo hiểm y tế", "%"),
    ("Lao động có việc làm tăng thêm", "người"), ("Lượt người được trợ giúp pháp lý", "lượt"),
    ("Nhà ở xây mới cho hộ nghèo", "căn"), ("Tin, bài tuyên truyền", "bài"),
    ("Trẻ em được hỗ trợ", "trẻ"), ("Kinh phí thực hiện", "triệu đồng"),
    ("Đơn thư đã giải quyết", "đơn"), ("Xã đạt chuẩn tiếp cận pháp luật", "xã"),
    ("Phạm nhân được tha trước thời hạn", "người"), ("Hồ sơ trực tuyến", "%"),
  ]
}
