import SearchIndexing
import Testing

@testable import ArchiveIndexing
@testable import SiteBuilding

@Suite struct SearchEquivalentsTests {
  @Test(arguments: [
    ("TTXVN", true), ("Bộ TT&TT", true), ("UBND Cần Thơ", true), ("ubnd", false),
    ("Thông tấn xã", false), ("BCĐ Nhân quyền thành phố Cần Thơ", false), ("A", false),
  ])
  func abbreviations(alias: String, isOne: Bool) {
    #expect(SearchEquivalents.isAbbreviation(alias, of: "Cơ quan có tên dài hơn năm chữ") == isOne)
  }

  @Test func abbreviationsOfOneOrganizationOnly() throws {
    let file = "organizations/"
    let archive = try IndexedArchive([
      .replace(
        "kind: publisher",
        with: "aliases: [TTXVN, VNA, Thông tấn xã]\nkind: publisher",
        in: file + "ttxvn.md"
      ),
      .replace(
        "kind: committee",
        with: "aliases: [BCĐ, vna]\nkind: committee",
        in: file + "bcd-nhan-quyen.md"
      ),
    ])
    #expect(
      archive.collection.equivalents == [
        ["Ban Chỉ đạo Nhân quyền Chính phủ", "BCĐ"],
        ["Thông tấn xã Việt Nam", "TTXVN"],
      ]
    )
  }
}
