import SearchIndexing
import Testing

@testable import ArchiveIndexing
@testable import SiteBuilding

@Suite struct SearchOrderTests {
  @Test func namesStandBeforeWhatHasADate() throws {
    let archive = try IndexedArchive()
    #expect(
      archive.names == [
        // Đ comes after D and before L; both units named Cần Thơ in the order of their ids.
        "o:do-dinh-dang", "o:le-thi-an", "o:nguyen-van-ky",
        "g:bcd-nhan-quyen", "g:bcd-nhan-quyen-can-tho", "g:ttxvn", "g:ubnd-can-tho",
        "p:can-tho", "p:can-tho-2025", "p:soc-trang",
        "t:dao-tao", "t:doi-ngoai",
        "m:toan-quoc-2024-03-07-review", "a:toan-quoc-review", "m:can-tho-2024-08-14-training",
        "a:can-tho-training", "a:can-tho-planning",
      ]
    )
    #expect(archive.collection.count == archive.records.count)
  }

  /// A vague date stands at its first day; a meeting before the articles of the day, then ids.
  @Test func dayDecidesThenKindThenID() throws {
    let article = { (id: String, date: String) in
      ContentEdit.write("articles/\(id).md", "---\ntitle: \(id)\npublished: \(date)\n---\n")
    }
    let archive = try IndexedArchive([
      article("b", "2024-03-07"), article("a", "2024-03-07"), article("month", "2024-03"),
      article("year", "2024~"), article("span", "2024-03-06/2024-03-09"),
      article("open", "../2019"),
      article("decade", "201X"),
    ])
    #expect(
      archive.names.dropFirst(12).prefix(8) == [
        "a:open", "a:decade", "a:year", "a:month", "a:span", "m:toan-quoc-2024-03-07-review", "a:a",
        "a:b",
      ]
    )
    #expect(try archive.record("a:open").year == nil)
    let years = archive.records.dropFirst(12).compactMap(\.year)
    #expect(years == years.sorted())
  }

  @Test func articleNamesItsFirstMeetingsDocument() throws {
    let archive = try IndexedArchive()
    let number = try #require(try archive.record("a:can-tho-training").meeting)
    #expect(archive.names[number] == "m:can-tho-2024-08-14-training")
    #expect(try archive.record("a:can-tho-planning").meeting == nil)
  }

  @Test func draftsAreInTheIndexOnlyWhereTheyAreOnTheSite() throws {
    let draft = ContentEdit.replace(
      "published: 2025-08-02",
      with: "published: 2025-08-02\ndraft: true",
      in: "articles/2025/can-tho-planning.md"
    )
    #expect(try IndexedArchive([draft]).names.contains("a:can-tho-planning") == false)
    #expect(try IndexedArchive([draft], drafts: true).names.contains("a:can-tho-planning"))
  }

  @Test func formerAddressesAreNoDocuments() throws {
    let archive = try IndexedArchive()
    #expect(!archive.names.contains { $0.hasSuffix("tuong-ky") || $0.hasSuffix("bai-cu") })
  }
}
