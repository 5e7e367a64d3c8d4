import ArchiveModel
import Testing

@testable import ArchiveLinking
@testable import SiteBuilding

@Suite struct PrintedNumberTests {
  private func number(_ value: String, _ unit: String? = nil) throws -> PrintedNumber {
    PrintedNumber(try #require(DecimalNumber(value)), unit: unit)
  }

  @Test(arguments: [
    ("13.45", "tăng 13,45%", true), ("13.45", "up 13.45 per cent", true),
    ("33000", "có 33.000 người", true), ("33000", "33,000 people", true),
    ("1234567.5", "gần 1.234.567,5 ha", true), ("33000", "mã 33000", false),
    ("2024", "năm 2024", false), ("250", "dự có 250.", true), ("250", "250, trong đó", true),
    ("250", "1.250 người", false), ("250", "250.000 đồng", false), ("250", "0,250", false),
    ("250", "2500", false), ("15", "ngày 15/8", false), ("15", "ngày 15 tháng 8", false),
    ("15", "Trong 15 tỉnh", true), ("8", "có 8 tỉnh", false), ("-3.2", "giảm 3,2 điểm", true),
    ("30", "lúc 7:30", false), ("40", "", false),
  ])
  func standsAsTextsPrintIt(value: String, text: String, expected: Bool) throws {
    #expect(try number(value).stands(in: Array(text.utf8)[...]) == expected)
  }

  @Test(arguments: [
    ("8", "tỉnh", "có 8 tỉnh dự", true), ("8", "tỉnh", "có 8\u{A0}tỉnh.", true),
    ("8", "tỉnh", "có 8 huyện", false), ("5.73", "%", "tăng 5,73%", true),
    ("5.73", "%", "tăng 5,73 %.", true), ("2000", "người", "2000 người", true),
    ("12", "ha", "12 hai", false), ("12", "ha", "12 ha", true), ("12", "ha", "112 ha", false),
  ])
  func standsWithItsUnit(value: String, unit: String, text: String, expected: Bool) throws {
    #expect(try number(value, unit).stands(withUnitIn: Array(text.utf8)[...]) == expected)
    #expect(try !number(value).stands(withUnitIn: Array(text.utf8)[...]))
  }
}
