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

  /// Units of one name are one group, and names that are found by their letters are none.
  @Test func spellingsOfProvinces() throws {
    let unit = "- {id: bt-1, name: Bà Rịa - Vũng Tàu, kind: tinh, valid: ../2000}\n"
    let archive = try IndexedArchive([
      .append("\n" + unit + unit.replacing("bt-1", with: "bt-2"), to: "provinces.yml")
    ])
    #expect(archive.collection.equivalents == [["Bà Rịa - Vũng Tàu", "BR-VT", "BRVT"]])
  }
}
