import ArchiveLinking
import ArchiveReading
import Diagnostics
import SiteBuilding
import Testing

@Suite struct UnknownNamesTests {
  private func tree(_ texts: [String], fields: String = "") throws -> ContentTree {
    let tree = try ContentTree(SampleArchive.texts)
    for (number, text) in texts.enumerated() {
      let front = "---\ntitle: Đ\npublished: 2024-09-0\(number + 1)\n\(fields)---\n\n"
      try tree.apply(.write("articles/la-\(number).md", front + text + "\n"))
    }
    return tree
  }

  /// The lines of what is found, as in `2 person Trần Bình Minh articles/la-0.md:6:4`.
  private func names(in tree: ContentTree, limit: Int = 40, jobs: Int = 2) throws -> [String] {
    let options = BuildOptions(
      content: tree.root,
      templates: "Templates",
      output: "public",
      jobs: jobs
    )
    let report = try SiteBuild(options).check(listing: limit)
    return report.unknownNames.most.map { name in
      let path = name.place.path.dropFirst(tree.root.count + 1)
      return
        "\(name.count) \(name.kind.rawValue) \(name.text) \(path):\(name.place.line):\(name.place.column)"
    }
  }

  @Test func theyAreCountedWithTheFirstPlace() throws {
    let tree = try tree([
      "Đoạn đầu.\n\nÔng Trần Bình Minh và bà Phạm Thu Hà\nở Sở Xây dựng.",
      "Ông TRẦN BÌNH MINH, ông Trần Bình Minh và ông Trần Bình Minh; ông Nguyễn Văn Kỷ.",
    ])
    #expect(
      try names(in: tree) == [
        "3 person Trần Bình Minh articles/la-0.md:8:5",
        "1 person Phạm Thu Hà articles/la-0.md:8:26",
        "1 body Sở Xây dựng articles/la-0.md:9:3",
      ]
    )
  }

  /// The record that is offered for a name, from its path on.
  private func draft(of name: String, in tree: ContentTree) throws -> [String] {
    let options = BuildOptions(content: tree.root, templates: "Templates", output: "", jobs: 1)
    let names = try SiteBuild(options).check(listing: 40).unknownNames.most
    let found = try #require(names.first { $0.text == name }, "\(names.map(\.text))")
    return [found.post ?? "", found.draft.path] + found.draft.lines
  }

  @Test func aPersonIsOfferedWithThePostsBesideTheName() throws {
    let tree = try tree([
      "Phó Chủ tịch Ủy ban nhân dân thành phố Cần Thơ Trần Bình Minh nói; ông Trần Bình Minh cười.",
      "Bà Phạm Thu Hà, Giám đốc Sở Xây dựng, nghe.",
    ])
    let minh = try draft(of: "Trần Bình Minh", in: tree)
    #expect(
      minh == [
        "Phó Chủ tịch Ủy ban nhân dân thành phố Cần Thơ", "officials/tran-binh-minh.md",
        "---", "name: Trần Bình Minh", "positions:", "  - title: Phó Chủ tịch",
        "    organization: ubnd-can-tho", "    source: la-0", "---",
      ]
    )
    #expect(
      try draft(of: "Phạm Thu Hà", in: tree) == [
        "Giám đốc Sở Xây dựng", "officials/pham-thu-ha.md", "---", "name: Phạm Thu Hà",
        "positions:", "  - title: Giám đốc Sở Xây dựng", "    source: la-1", "---",
      ]
    )
  }

  @Test func aBodyIsOfferedWithItsProvince() throws {
    let tree = try tree(
      ["Sở Xây dựng báo cáo; Sở Tư pháp thành phố Cần Thơ và Báo Mới góp ý."],
      fields: "provinces: [can-tho]\n"
    )
    let city = ["---", "name: Sở Xây dựng", "kind: government", "province: can-tho", "---"]
    #expect(try draft(of: "Sở Xây dựng", in: tree) == ["", "organizations/so-xay-dung.md"] + city)
    #expect(
      try draft(of: "Sở Tư pháp thành phố Cần Thơ", in: tree).dropFirst(3) == [
        "name: Sở Tư pháp thành phố Cần Thơ", "kind: government", "province: can-tho", "---",
      ]
    )
    #expect(
      try draft(of: "Báo Mới", in: tree).dropFirst(3) == [
        "name: Báo Mới", "kind: publisher", "---",
      ]
    )
  }

  @Test func eachPersonIsOfferedWithTheOwnPostOnly() throws {
    let tree = try tree([
      "Thứ trưởng Bộ Tư pháp Trần Bình Minh, Thứ trưởng Bộ Ngoại giao Phạm Thu Hà dự.",
      "Đại tá Vũ Đình Long - Phó Giám đốc Công an tỉnh, Trung tá Đỗ Bình An.",
      "Nguyên Phó Giám đốc Công an tỉnh Lê Thu Trang.",
    ])
    for (name, post) in [
      ("Trần Bình Minh", "Thứ trưởng Bộ Tư pháp"), ("Phạm Thu Hà", "Thứ trưởng Bộ Ngoại giao"),
      ("Vũ Đình Long", "Phó Giám đốc Công an tỉnh"), ("Lê Thu Trang", ""),
    ] {
      #expect(try draft(of: name, in: tree)[0] == post)
    }
  }

  @Test func noIdIsOfferedTwice() throws {
    let tree = try tree(["Ông Trần Bình Hùng, ông Trần Bình Hưng, ông Trần Bình Hừng."])
    try tree.apply(
      .write(
        "redirects.yml",
        "- {from: officials/tran-binh-hung, to: officials/nguyen-van-ky}\n"
      )
    )
    let paths = try ["Hùng", "Hưng", "Hừng"].map { try draft(of: "Trần Bình \($0)", in: tree)[1] }
    #expect(Set(paths) == Set((2...4).map { "officials/tran-binh-hung-\($0).md" }))
  }

  @Test func whatIsOfferedCanBeBuilt() throws {
    let tree = try tree(["Bà Lê Thị An, Phó Chánh Văn phòng, và ông Trần Bình Minh nói."])
    try tree.apply(.write("officials/tran-binh-minh.md", "---\nname: Ai\n---\n"))
    let draft = try draft(of: "Trần Bình Minh", in: tree)
    #expect(draft[1] == "officials/tran-binh-minh-2.md")
    try tree.apply(.write(draft[1], draft.dropFirst(2).joined(separator: "\n") + "\n"))
    #expect(try tree.checkedLines().filter { $0.contains("error") } == [])
  }

  @Test func whatIsLinkedOrSettledIsNoQuestion() throws {
    let text = "Ông [Trần Bình Minh](official:nguyen-van-ky) và bà Phạm Thu Hà; bà `Đỗ Thu Hà`."
    #expect(try names(in: tree([text], fields: "mentions: {Phạm Thu Hà: ignore}\n")) == [])
  }

  @Test func theLimitLeavesTheRarestOut() throws {
    let tree = try tree(["Ông Trần Bình Minh, bà Phạm Thu Hà. Bà Phạm Thu Hà."])
    #expect(try names(in: tree, limit: 1) == ["2 person Phạm Thu Hà articles/la-0.md:6:24"])
    let options = BuildOptions(content: tree.root, templates: "Templates", output: "", jobs: 1)
    #expect(try SiteBuild(options).check(listing: 1).unknownNames.total == 2)
    #expect(try SiteBuild(options).check(listing: 0).unknownNames == UnknownNames())
  }

  @Test func threadsDoNotChangeTheList() throws {
    let people = ["Trần Bình Minh", "Phạm Thu Hà", "Vũ Đình Long"]
    let texts = (0..<9).map { "Ông \(people[$0 % 3]), ông \(people[($0 + 1) % 3])." }
    let tree = try tree(texts)
    let lines = try names(in: tree, jobs: 1)
    #expect(lines.count == 3)
    for jobs in [2, 5] { #expect(try names(in: tree, jobs: jobs) == lines) }
  }

  @Test func nothingIsListedAfterAnError() throws {
    let tree = try tree(["Ông Trần Bình Minh."])
    try tree.apply(.append("\n[Đ](official:ai)\n", to: "articles/la-0.md"))
    #expect(try names(in: tree) == [])
  }
}
