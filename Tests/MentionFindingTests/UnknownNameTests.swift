import MentionFinding
import Testing

@Suite struct UnknownNameTests {
  static let finder = MentionFinder(
    NameTable([
      KnownName(subject: 0, kind: .person, text: "Nguyễn Văn Kỷ"),
      KnownName(subject: 1, kind: .body, text: "Bộ Công an"),
      KnownName(subject: 2, kind: .place, text: "Cần Thơ", isCity: true),
    ])
  )

  @Test(arguments: [
    ("Thiếu tướng Nguyễn Văn Kỷ và bà Trần Thị Mận cùng đến.", ["Trần Thị Mận"]),
    ("Ông Lò Nam kể; Lê Nam cười.", ["Lò Nam"]),
    ("Sở Xây dựng báo cáo, Bộ Công an góp ý.", ["Sở Xây dựng"]),
    (
      "Đại diện Hội Liên hiệp Phụ nữ và Viện Khoa học Lao động dự.",
      ["Hội Liên hiệp Phụ nữ", "Viện Khoa học Lao động"]
    ),
    ("Họp ở trường Phan Đình Phùng, đường Lê Văn Tám. (Ảnh: Vũ Thị Hoa)", []),
    ("Hội nghị Trung ương bàn công tác; Bộ trưởng đã đến Cần Thơ.", []),
    ("Trung - Tây Nguyên, Báo ghi Trung tướng; Trung tâm Văn hóa.", ["Trung tâm Văn hóa"]),
    ("HỌ VÀ TÊN: NGUYỄN VĂN TÁM", []),
    ("Chủ tịch UBND quận Hoàng Văn Thái phát biểu", []),
  ])
  func namesWithoutRecordAreSeen(text: String, names: [String]) {
    let found = Self.finder.unknownNames(in: text, of: ArticleFacts())
    #expect(found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == names)
  }

  @Test func spellingsOfANameHaveOneKey() {
    let found = ["bà Lê Thị Thuý", "bà LÊ Thị Thúy", "bà Lê Thị Thúy"].flatMap {
      Self.finder.unknownNames(in: $0, of: ArticleFacts())
    }
    #expect(Set(found.map(\.key)).count == 1)
  }
}
