import SearchIndexing
import Testing

@testable import ArchiveIndexing
@testable import SiteBuilding

/// What each kind of record is found by, and what its card shows.
@Suite struct SearchRecordTests {
  @Test func article() throws {
    let article = try IndexedArchive().record("a:can-tho-training")
    #expect(article.title == "Cần Thơ tập huấn công tác nhân quyền")
    #expect((article.date, article.year) == ("2024-08-15", 2024))
    #expect(article.detail == "Thông tấn xã Việt Nam · Cần Thơ")
    #expect(article.language == "")
    #expect(article.names == [])
    #expect(
      article.lead == [
        "Tóm tắt bằng lời của văn khố.",
        "Thiếu tướng Nguyễn Văn Kỷ, Phó Chánh Văn phòng Ban Chỉ đạo Nhân quyền Chính phủ, "
          + "Ban Chỉ đạo Nhân quyền Chính phủ",
        "Đại tá Đỗ Đình Đăng, Uỷ ban nhân dân thành phố Cần Thơ", "Cần Thơ",
        "Ban Chỉ đạo Nhân quyền Chính phủ", "Uỷ ban nhân dân thành phố Cần Thơ",
        "Thông tấn xã Việt Nam", "Đỗ Đình Đăng", "An", "15/8/2024", "2024-08-15",
        "Tập huấn tại Cần Thơ", "14/8/2024", "2024-08-14", "Đào tạo, tập huấn",
        "Đại biểu: hơn 250\u{A0}người, Cần Thơ, tháng 8/2024",
      ]
    )
    #expect(
      article.body == [
        "Đồng chí Nguyễn Văn Kỷ chủ trì hội nghị.", "Xem thêm bài gốc và tỉnh.", "Về đào tạo.",
      ]
    )
  }

  /// The languages of titles and texts, where they are others than the interface's.
  @Test func languages() throws {
    let vietnamese = try IndexedArchive()
    #expect(vietnamese.records.allSatisfy { $0.language + $0.textLanguage == "" })
    let english = try IndexedArchive([
      .replace("language: vi", with: "language: en", in: "archive.yml")
    ])
    let meeting = try english.record("m:can-tho-2024-08-14-training")
    #expect([meeting.language, meeting.textLanguage] == ["vi", "vi"])
    let foreign = try IndexedArchive([
      .replace(
        "title: Cần Thơ tập huấn công tác nhân quyền",
        with: "title: A province trains its officers",
        in: "articles/2024/can-tho-training.md"
      ),
      .replace("language: vi", with: "language: en", in: "articles/2024/can-tho-training.md"),
      .replace("rights: citation", with: "rights: open", in: "articles/2024/can-tho-training.md"),
    ])
    let article = try foreign.record("a:can-tho-training")
    #expect([article.language, article.textLanguage] == ["en", ""])
  }

  @Test func meeting() throws {
    let meeting = try IndexedArchive().record("m:can-tho-2024-08-14-training")
    #expect(meeting.title == "Tập huấn tại Cần Thơ")
    #expect((meeting.date, meeting.detail) == ("2024-08-14", "Đường Hoà Bình · Cần Thơ"))
    #expect(
      meeting.lead == [
        "tập huấn, cấp tỉnh, trực tiếp", "14/8/2024", "2024-08-14", "Đường Hoà Bình", "Cần Thơ",
        "Uỷ ban nhân dân thành phố Cần Thơ", "Đào tạo, tập huấn", "250 người, 9 điểm cầu",
      ]
    )
    #expect(meeting.body == ["Do Ủy ban tổ chức."])
  }

  @Test func official() throws {
    let archive = try IndexedArchive()
    let official = try archive.record("o:nguyen-van-ky")
    #expect((official.title, official.names) == ("Nguyễn Văn Kỷ", ["Tướng Kỷ"]))
    #expect(
      official.detail == "Thiếu tướng, Phó Chánh Văn phòng Ban Chỉ đạo Nhân quyền Chính phủ"
    )
    #expect(
      official.lead == [
        "Phó Chánh Văn phòng, Ban Chỉ đạo Nhân quyền Chính phủ, 2022 – 2024", "Thiếu tướng",
        "Cần Thơ",
      ]
    )
    #expect((official.date, official.year) == ("", nil))
    #expect(try archive.record("o:le-thi-an").lead == ["Chưa rõ chức vụ."])
  }

  @Test func namesakesAreToldApart() throws {
    let archive = try IndexedArchive()
    let provinces = try ["p:can-tho", "p:can-tho-2025"].map { try archive.record($0) }
    #expect(provinces.map(\.title) == ["Cần Thơ", "Cần Thơ"])
    #expect(
      provinces.map(\.detail) == [
        "thành phố trực thuộc trung ương · đến 30/6/2025",
        "thành phố trực thuộc trung ương · từ 1/7/2025",
      ]
    )
  }

  @Test func provinceHasTheNamesOfItsLine() throws {
    let archive = try IndexedArchive()
    #expect(try archive.record("p:can-tho").names == ["Thành phố Cần Thơ", "Đất Tây Đô"])
    #expect(
      try archive.record("p:can-tho-2025").names == [
        "Thành phố Cần Thơ", "Thành phố Cần Thơ, Tỉnh Sóc Trăng",
      ]
    )
    #expect(try archive.record("p:soc-trang").names == ["Tỉnh Sóc Trăng"])
    #expect(
      try archive.record("p:soc-trang").lead == ["tỉnh", "đến 30/6/2025", "Sóc Trăng → Cần Thơ"]
    )
    #expect(
      try archive.record("p:can-tho").lead == [
        "Đồng bằng sông Cửu Long", "thành phố trực thuộc trung ương", "đến 30/6/2025",
      ]
    )
  }

  @Test func organization() throws {
    let archive = try IndexedArchive()
    let board = try archive.record("g:bcd-nhan-quyen-can-tho")
    #expect(board.names == ["BCĐ Nhân quyền Cần Thơ"])
    #expect(board.detail == "Cần Thơ")
    #expect(
      board.lead == ["ban chỉ đạo, ủy ban", "Ban Chỉ đạo Nhân quyền Chính phủ", "Cần Thơ"]
    )
    #expect(try archive.record("g:ttxvn").detail == "cơ quan báo chí, trang tin")
  }

  @Test func topic() throws {
    let topic = try IndexedArchive().record("t:doi-ngoai")
    #expect((topic.title, topic.names, topic.detail) == ("Đối ngoại", ["ngoại giao"], ""))
  }

  @Test func whatHasNoParagraphStandsWithTheFacts() throws {
    let archive = try IndexedArchive([
      .replace(
        "Đoạn một.",
        with: "## Kết quả\n\nĐoạn một.\n\n| Lớp | Số |\n|---|---|\n| Một | 9 |",
        in: "articles/2024/toan-quoc-review.md"
      )
    ])
    let article = try archive.record("a:toan-quoc-review")
    #expect(article.body == ["Đoạn một.", "Đoạn hai."])
    #expect(article.lead.suffix(3) == ["Kết quả", "Lớp | Số", "Một | 9"])
  }

  @Test func namesThenAndNowAndForeignDates() throws {
    let archive = try IndexedArchive([
      .replace(
        "provinces: [can-tho-2025]",
        with: "provinces: [soc-trang]\nlanguage: en",
        in: Self.planning
      ),
      .replace(
        "published: 2025-08-02",
        with: "published: 2025-08-02/2025-08-03",
        in: Self.planning
      ),
      .replace("language: vi", with: "language: en", in: "archive.yml"),
    ])
    let article = try archive.record("a:can-tho-planning")
    #expect(article.lead.first == "Sóc Trăng → Cần Thơ")
    #expect(article.lead.contains("2/8/2025") && article.lead.contains("3/8/2025"))
    #expect(article.lead.contains("2025-08-02/2025-08-03"))
    #expect(article.language == "vi")
    #expect(try archive.record("a:can-tho-training").language == "vi")
  }

  private static let planning = "articles/2025/can-tho-planning.md"
}
