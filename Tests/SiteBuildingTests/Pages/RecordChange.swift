import Testing

/// A change of a reference or a date.
struct RecordChange: Sendable, CustomTestStringConvertible {
  var record: String
  var old: String
  var new: String

  var testDescription: String { "\(record): \(new)" }

  static let all: [RecordChange] = [
    meeting("date: 2024-08-14", "date: 2024-08-15"),
    meeting("date: 2024-08-14", "date: 2021-09-01"),
    meeting("province: can-tho", "province: soc-trang"),
    meeting("organizers: [ubnd-can-tho]", "organizers: [bcd-nhan-quyen]"),
    meeting("topics: [dao-tao]", "topics: [doi-ngoai]"),
    article("published: 2024-08-15", "published: 2026-08-15"),
    article("publisher: ttxvn", "publisher: ubnd-can-tho"),
    article("official: do-dinh-dang", "official: le-thi-an"),
    article("opening, organization: ubnd-can-tho", "opening, organization: ttxvn"),
    article("meetings: [can-tho-2024-08-14-training]", "meetings: [toan-quoc-2024-03-07-review]"),
    article("provinces: [can-tho]", "provinces: [soc-trang]"),
    article("topics: [dao-tao]", "topics: [doi-ngoai]"),
    article("    province: can-tho", "    province: soc-trang"),
    article("official:nguyen-van-ky", "official:le-thi-an"),
    RecordChange(
      record: "articles/soc-trang-nhac-lai",
      old: "published: 2026-01-12",
      new: "published: 2024-01-12"
    ),
    RecordChange(
      record: "articles/can-tho-planning",
      old: "copy_of: toan-quoc-review",
      new: "copy_of: can-tho-training"
    ),
    RecordChange(
      record: "officials/nguyen-van-ky",
      old: "organization: bcd-nhan-quyen, from: 2022",
      new: "organization: ubnd-can-tho, from: 2019"
    ),
    RecordChange(
      record: "organizations/bcd-nhan-quyen-can-tho",
      old: "parent: bcd-nhan-quyen",
      new: "parent: ubnd-can-tho"
    ),
    RecordChange(
      record: "provinces/soc-trang",
      old: "successor: can-tho-2025",
      new: "successor: can-tho"
    ),
    RecordChange(record: "provinces/can-tho", old: "2025-06-30", new: "2025-03-31"),
    RecordChange(
      record: "provinces/can-tho-2025",
      old: "valid: 2025-07-01/..",
      new: "valid: 2025-08-01/.."
    ),
  ]

  private static func meeting(_ old: String, _ new: String) -> RecordChange {
    RecordChange(record: "meetings/can-tho-2024-08-14-training", old: old, new: new)
  }

  private static func article(_ old: String, _ new: String) -> RecordChange {
    RecordChange(record: "articles/can-tho-training", old: old, new: new)
  }
}
