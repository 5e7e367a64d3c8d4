import Testing

@testable import ArchiveReading

@Suite struct SpokenDateTests {
  @Test(
    arguments: [
      ("ngày 8 tháng 3 năm 2024", "2024-03-08"), ("March 2024", "2024-03"),
      ("Quý I/2024", "2024-21"), ("quý 5/2024", nil), ("tháng năm năm 2024", "2024-05"),
      ("tháng Năm 2024", "2024-05"), ("tháng 5 năm 2024", "2024-05"), ("tháng 13/2024", nil),
      ("năm 2024", "2024"), ("6 tháng đầu năm 2024", "2024-01/2024-06"),
      ("6 tháng cuối năm 2024", "2024-07/2024-12"), ("khoảng năm 2024", "2024~"),
      ("c. 2024", "2024~"), ("khoảng tháng năm năm 2024", "2024-05~"),
      ("khoảng 6 tháng đầu năm 2024", nil), ("khoảng", nil), ("Việt Nam 2024", nil),
    ] as [(String, String?)]
  )
  func wordsAreTold(_ written: String, _ meant: String?) {
    #expect(SpokenDate.rewritten(written) == meant)
  }

  /// Each word was once a call within that of the word before.
  @Test func manyApproximationsAreFew() {
    #expect(SpokenDate.rewritten(String(repeating: "c ", count: 30) + "2024") == "2024~")
    #expect(SpokenDate.rewritten(String(repeating: "c ", count: 100_000) + "2024") == nil)
  }
}
