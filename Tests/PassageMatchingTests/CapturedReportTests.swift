import Foundation
import PassageMatching
import Testing

/// The five captured reports, which are not ours to publish: the test is told where they are.
@Suite(.enabled(if: CapturedReports.folder != nil, "VANKHO_SEEDS names no folder"))
struct CapturedReportTests {
  /// Stock phrases and the reports that share the passage around them.
  ///
  /// Two of the list of observations are left out: the title of a lecture, which with what is alike
  /// around it has 8 syllables in the first report, and a list that one report alone has.
  @Test(arguments: [
    ("công tác chung của cả hệ thống", [0, 2, 3]), ("phủ xanh thông tin tích cực", [2, 3]),
    ("không ngừng nâng cao đời sống vật chất", [0, 2, 3]), ("chưa mang tính chiều sâu", [2, 3]),
    ("được các đại biểu đánh giá cao", [2, 3]), ("là tiền đề cơ sở quan trọng", [0, 3]),
    ("đã làm tốt vai trò tham mưu", [0, 3]),
  ])
  func phrasesStandInPassages(phrase: String, reports: [Int]) throws {
    let texts = try CapturedReports.texts()
    let found = RecurringPassages(in: PassageCorpus(texts)).clusterWords(in: texts)
    let sharing = found.filter { passages in passages.contains { $0.contains(phrase) } }.map {
      Set($0.compactMap { $0.split(separator: ":").first.flatMap { Int($0) } }).sorted()
    }
    #expect(sharing.contains(reports))
  }

  @Test func noneIsAReprint() throws {
    let texts = try CapturedReports.texts()
    #expect(RecurringPassages(in: PassageCorpus(texts)).reprints.isEmpty)
  }
}

private enum CapturedReports {
  static let folder = ProcessInfo.processInfo.environment["VANKHO_SEEDS"]

  static func texts() throws -> [String] {
    let folder = try #require(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".txt") }.map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
  }
}
